import { contentKinds, type ContentKindName } from '../domain/content-kinds.ts';
import type { Fault } from '../domain/faults.ts';
import { languages, type Language } from '../domain/languages.ts';
import { sitePages } from '../domain/site-pages.ts';
import { slug } from '../domain/slug.ts';
import { nearest, withSuggestion } from '../domain/suggest.ts';
import { localImage } from '../markdown/allowed.ts';
import type { FileFault } from './file-fault.ts';

/** What a file is, by its name. */
export type Identified =
	| { kind: ContentKindName; id: string; language?: Language }
	| { kind: 'image' }
	| { kind: 'page' }
	| { kind: 'none'; fault: FileFault };

/** Tell what a file of the content folder is by its path, or why it would be ignored. */
export function identify(file: string): Identified {
	const [folder = '', ...rest] = file.split('/');
	if (folder === 'pages') return page(file, rest.join('/'));
	const kind = kindNames.find((name) => contentKinds[name].folder === folder);
	if (!kind) {
		const where =
			rest.length === 0 ? 'it stands beside the folders' : `content is not read from the folder “${folder}”`;
		return wrongFolder(file, where, folder);
	}
	const inFolder = rest.join('/');
	const name = contentKinds[kind].name.exec(inFolder)?.groups;
	const base = rest.at(-1) ?? '';
	if (name?.['id'] && !ofWindows.test(base) && base.length <= longestName) {
		return { kind, id: name['id'], ...(name['language'] && { language: name['language'] as Language }) };
	}

	const depth = kind === 'recaps' ? 2 : 1;
	if (rest.length !== depth) {
		const where = kind === 'recaps' ? 'a folder of an edition' : `content/${folder} itself`;
		return wrongFolder(file, `it does not stand in ${where}`, folder);
	}
	if (kind === 'recaps' && anyImage.test(base)) return image(base);
	return { kind: 'none', fault: nameFault(base, kind) };
}

/** Faults of names that would be one file elsewhere, or one address, by file: they differ in case, form or separator only. */
export function clashes(files: readonly string[]): Map<string, FileFault> {
	const groups = Map.groupBy(files, (file) =>
		file
			.normalize('NFC')
			.toLowerCase()
			.replace(/[\s_]+/g, '-'),
	);
	const faults = new Map<string, FileFault>();
	for (const group of groups.values()) {
		const keeps = group.find((file) => identify(file).kind !== 'none') ?? group[0];
		for (const file of group) {
			if (file === keeps) continue;
			faults.set(file, {
				code: 'file-name-clash',
				path: [],
				message: `“${baseOf(file)}” and “${baseOf(keeps ?? '')}” would have one address`,
				fix: 'give one of them another name',
			});
		}
	}
	return faults;
}

/** Folders and files are made of names, and systems have a limit. */
const longestName = 120;
/** Names that Windows keeps for devices, whatever follows the dot. */
const ofWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)\./i;
const kindNames = Object.keys(contentKinds) as ContentKindName[];
const anyImage = /\.(?:png|jpe?g|webp|avif|gif|svg|tiff?|bmp|heic)$/i;
const baseOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);

/** A page of the site's own prose, in one of the languages. */
function page(file: string, name: string): Identified {
	if (sitePages.some((known) => languages.some((language) => name === `${known}.${language}.mdx`))) {
		return { kind: 'page' };
	}
	const fault: FileFault = {
		code: 'file-folder',
		path: [],
		message: `“${file}” would be ignored: the site has no such page of its own`,
		fix: 'move notes to content/recaps/<edition>/; a new page of the site begins in src/domain/site-pages.ts',
	};
	return { kind: 'none', fault };
}

function wrongFolder(file: string, why: string, folder: string): Identified {
	const meant = nearest(folder, [...kindNames.map((kind) => contentKinds[kind].folder)]);
	const suggestion = meant === folder ? undefined : meant;
	const fault: FileFault = {
		code: 'file-folder',
		path: [],
		...withSuggestion(`“${file}” would be ignored: ${why}`, suggestion),
		fix: file.endsWith('.md')
			? 'move it to content/recaps/<edition>/'
			: `move it to one of ${kindNames.map((kind) => contentKinds[kind].folder).join(', ')}`,
	};
	return { kind: 'none', fault };
}

function image(base: string): Identified {
	if (localImage.test(base)) return { kind: 'image' };
	const said: Pick<Fault, 'code' | 'message' | 'fix'> = base.toLowerCase().endsWith('.svg')
		? { code: 'image-svg', message: `“${base}” is an SVG file`, fix: 'save it as PNG or WebP' }
		: {
				code: 'file-name',
				message: `“${base}” is not a name that an image can have, so no notes could show it`,
				fix: 'use lower-case letters, digits and hyphens, and .png, .jpg, .webp, .avif or .gif',
			};
	return { kind: 'none', fault: { path: [], ...said } };
}

function nameFault(base: string, kind: ContentKindName): FileFault {
	const suggestion =
		ofWindows.test(base) || base.length > longestName
			? undefined
			: kind === 'recaps'
				? recapName(base)
				: yamlName(base);
	return {
		code: 'file-name',
		path: [],
		message: `“${base}” would be ignored: ${reason(base, kind)}`,
		fix:
			suggestion === undefined
				? `name it like ${contentKinds[kind].nameExample}`
				: `rename it to ${suggestion}`,
		...(suggestion !== undefined && { suggestion }),
	};
}

function reason(base: string, kind: ContentKindName): string {
	if (ofWindows.test(base)) return 'Windows keeps this name for a device';
	if (base.length > longestName) return `its name has more than ${longestName} characters`;
	if (base.startsWith('.')) return 'a name that begins with a dot is hidden';
	if (/\.mdx$/i.test(base))
		return 'MDX can run code while the site is built, so notes are plain Markdown (.md)';
	const wanted = kind === 'recaps' ? '.md' : '.yaml';
	if (!base.endsWith(wanted)) return `its name does not end with ${wanted}, in lower case`;
	const [, language] = /\.([^.]*)\.md$/.exec(base) ?? [];
	if (kind === 'recaps' && !languages.some((known) => known === language)) {
		return language === undefined
			? 'its name does not say the language'
			: `“${language}” is not a language of the site (${languages.join(', ')})`;
	}
	return 'a name has lower-case letters without accents, digits and single hyphens';
}

/** The name that was probably meant. */
function recapName(base: string): string | undefined {
	const [, name = '', language = 'en'] =
		/^\.?(.*?)(?:[._-](en|fr))?(?:\.[a-z]{2})?\.(?:md|mdx|markdown)$/i.exec(base) ?? [];
	return slug(name) === '' ? undefined : `${slug(name)}.${language.toLowerCase()}.md`;
}

function yamlName(base: string): string | undefined {
	const [, name = ''] = /^\.?(.*)\.ya?ml$/i.exec(base) ?? [];
	return slug(name) === '' ? undefined : `${slug(name)}.yaml`;
}
