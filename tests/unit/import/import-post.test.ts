import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { score } from '../../../src/cli/import-eval.ts';
import type { RecapEntry } from '../../../src/domain/content-kinds.ts';
import { recapSchema } from '../../../src/domain/schemas/recap.ts';
import { splitFrontMatter } from '../../../src/files/front-matter.ts';
import { loadContent } from '../../../src/files/load.ts';
import { parseYaml } from '../../../src/files/yaml.ts';
import { itemsOf } from '../../../src/import/blocks.ts';
import { draftsOf, type Draft } from '../../../src/import/drafts.ts';
import { importPost } from '../../../src/import/import-post.ts';
import { readPost } from '../../../src/import/read.ts';
import { reportOf } from '../../../src/import/report.ts';
import { bodyFaults } from '../../../src/markdown/body-faults.ts';
import { buildGraph } from '../../../src/domain/graph/build.ts';

const { graph, records } = loadContent('content');
const folder = 'tests/fixtures/import';
const posts = readdirSync(folder).filter((name) => !name.endsWith('.tsv') && name !== 'README.md');

function importOf(name: string) {
	const source = readFileSync(join(folder, name), 'utf8');
	const imported = importPost(source, name, graph);
	return { source, imported, drafts: draftsOf(imported, name, graph.topics) };
}

const known = new Map<string, ReturnType<typeof importOf>>();

function importing(name: string) {
	const found = known.get(name) ?? importOf(name);
	known.set(name, found);
	return found;
}

describe('posts of authors with different habits', () => {
	test.each(posts)('%s: every talk begins where it should and is the right one', (name) => {
		expect(score(graph, join(folder, name)).wrong).toEqual([]);
	});

	test.each(posts)(
		'%s: every paragraph is in exactly one draft, or in the list of what was dropped',
		(name) => {
			const { source, imported, drafts } = importing(name);
			const places = [...drafts.map(kept), ...imported.dropped.map(({ text }) => words(text))];
			const blocks = readPost(source, name)
				.blocks.flatMap((block) => (block.kind === 'list' ? itemsOf(block) : [block]))
				.map(({ text }) => words(text))
				.filter((block) => block.trim() !== '');
			// What the post says several times, in a table of contents say, is found as often.
			const expected = (block: string) => blocks.filter((other) => other.includes(block)).length;
			const astray = blocks
				.map((block) => ({ block, places: places.filter((place) => place.includes(block)).length }))
				.filter(({ block, places }) => places === 0 || places > expected(block));
			expect(astray).toEqual([]);
		},
	);

	test.each(posts)('%s: a draft lacks nothing but topics that nothing speaks of', (name) => {
		for (const draft of importing(name).drafts)
			expect(faultsOf(draft)).toEqual(draft.missing.includes('tags') ? ['tags'] : []);
	});
});

/** What a draft has of the post: its notes, and the lines of the post that became front matter. */
function kept({ text }: Draft): string {
	const [, front = '', ...body] = text.split('---\n');
	return words([...front.split('\n').filter((line) => line.startsWith('# In the post')), ...body].join('\n'));
}

/** A text as its words: layout, addresses of links and numbers of lists do not count. */
const words = (text: string) => {
	const bare = text.normalize('NFC').replace(/^\s*\d+[.)]\s|\]\([^)]*\)/gmu, ' ');
	return ` ${[...bare.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word).join(' ')} `;
};

test('every line of a plain text is in a draft or in the list of what was dropped', () => {
	for (const name of posts.filter((post) => post.endsWith('.txt'))) {
		const { source, imported, drafts } = importing(name);
		const all = words(
			[...drafts.map(({ text }) => text), ...imported.dropped.map(({ text }) => text)].join(' '),
		);
		const lost = source
			.split('\n')
			.map(words)
			.filter((line) => line.trim() !== '' && !all.includes(line));
		expect(lost).toEqual([]);
	}
});

function entryOf(draft: Draft): RecapEntry | string[] {
	const parts = splitFrontMatter(draft.text);
	if ('code' in parts) return [parts.code];
	const { data, faults } = parseYaml(parts.yaml, parts.yamlLine);
	const parsed = recapSchema.safeParse(data);
	if (faults.length > 0) return faults.map(({ code }) => code);
	if (!parsed.success) return parsed.error.issues.map(({ path }) => path.join('.'));
	return {
		id: `x/${draft.name}`,
		file: `recaps/x/${draft.name}.${parsed.data.lang ?? 'en'}.md`,
		language: parsed.data.lang ?? 'en',
		data: parsed.data,
		body: parts.body,
		bodyLine: parts.bodyLine,
	};
}

function faultsOf(draft: Draft): string[] {
	const entry = entryOf(draft);
	return Array.isArray(entry) ? entry : bodyFaults(entry).map(({ code, message }) => `${code}: ${message}`);
}

