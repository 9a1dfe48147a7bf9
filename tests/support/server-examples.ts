/** The headers that a server sends with the file at a path. */
export type HeadersAt = (path: string) => Map<string, string>;

/**
 * The example of `guide` for nginx: `add_header` with a text, or with a variable that a `map` of the path fills, and the
 * media types of some locations.
 */
export function nginxHeaders(guide: string): HeadersAt {
	const text = exampleIn(guide, 'nginx');
	const maps = new Map(
		[...text.matchAll(/^map \$uri (\$\w+) \{\n([^}]*)\}/gm)].map(([, name = '', body = '']) => [
			name,
			wordsOf(body, ';'),
		]),
	);
	const added = [...text.matchAll(/^\tadd_header (.*);$/gm)].map(([, rest = '']) => words(rest));
	const types = [...text.matchAll(/^\tlocation ~ (\S+) \{ types \{ \} default_type "([^"]*)"; \}$/gm)];
	return (path) => {
		const [, , type] = types.find(([, expression = '']) => new RegExp(expression).test(path)) ?? [];
		return new Map(
			added
				.map(([name = '', value = '']): [string, string] => {
					const choices = maps.get(value);
					return [name, choices ? chosen(choices, path) : value];
				})
				.concat(type === undefined ? [] : [['Content-Type', type]])
				// nginx sends no header that has no value.
				.filter(([, value]) => value !== ''),
		);
	};
}

/** What a `map` gives for a path: of the first expression that fits, else the default. */
function chosen(choices: string[][], path: string): string {
	const fitting = choices.find(([key = '']) => key.startsWith('~') && new RegExp(key.slice(1)).test(path));
	const [, value = ''] = fitting ?? choices.find(([key]) => key === 'default') ?? [];
	return value;
}

/** The example of `guide` for Caddy: named matchers of paths, and `header` that sets in the order of the lines. */
export function caddyHeaders(guide: string): HeadersAt {
	const text = exampleIn(guide, 'caddy');
	const matchers = new Map(
		[...text.matchAll(/^\s*(@\w+) path (.*)$/gm)].map(([, name = '', paths = '']) => [
			name,
			paths.split(' ').map(globOf),
		]),
	);
	const general = wordsOf(/^\t\theader \{\n([^}]*)\}/m.exec(text)?.[1] ?? '', '\n');
	const special = [...text.matchAll(/^\t\theader (@\w+) (.*)$/gm)].map(([, name = '', rest = '']) => ({
		fits: matchers.get(name) ?? [],
		set: words(rest),
	}));
	return (path) => {
		const headers = new Map(general.map(([name = '', value = '']) => [name, value]));
		for (const { fits, set } of special)
			if (fits.some((glob) => glob.test(path))) headers.set(set[0] ?? '', set[1] ?? '');
		return headers;
	};
}

/** One star at the beginning or the end stands for anything, any other for a part of one folder or file. */
function globOf(path: string): RegExp {
	const anything = /^\*[^*]*$|^[^*]*\*$/.test(path) ? '.*' : '[^/]*';
	return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', anything)}$`);
}

function exampleIn(guide: string, language: string): string {
	const [, text] = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(guide) ?? [];
	if (text === undefined) throw new Error(`docs/deploy.md has no example in “${language}”`);
	return text;
}

const wordsOf = (body: string, separator: string) =>
	body
		.split(separator === ';' ? /;\n/ : '\n')
		.map((line) => words(line.trim()))
		.filter(([first]) => first !== undefined && first !== '');

/** A line as words, of which some stand in quotation marks. */
const words = (line: string): string[] =>
	[...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);
