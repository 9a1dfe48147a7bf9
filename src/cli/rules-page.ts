import { ruleGroups, type RuleId } from '../domain/rules/index.ts';
import type { Example, Rule } from '../domain/rules/rule.ts';

/** The page that explains every rule: `docs/rules.md`. */
export function rulesPage(): string {
	const groups = Object.entries(ruleGroups).map(
		([name, rules]) => [name, Object.entries(rules) as [RuleId, Rule][]] as const,
	);
	return [
		...introduction,
		...groups.flatMap(([name, rules]) => [
			`- ${name}: ${rules.map(([id]) => `[\`${id}\`](#${id})`).join(', ')}`,
		]),
		'',
		...groups.flatMap(([name, rules]) => [`## ${name}`, '', ...rules.flatMap(section)]),
	]
		.join('\n')
		.trimEnd()
		.concat('\n');
}

const introduction = [
	'<!-- This page is made from src/domain/rules/ by “npm run rules”. Do not edit it. -->',
	'',
	'# Rules',
	'',
	'What `npm run check` looks at, and why. Every fault that it reports names its rule in square brackets; the examples below are also the tests of the rules.',
	'',
	'An **error** stops the build and the pull request, a **warning** does not. `npm run check -- --fix` mends some faults on its own, and says what it did; it never changes what is meant. `npm run check -- --help` tells the rest.',
	'',
	'The examples belong to a small made-up edition: notes on the talk “Is Serverless Powerfully Powerless?” by Jose Gomez-Selles and Kevin Dubois, in `recaps/kubecon-eu-2024/serverless.en.md` unless another file is named.',
	'',
];

function section([id, rule]: [RuleId, Rule]): string[] {
	const kind = rule.warning ? 'Warning' : 'Error';
	return [
		`### \`${id}\``,
		'',
		`**${rule.title}.** ${kind}.${rule.fixes === undefined ? '' : ` \`--fix\` ${rule.fixes}.`}`,
		'',
		rule.why,
		'',
		rule.mend,
		'',
		'Bad:',
		'',
		...rule.bad.flatMap((example) => shown(example)),
		'Good:',
		'',
		...shown(rule.good),
	];
}

function shown(example: Example): string[] {
	const { file, yaml, notes, text, shows, beside = {} } = example;
	if (shows !== undefined) return [`- ${shows}`, ''];
	const others = Object.entries(beside).flatMap(([path, content]) =>
		typeof content === 'string'
			? block(path, path.endsWith('.md') ? 'markdown' : 'yaml', content)
			: block(path),
	);
	const own =
		text !== undefined
			? block(file, file !== undefined && /\.ya?ml$/.test(file) ? 'yaml' : 'markdown', text)
			: [
					...(yaml === undefined ? [] : block(file, 'yaml', yaml)),
					...(notes === undefined ? [] : block(file, 'markdown', notes)),
					...(yaml === undefined && notes === undefined ? block(file ?? defaultFile) : []),
				];
	return [...own, ...others];
}

const defaultFile = 'recaps/kubecon-eu-2024/serverless.en.md';

/** A file, or a part of it, as a block of code; only its name where that is all that matters. */
function block(file: string | undefined, language = '', content?: string): string[] {
	const name = file === undefined ? [] : [`- \`${file}\``, ''];
	if (content === undefined) return name;
	const fence = content.includes('```') ? '````' : '```';
	return [...name, `${fence}${language}`, content.replace(/\n$/, ''), fence, ''];
}
