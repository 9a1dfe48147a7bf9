import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../../src/publish/source.ts';
import { absolute, file, urls } from '../../../src/urls.ts';
import { aRecap, aTalkList, graphOf, only } from '../../support/content.ts';

const body = `See [the talk](/talks/kubecon-eu-2024/talk-1/) and [below](#more).[^1]

![A chart](./chart.png)

## More

\`\`\`html
<a href="#more">href="#more"</a>
\`\`\`

[^1]: A note.
`;
const graph = graphOf({
	talkLists: [aTalkList([{ date: '2024-03-20' }])],
	recaps: [aRecap({ talk: 'Talk 1', day: 1 }, { body })],
});
const recap = only(graph.recaps);
const version = only(recap.versions.values());
const image = { src: file('_astro/chart.123.png'), width: 20, height: 10 };
const source = sourceOf(graph, new Map([['recaps/kubecon-eu-2024/chart.png', image]]));
const page = absolute(urls.en.talk(only(graph.talks)));

describe('the notes for programs', () => {
	test('have no address that needs a page around them', async () => {
		const { html } = await source.notes(recap, version);
		const addresses = [...html.matchAll(/<[a-z][^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, url]) => url);
		expect(addresses).toContain(page);
		expect(addresses).toContain(`${page}#by-ada-writer__more`);
		expect(addresses).toContain(absolute(image.src));
		expect(addresses.filter((url) => !url?.startsWith('https://'))).toEqual([]);
	});

	test('keep code as it was written', async () => {
		const { html } = await source.notes(recap, version);
		expect(html.replace(/<[^>]+>/g, '')).toContain('href="#more"');
	});

	test('are rendered once', () => {
		expect(source.notes(recap, version)).toBe(source.notes(recap, version));
	});
});
