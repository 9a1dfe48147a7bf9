import type { RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { splitFrontMatter } from '../files/front-matter.ts';
import { parseYaml } from '../files/yaml.ts';
import { blocksOf } from './blocks.ts';
import { htmlToMarkdown } from './read-html.ts';
import type { Post } from './post.ts';
import { withReferences } from './references.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Read a post in Markdown, with or without front matter (YAML, or Hugo's TOML). */
export function readMarkdown(source: string): Post {
	const { body, bodyLine, facts } = parts(source);
	const tree = parser.parse(body);
	const blocks = blocksOf(withReferences(tree).flatMap(withoutRawHtml), bodyLine);
	return { blocks, isPage: false, ...facts };
}

/** Blocks of raw HTML become the Markdown that they mean. Lines are counted from the block. */
function withoutRawHtml(node: RootContent): RootContent[] {
	if (node.type !== 'html' || node.value.startsWith('<!--')) return [node];
	const made = htmlToMarkdown(node.value);
	for (const child of made) child.position = node.position;
	return made.length > 0 ? made : [node];
}

function parts(source: string): { body: string; bodyLine: number; facts: Omit<Post, 'blocks' | 'isPage'> } {
	const toml = /^\+\+\+\n([\s\S]*?)\n\+\+\+\n/.exec(source);
	if (toml) {
		const values = [...(toml[1] ?? '').matchAll(/^(\w+)\s*=\s*"(.*)"\s*$/gm)].map(
			([, key = '', value = '']) => [key, value],
		);
		return {
			body: source.slice(toml[0].length),
			bodyLine: toml[0].split('\n').length,
			facts: factsOf(Object.fromEntries(values) as Record<string, unknown>),
		};
	}
	const split = splitFrontMatter(source);
	if ('code' in split) return { body: source, bodyLine: 1, facts: { authors: [] } };
	const { data, faults } = parseYaml(split.yaml, split.yamlLine);
	const given = faults.length === 0 && typeof data === 'object' && data !== null ? data : {};
	return { body: split.body, bodyLine: split.bodyLine, facts: factsOf(given as Record<string, unknown>) };
}

function factsOf(data: Record<string, unknown>): Omit<Post, 'blocks' | 'isPage'> {
	const text = (key: string) => (typeof data[key] === 'string' ? data[key].trim() : undefined);
	const authors = [data['author'], data['authors']].flat().filter((name) => typeof name === 'string');
	const url = [text('canonical_url'), text('canonicalURL'), text('url')].find((value) =>
		value?.startsWith('https://'),
	);
	const date = /^\d{4}-\d{2}-\d{2}/.exec(text('date') ?? '')?.[0];
	const title = text('title');
	return { authors, ...(title ? { title } : {}), ...(url ? { url } : {}), ...(date ? { date } : {}) };
}
