import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontMatter } from '../../files/front-matter.ts';
import { externalLinks } from '../../markdown/external-links.ts';

/** An address outside the site, and every place in the content that names it, as `file:line`. */
export interface ExternalLink {
	url: string;
	places: string[];
}

/** The external links of a content folder, in the order in which they are met. */
export function collectLinks(contentFolder: string): ExternalLink[] {
	const places = new Map<string, string[]>();
	const note = (url: string, place: string) => places.set(url, [...(places.get(url) ?? []), place]);
	const files = globSync('**/*.{yaml,md,mdx}', { cwd: contentFolder }).map((file) =>
		file.replaceAll('\\', '/'),
	);
	for (const file of files.sort()) {
		for (const { url, line } of linksOf(file, readFileSync(join(contentFolder, file), 'utf8'))) {
			note(withoutFragment(url), `content/${file}:${line}`);
		}
	}
	return [...places].map(([url, at]) => ({ url, places: at }));
}

function linksOf(file: string, text: string): { url: string; line: number }[] {
	if (file.endsWith('.yaml')) return linksInYaml(text, 1);
	const parts = splitFrontMatter(text);
	if ('code' in parts) return [];
	const inBody = externalLinks(parts.body).map(({ url, line }) => ({ url, line: line + parts.bodyLine - 1 }));
	return [...linksInYaml(parts.yaml, parts.yamlLine), ...inBody];
}

/** YAML is read line by line: values are addresses, and comments may name some worth keeping alive too. */
const linksInYaml = (yaml: string, firstLine: number): { url: string; line: number }[] =>
	yaml.split('\n').flatMap((text, index) =>
		[...text.matchAll(/https?:\/\/[^\s"'<>\]}]+/g)].map(([url]) => ({
			url: url.replace(/[,;.]+$/, ''),
			line: firstLine + index,
		})),
	);

const withoutFragment = (url: string): string => url.split('#')[0] ?? url;