test('drafts are not published, and pass every check of linking once they are', () => {
	const entries = importing('top-talks.md')
		.drafts.map(entryOf)
		.filter((entry): entry is RecapEntry => !Array.isArray(entry));
	expect(entries.length).toBe(7);
	const before = buildGraph(records);
	const drafted = buildGraph({ ...records, recaps: [...records.recaps, ...entries] });
	expect(drafted.graph.recaps.length).toBe(before.graph.recaps.length);
	const finished = entries.map((entry) => ({ ...entry, data: { ...entry.data, draft: false } }));
	const published = buildGraph({ ...records, recaps: [...records.recaps, ...finished] });
	expect(published.faults).toEqual(before.faults);
	expect(published.graph.recaps.length).toBe(before.graph.recaps.length + entries.length);
});

describe('a draft', () => {
	test('keeps lists, tables, code, pictures’ texts and links', () => {
		const texts = importing('san-diego.html')
			.drafts.map(({ text }) => text)
			.join('\n');
		expect(texts).toContain(
			'- the kubelet port\n  - read only, and still too much\n- service account tokens',
		);
		expect(texts).toContain('| shadow mode | 6     |');
		expect(texts).toContain('```bash\nkubectl get scaledobjects\n```');
		expect(texts).toContain('[The hall before the keynotes](https://miro.example.com/hall.png)');
		expect(texts).toContain('I stayed for _everything_');
	});

	test('says which lines it is from, how sure it is and what stood in the post', () => {
		const draft = importing('amsterdam.txt').drafts[2];
		expect(draft?.text).toMatchInlineSnapshot(`
			"---
			# From amsterdam.txt, lines 36–40; 96 % sure (title and speakers).
			# In the post: Le GitOps chez Adobe : conseils des tranchées
			# In the post: Par Larisa Andreea Danaila et Ionut-Maxim Margelatu (Adobe)
			event: kubecon-eu-2023
			day: 2
			talk: "Tips from the Trenches: GitOps at Adobe"
			speakers:
			  - Larisa Andreea Danaila
			  - Ionut-Maxim Margelatu
			tags:
			  - gitops
			  - end-user-story
			lang: fr
			source:
			  title: "KubeCon Europe 2023 : jeudi à Amsterdam"
			  authors:
			    - Camille Exemple
			  date: 2023-04-24
			  lang: fr
			draft: true
			---

			Des dizaines d'équipes, un seul dépôt au départ, puis la découpe. Leur conseil principal : mesurer le temps entre le commit et la production.
			"
		`);
	});

	test('has both passages where a post comes back to a talk, and the report says so', () => {
		const source =
			'# KubeCon London 2025\n\n## Helm 4 You\n\nPlugins.\n\n## Was Leslie Lamport Right?\n\nYes.\n\n## Helm 4 You\n\nMore plugins.\n';
		const imported = importPost(source, 'notes.md', graph);
		const drafts = draftsOf(imported, 'notes.md', graph.topics);
		expect(drafts.map(({ name }) => name)).toEqual(['helm-4-you', 'was-leslie-lamport-right', 'edition']);
		expect(drafts[0]?.text).toContain('Plugins.');
		expect(drafts[0]?.text).toContain('More plugins.');
		expect(reportOf(imported, 'notes.md', [])).toContain('line 11: goes on about “Helm 4 You”');
	});

	test('has the footnotes and the addresses that its text refers to', () => {
		const source = `# KubeCon London 2025

## Helm 4 You

Plugins are [WebAssembly][wasm] now.[^1]

## Was Leslie Lamport Right?

Yes.[^2]

[wasm]: https://webassembly.org/
[^1]: In alpha.
[^2]: Mostly.
`;
		const texts = draftsOf(importPost(source, 'notes.md', graph), 'notes.md', graph.topics).map(
			({ text }) => text,
		);
		expect(texts[0]).toContain(
			'Plugins are [WebAssembly](https://webassembly.org/) now.[^1]\n\n[^1]: In alpha.',
		);
		expect(texts[1]).toContain('Yes.[^2]\n\n[^2]: Mostly.');
	});

	test('has no link and no tag that notes cannot have, and loses no address', () => {
		const source = `# KubeCon London 2025

## Helm 4 You

See [the old page](http://example.org/a), [a page of mine](/b) and <u>this</u> <iframe src="https://example.org/c"></iframe>.
`;
		const [draft] = draftsOf(importPost(source, 'notes.md', graph), 'notes.md', graph.topics);
		expect(draft && faultsOf(draft)).toEqual([]);
		for (const address of ['http://example.org/a', '/b', 'https://example.org/c'])
			expect(draft?.text).toContain(address);
	});

	test('of the author’s own Markdown keeps what would be furniture on a page', () => {
		const source =
			'# KubeCon London 2025\n\n## Helm 4 You\n\nPlugins.\n\n### Search\n\n- Listen\n- Rank\n\n### Comments\n\nMany.\n';
		const imported = importPost(source, 'notes.md', graph);
		expect(imported.dropped).toEqual([]);
		expect(draftsOf(imported, 'notes.md', graph.topics)[0]?.text).toContain(
			'### Comments\n\nMany.'.replace('###', '##'),
		);
	});

	test('of a day has the wishlist, with the titles of the talk list', () => {
		const day = importing('amsterdam.txt').drafts.at(-1);
		expect(day?.name).toBe('day-2');
		expect(day?.text).toContain(
			'wishlist:\n  - From Community to Customers\n  - Archetypes for Reliable Systems\n  - Taming',
		);
	});

	test('credits the author, the day and the address of the post', () => {
		const text = importing('san-diego.html').drafts.at(-1)?.text;
		expect(text).toContain(
			'title: KubeCon NA 2019, the last day\n  authors:\n    - Jo Example\n  url: https://medium.com/@jo/kubecon-na-2019-the-last-day-0000\n  date: 2019-11-22',
		);
	});
});

