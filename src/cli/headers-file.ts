import type { HeaderRule } from '../policy.ts';

/*
 * The format of `_headers`, as Netlify and Cloudflare read it: a path, and below it, indented, its headers. Where several
 * paths fit, Cloudflare joins equal headers, unless `! Name` drops what came before; Netlify passes over that line, and
 * takes the last one anyway.
 */

/** Rules as a file, in which a later rule replaces what an earlier one says of the same header. */
export function headersText(rules: readonly HeaderRule[], about: string): string {
	const said = new Set<string>();
	const blocks = rules.map(({ path, headers }) => {
		const names = Object.keys(headers);
		const dropped = names.filter((name) => said.has(name)).map((name) => `  ! ${name}`);
		for (const name of names) said.add(name);
		return [path, ...dropped, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)];
	});
	return `# ${about}\n${blocks.flat().join('\n')}\n`;
}

/** What a host sends with the file at a path, from the root of the site, by the text of its `_headers`. */
export function headersIn(text: string): (path: string) => Map<string, string> {
	const blocks = text
		.split('\n')
		.filter((line) => line.trim() !== '' && !line.startsWith('#'))
		.reduce<{ fits: RegExp; lines: string[] }[]>((read, line) => {
			if (line.startsWith('/')) read.push({ fits: patternOf(line.trim()), lines: [] });
			else read.at(-1)?.lines.push(line.trim());
			return read;
		}, []);
	return (path) => {
		const headers = new Map<string, string>();
		for (const { fits, lines } of blocks) if (fits.test(path)) for (const line of lines) apply(line, headers);
		return headers;
	};
}

/** `*` stands for anything, `:name` for one folder or file. */
function patternOf(path: string): RegExp {
	const plain = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`^${plain.replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+')}$`);
}

function apply(line: string, headers: Map<string, string>): void {
	const [, dropped] = /^!\s*(\S+)$/.exec(line) ?? [];
	if (dropped !== undefined) {
		headers.delete(dropped);
		return;
	}
	const colon = line.indexOf(':');
	const [name, value] = [line.slice(0, colon), line.slice(colon + 1).trim()];
	const before = headers.get(name);
	headers.set(name, before === undefined ? value : `${before}, ${value}`);
}
