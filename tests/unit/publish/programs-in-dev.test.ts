import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programsInDev } from '../../../src/dev/programs-in-dev.ts';
import * as publish from '../../../src/publish/index.ts';
import * as sources from '../../../src/publish/source.ts';
import { api, feedsAt, urls } from '../../../src/urls.ts';
import { aTalkList, graphOf } from '../../support/content.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** This server here is the only one that is asked. */
const { fetch: ask } = globalThis;

let server: Server;
let origin: string;
const loaded: string[] = [];

beforeAll(async () => {
	let middleware: Middleware | undefined;
	const graph = graphOf({ talkLists: [aTalkList([{}])] });
	const modules: Record<string, unknown> = {
		'/src/library.ts': { graph, images: new Map() },
		'/src/publish/index.ts': publish,
		'/src/publish/source.ts': sources,
	};
	const vite = {
		ssrLoadModule: (path: string) => {
			loaded.push(path);
			return Promise.resolve(modules[path]);
		},
		middlewares: { use: (given: Middleware) => (middleware = given) },
	};
	const { hooks } = programsInDev();
	await hooks['astro:server:setup']?.({ server: vite, logger: console } as never);
	server = createServer((request, response) => {
		middleware?.(request, response, () => response.writeHead(404).end('a page, perhaps'));
	});
	// Connect keeps the whole address there.
	server.prependListener('request', (request: IncomingMessage) => {
		Object.assign(request, { originalUrl: request.url });
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.close();
});

test.each([
	[feedsAt(urls.en.home).atom, 'application/atom+xml', '<feed'],
	[api.item('talks', 'kubecon-eu-2024/talk-1'), 'application/json', '"type":"talk"'],
	[`${api.index}?again`, 'application/json', '"type":"about"'],
])('the development server makes %s when it is asked for', async (path, type, text) => {
	const response = await ask(origin + path);
	expect(response.headers.get('content-type')).toContain(type);
	expect(await response.text()).toContain(text);
});

test('it leaves other addresses to the pages, and reads nothing for them', async () => {
	loaded.length = 0;
	const response = await ask(origin + urls.en.events);
	expect([response.status, await response.text()]).toEqual([404, 'a page, perhaps']);
	expect(loaded).toEqual([]);
	expect((await ask(`${origin}${api.root}nothing.json`)).status).toBe(404);
});