describe('options', () => {
	const source = '# Notes\n\n## Helm 4 You\n\nPlugins.\n';

	test('without an edition in the text, the error says how to name one', () => {
		expect(() => importPost(source, 'notes.md', graph)).toThrow('--event kubecon-eu-2024');
	});

	test('win over what the text says', () => {
		const event = graph.events.find(({ id }) => id === 'kubecon-eu-2025');
		if (!event) throw new Error('the edition is gone');
		const imported = importPost(source, 'notes.md', graph, { event, language: 'fr' });
		expect(imported.language).toBe('fr');
		expect(imported.talks.map(({ talk }) => talk?.id)).toEqual(['helm-4-you']);
	});
});

test('the report names what was found, what needs a human eye and what was dropped', () => {
	const { imported, drafts } = importing('monday.md');
	const written = drafts.map((draft) => ({ file: `recaps/${draft.name}.en.md`, draft }));
	expect(reportOf(imported, 'monday.md', written)).toMatchInlineSnapshot(`
		"monday.md: notes on KubeCon + CloudNativeCon North America 2018, day 0, in English.
		Guessed (say --event, --day or --lang where it is wrong): edition kubecon-na-2018: the text names its speakers or links to its talks; day 0: most of its talks were on that day, or the title names it; language en: most of its small words.

		Talks found: 8
		   line  sure  talk                                                          speakers
		      1  0.54  Introduction to GitOps Deployment to Kubernetes               Jun Sakata
		      6  0.59  Overengineering your Chatbot for Fun and Science              Andrew Gao
		      9  0.71  CRDs Aren't Just for Add-Ons Anymore - Painting a Picture o…  Tim Hockin
		     15  0.99  Labels in Prometheus Alerts: Think Twice Before Using Them    Elena Morozova
		     18  0.99  Behind The Scenes: Kubernetes Release Notes Tips & Tricks     Mike Arpaia
		     21  0.99  Monitoring Kubernetes with BPF and Prometheus                 Jonathan Perry
		     27  0.99  Spawning Kubernetes In CI For Integration Tests               Marko Mudrinić
		     33  0.99  Running Kubernetes in the Federal Government                  John Osborne

		Needs a human eye
		  line 1: is it “Introduction to GitOps Deployment to Kubernetes”? 0.54, from part of the title, and a first name or a company
		  line 6: is it “Overengineering your Chatbot for Fun and Science”? 0.59, from part of the title, and a first name or a company
		  line 9: is it “CRDs Aren't Just for Add-Ons Anymore - Painting a Picture of the Future”? 0.71, from part of the title, and a first name or a company
		  missing in every draft: source (who wrote the post, and where)
		  missing: pictures (they are links now; put the files beside the draft) in monitoring-kubernetes-with-bpf-and-prometheus.en.md

		Drafts written: 8
		  recaps/introduction-to-gitops-deployment-to-kubernetes.en.md
		  recaps/overengineering-your-chatbot-for-fun-and-science.en.md
		  recaps/crds-arent-just-for-add-ons-anymore-painting-a-picture-of-the-future.en.md
		  recaps/labels-in-prometheus-alerts-think-twice-before-using-them.en.md
		  recaps/behind-the-scenes-kubernetes-release-notes-tips-and-tricks.en.md
		  recaps/monitoring-kubernetes-with-bpf-and-prometheus.en.md
		  recaps/spawning-kubernetes-in-ci-for-integration-tests.en.md
		  recaps/running-kubernetes-in-the-federal-government.en.md

		Before you publish: write the notes in your own words (or keep to the licence of the post), add takeaways, then take draft: true out."
	`);
});
