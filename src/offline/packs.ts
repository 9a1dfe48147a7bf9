/*
 * What can be kept on a device comes in packs, as the build writes them and the browser reads them. A pack holds some
 * dozens of files, is compressed, and is named after what is in it: it never changes, and whoever has it need not fetch
 * it again. `offline/packs.json` says which packs make up a build.
 *
 * A pack is gzip of: the length of its list in four bytes, the list as JSON, and the files one after the other.
 */

/** Where the list of all packs is. */
export const packListPath = 'offline/packs.json';
export const packPath = (hash: string) => `offline/packs/${hash}`;

/** The packs of a build, by group: see `groupsOf`. */
export interface PackList {
	/** Raised when packs or lists mean something else than before. */
	format: number;
	/** Differs as soon as anything in any pack differs. */
	build: string;
	groups: Record<string, PackEntry[]>;
}
export const packFormat = 1;
/** How many digits of the SHA-256 of a pack are its name. */
export const hashLength = 32;

/** A pack: the hash of its bytes, how many they are, and how many pages are in it. */
export type PackEntry = [hash: string, bytes: number, pages: number];

/** A file in a pack: its address below the base path, its type, and its length in bytes. */
export type PackedFile = [path: string, type: string, length: number];

/** What every visitor's browser keeps: styles, scripts, fonts, the home page and the page about being offline. */
export const shellGroups = ['fonts', 'assets', 'shell'];

/** Something that a reader can keep: an edition or the whole site, in a language: “kubecon-eu-2024.fr”, “site.en”. */
export type Unit = string;
export const unitOf = (subject: string, language: string): Unit => `${subject}.${language}`;
export const wholeSite = 'site';

/** The groups of packs that a unit needs, out of all there are. */
export function groupsOf(unit: Unit, groups: readonly string[]): string[] {
	const [subject = '', language = ''] = unit.split('.');
	const needed =
		subject === wholeSite
			? (group: string) => !group.includes('.') || group.endsWith(`.${language}`)
			: (group: string) =>
					[
						...shellGroups,
						'search',
						unitOf('search', language),
						unitOf('base', language),
						subject,
						unitOf(subject, language),
					].includes(group);
	return groups.filter(needed);
}

/** Every pack that some units need, once. */
export function packsOf(units: readonly Unit[], groups: PackList['groups']): PackEntry[] {
	const names = new Set(units.flatMap((unit) => groupsOf(unit, Object.keys(groups))));
	return [...names].flatMap((name) => groups[name] ?? []);
}

/** A pack, opened. */
export interface OpenPack {
	files: PackedFile[];
	/** The bytes of a file, by its path. */
	read: (path: string) => Uint8Array<ArrayBuffer> | undefined;
}

/** @param compressed the bytes of a pack, as they were fetched */
export async function openPack(compressed: Blob): Promise<OpenPack> {
	const stream = compressed.stream().pipeThrough(new DecompressionStream('gzip'));
	const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
	const listLength = new DataView(bytes.buffer).getUint32(0);
	let start = 4 + listLength;
	const files = JSON.parse(new TextDecoder().decode(bytes.subarray(4, start))) as PackedFile[];
	const places = new Map(
		files.map(([path, , length]) => {
			const place = [start, start + length] as const;
			start += length;
			return [path, place];
		}),
	);
	return {
		files,
		read: (path) => {
			const place = places.get(path);
			return place && bytes.slice(...place);
		},
	};
}
