import type { Tree } from './tree.ts';

const recaps = 'recaps/kubecon-eu-2024';

/** A change to a file that makes it wrong: the line of `find` is where the fault is, unless `line` says otherwise. */
interface Plant {
	file: string;
	find: string;
	replace: string;
	code: string;
	line?: number;
}

/** Thirty faults of different kinds in thirty places, in files that exist. */
const plants: Plant[] = [
	{
		file: 'events/kubecon-na-2024.yaml',
		find: 'series: north-america',
		replace: 'series: north-amerika',
		code: 'invalid-value',
	},
	{
		file: 'events/kubecon-eu-2025.yaml',
		find: 'confidence: high',
		replace: 'confidense: high',
		code: 'unknown-key',
	},
	{
		file: 'events/kubecon-eu-2023.yaml',
		find: 'starts: 2023-04-17',
		replace: 'starts: 2023-04-31',
		code: 'no-such-date',
	},
	{
		file: 'events/kubecon-eu-2019.yaml',
		find: 'country: ES',
		replace: 'country: Spain',
		code: 'invalid-format',
	},
	{
		file: 'events/kubecon-na-2018.yaml',
		find: 'schedule: https://kccna18',
		replace: 'schedule: http://kccna18',
		code: 'address',
	},
	{
		file: 'talks/kubecon-eu-2018.yaml',
		find: 'title: Envoy Internals Deep Dive',
		replace: 'titel: Envoy Internals Deep Dive',
		code: 'unknown-key',
	},
	{
		file: 'talks/kubecon-na-2019.yaml',
		find: 'date: 2019-11-20',
		replace: 'date: 2019-12-20',
		code: 'talk-dates',
	},
	{ file: 'topics/cilium.yaml', find: 'kind: project', replace: 'kind: projekt', code: 'invalid-value' },
	{
		file: 'topics/keda.yaml',
		find: 'label: KEDA',
		replace: 'label: KEDA: autoscaling',
		code: 'yaml-quotes',
	},
	{
		file: 'topics/dapr.yaml',
		find: 'label: Dapr',
		replace: 'label: Dapr\nlabel: Dapper',
		code: 'yaml-duplicate-key',
		line: 1,
	},
	{ file: 'topics/helm.yaml', find: 'accepted: ', replace: 'accepted: x', code: 'date-format' },
	{
		file: 'people/boris-assboga.yaml',
		find: 'name: Boris Assboga',
		replace: 'name: Boris Assogba',
		code: 'file-is-name',
	},
	{
		file: 'organisations/microsoft.yaml',
		find: 'name: Microsoft',
		replace: 'name: [Microsoft]',
		code: 'wrong-type',
	},
	{
		file: `${recaps}/edition.en.md`,
		find: 'event: kubecon-eu-2024',
		replace: 'event: kubecon-eu-2042',
		code: 'unknown-event',
	},
	{ file: `${recaps}/edition.fr.md`, find: 'lang: fr', replace: 'lang: en', code: 'language-of-file' },
	{ file: `${recaps}/day-1-keynotes.en.md`, find: 'day: 1', replace: 'day: 9', code: 'day-outside-event' },
	{
		file: `${recaps}/dapr-in-2024.en.md`,
		find: 'speakers: [Yaron Schneider, Josh van Leeuwen]',
		replace: 'speakers: [Yaron Schneider, Josh van Lewen]',
		code: 'speaker-spelling',
	},
	{
		file: `${recaps}/is-serverless-powerfully-powerless.en.md`,
		find: 'talk: Is Serverless Powerfully Powerless?',
		replace: 'talk: Is Serverless Powerfuly Powerless?',
		code: 'talk-nearly',
	},
	{
		file: `${recaps}/a-cilium-introduction-back-to-bee-sics.en.md`,
		find: 'day: 1',
		replace: 'day: 2',
		code: 'day-of-talk',
	},
	{
		file: `${recaps}/how-to-save-millions-over-years-using-keda.en.md`,
		find: 'tags: [keda, ',
		replace: 'tags: [kedda, ',
		code: 'unknown-topic',
	},
	{
		file: `${recaps}/developers-demand-ux-for-k8s.fr.md`,
		find: 'verdict: mixed',
		replace: 'verdict: skip',
		code: 'translations-agree',
	},
	{
		file: `${recaps}/dealing-with-ebpfs-observability-data-deluge.en.md`,
		find: 'event: kubecon-eu-2024',
		replace: 'evnt: kubecon-eu-2024',
		code: 'unknown-key',
	},
	{
		file: `${recaps}/day-1.en.md`,
		find: '## AI on the main stage',
		replace: '# AI on the main stage',
		code: 'heading-1',
	},
	{
		file: `${recaps}/day-1.fr.md`,
		find: '](/fr/talks/kubecon-eu-2024/day-1-keynotes/)',
		replace: '](http://example.org/)',
		code: 'link-address',
	},
	{
		file: `${recaps}/flux-and-the-wider-ecosystem-planning-bof.fr.md`,
		find: '## ',
		replace: '<marquee>x</marquee>\n\n## ',
		code: 'html-tag',
		line: 0,
	},
	{
		file: `${recaps}/flux-and-the-wider-ecosystem-planning-bof.en.md`,
		find: '## ',
		replace: '![](./chart.png)\n\n## ',
		code: 'image-text',
		line: 0,
	},
];

/** Plant every fault; returns `file:line code` of each, as the report should have it. */
export function plantFaults(tree: Tree): string[] {
	const planted = plants.map(({ file, find, replace, code, line = 0 }) => {
		const text = tree.read(file);
		const at = text.indexOf(find);
		if (at < 0) throw new Error(`${file} has no “${find}” to break`);
		tree.with({ [file]: text.slice(0, at) + replace + text.slice(at + find.length) });
		return `${file}:${text.slice(0, at).split('\n').length + line} ${code}`;
	});
	tree.with({
		[`${recaps}/chart.png`]: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
		[`${recaps}/empty.en.md`]: '---\nevent: kubecon-eu-2024\ntags: [ebpf]\nauthors: [Ada Writer]\n---\n\n',
		[`${recaps}/Wrong Name.md`]: 'x',
		[`${recaps}/no-front-matter.en.md`]: 'Notes.\n',
		'topics/control.yaml': 'kind: theme\nlabel: a\u0007b\n',
	});
	return [
		...planted,
		`${recaps}/empty.en.md:6 empty-body`,
		`${recaps}/Wrong Name.md:1 file-name`,
		`${recaps}/no-front-matter.en.md:1 front-matter-missing`,
		'topics/control.yaml:2 control-character',
	];
}
