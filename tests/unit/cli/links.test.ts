import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLinks, partOf } from '../../../src/cli/links/check.ts';
import { collectLinks } from '../../../src/cli/links/collect.ts';
import { probe } from '../../../src/cli/links/probe.ts';
import { linkReport } from '../../../src/cli/links/report.ts';
import { Tree } from '../../support/tree.ts';

test('every external link of the content is found with its places, and code does not count', () => {
	using tree = new Tree().with({
		'talks/e.yaml':
			'talks:\n  - slides: [https://a.example/1.pdf, https://a.example/2.pdf]\n    url: "https://b.example/?a=1&b=(2)"\n',
		'recaps/e/n.en.md':
			'---\nsource: { url: https://c.example/post }\n---\n\nSee [one](https://a.example/1.pdf#page=2) and <https://d.example/>.\n\n```sh\ncurl https://no.example/\n```\n\n[own](/topics/keda/)\n\n[r]: https://e.example/x_(y)\n',
	});
	expect(collectLinks(tree.root)).toEqual([
		{ url: 'https://c.example/post', places: ['content/recaps/e/n.en.md:2'] },
		{ url: 'https://a.example/1.pdf', places: ['content/recaps/e/n.en.md:5', 'content/talks/e.yaml:2'] },
		{ url: 'https://d.example/', places: ['content/recaps/e/n.en.md:5'] },
		{ url: 'https://e.example/x_(y)', places: ['content/recaps/e/n.en.md:13'] },
		{ url: 'https://a.example/2.pdf', places: ['content/talks/e.yaml:2'] },
		{ url: 'https://b.example/?a=1&b=(2)', places: ['content/talks/e.yaml:3'] },
	]);
});

describe('an address that', () => {
	let server: Server;
	let origin = '';
	const asked: string[] = [];

	beforeAll(async () => {
		server = createServer((request, response) => {
			const path = request.url ?? '';
			const seen = asked.filter((line) => line.endsWith(` ${path}`)).length;
			asked.push(`${request.method ?? ''} ${path}`);
			const status = Number(/\/(\d{3})$/.exec(path)?.[1] ?? 200);
			if (path === '/silent') return;
			if (path === '/breaks') return void request.socket.destroy();
			if (path === '/moved') return void response.writeHead(301, { location: '/there' }).end();
			if (path === '/moved-to-nothing') return void response.writeHead(302, { location: '/404' }).end();
			if (path === '/no-head' && request.method === 'HEAD') return void response.writeHead(405).end();
			if (path === '/recovers' && seen < 2) return void response.writeHead(503).end();
			response.writeHead(status).end('text');
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(() => {
		server.closeAllConnections();
		server.close();
	});

	test.each([
		['is there', '/there', 'alive', ''],
		['has moved', '/moved', 'alive', ''],
		['refuses HEAD', '/no-head', 'alive', ''],
		['recovers', '/recovers', 'alive', ''],
		['is not there', '/404', 'dead', 'answers 404'],
		['is gone', '/410', 'dead', 'answers 410'],
		['leads to nothing', '/moved-to-nothing', 'dead', 'answers 404'],
		['fails always', '/500', 'dead', 'answers 500'],
		['wants to know who asks', '/403', 'unsure', 'answers 403'],
		['wants to be asked later', '/429', 'unsure', 'answers 429'],
		['does not answer', '/silent', 'dead', 'does not answer in time'],
	])('%s', async (_, path, kind, why) => {
		const answer = await probe(origin + path, { timeout: 300, retries: 2, pause: 1 });
		expect(answer).toEqual(kind === 'alive' ? { kind } : { kind, why });
	});

	test('breaks the connection, or does not exist at all, is dead', async () => {
		const patience = { timeout: 300, retries: 0, pause: 1 };
		expect(await probe(`${origin}/breaks`, patience)).toMatchObject({ kind: 'dead' });
		expect(await probe('http://127.0.0.1:1/', patience)).toMatchObject({ kind: 'dead' });
	});

	test('is not there is asked once, without repetition', async () => {
		asked.length = 0;
		await probe(`${origin}/404`, { timeout: 300, retries: 3, pause: 1 });
		expect(asked).toEqual(['HEAD /404', 'GET /404']);
	});
});

test('a host is never asked for two links at once, and no more hosts than allowed', async () => {
	const links = ['a', 'b', 'c', 'd'].flatMap((host) =>
		[1, 2, 3].map((page) => ({ url: `https://${host}.example/${page}`, places: [] })),
	);
	const busy = new Set<string>();
	const seen: number[] = [];
	const ask = async (url: string) => {
		const { host } = new URL(url);
		expect(busy.has(host)).toBe(false);
		busy.add(host);
		seen.push(busy.size);
		await new Promise((resolve) => setImmediate(resolve));
		busy.delete(host);
		return { kind: 'alive' as const };
	};
	const checked = await checkLinks(links, ask, { concurrency: 3, tell: () => undefined });
	expect(checked.map(({ url }) => url)).toEqual(links.map(({ url }) => url));
	expect(Math.max(...seen)).toBe(3);
});

test('the parts are all the links, each once', () => {
	const links = Array.from({ length: 100 }, (_, number) => ({
		url: `https://a.example/${number}`,
		places: [],
	}));
	const parts = [1, 2, 3, 4].map((part) => partOf(links, part, 4));
	expect(parts.flat().toSorted((a, b) => a.url.localeCompare(b.url))).toEqual(
		links.toSorted((a, b) => a.url.localeCompare(b.url)),
	);
	expect(Math.min(...parts.map(({ length }) => length))).toBeGreaterThan(10);
});

test('the report lists dead links with their places, fits an issue, and mentions nobody', () => {
	const dead = (number: number) => ({
		url: `https://a.example/${number}`,
		places: ['content/talks/e.yaml:2'],
		answer: { kind: 'dead' as const, why: 'answers 404, says @somebody' },
	});
	expect(
		linkReport([dead(1), { url: 'https://b.example/', places: ['x:1'], answer: { kind: 'alive' } }]),
	).toBe(
		`2 external links were asked: 1 dead, 0 would not say.

## Dead

Replace each by its new address or by a copy at <https://web.archive.org/>, or take it out.

- [ ] <https://a.example/1>: answers 404, says somebody (\`content/talks/e.yaml:2\`)
`,
	);
	const long = linkReport(Array.from({ length: 2000 }, (_, number) => dead(number)));
	expect(long.length).toBeLessThan(65_536);
	expect(long).toMatch(/\d+ more lines do not fit here/);
});
