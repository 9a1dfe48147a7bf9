import { languageAt, urlsBelow } from '../../urls-below.ts';
import type { Device } from '../kept.ts';
import { ask } from '../network.ts';
import { Library } from './library.ts';
import type { FetchEvent } from './scope.ts';

/** Milliseconds that a dead line may take before the device answers instead. */
const patience = 3000;
/** How many of the pages that were read stay on the device. */
const mostRead = 200;

/** What the worker answers, and from where. What it says nothing to goes to the network as if it were not there. */
export class Answers {
	readonly #device: Device;
	readonly #library: Library;

	constructor(device: Device) {
		this.#device = device;
		this.#library = new Library(device);
	}

	to(event: FetchEvent): Promise<Response> | undefined {
		const { request } = event;
		const url = new URL(request.url);
		const { base } = this.#device;
		if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(base))
			return undefined;
		const path = this.#device.pathOf(url);
		if (request.mode === 'navigate') return this.#page(event, path);
		if (path.startsWith('_astro/')) return this.#asset(event, path);
		if (/^search-data\/core\.|^pagefind\/(?:pagefind\.js|pagefind-entry|wasm)/.test(path))
			return this.#newest(event, path);
		if (/^(?:search-data|pagefind)\//.test(path)) return this.#unchanging(event, path);
		return undefined;
	}

	/** Fetch a page and keep it as one that was read. */
	async remember(url: string): Promise<void> {
		await this.#rememberPage(this.#device.pathOf(url), await ask(url));
	}

	/**
	 * A page comes from the network. The device answers where there is none, where it takes too long, or where the host
	 * fails; a late answer is kept for the next time.
	 */
	async #page(event: FetchEvent, path: string): Promise<Response> {
		const network = ask(event.request);
		event.waitUntil(
			network.then((response) => this.#rememberPage(path, response.clone())).catch(() => undefined),
		);
		const first = await within(patience, network);
		if (first !== 'late' && first !== 'failed' && first.status < 500) return first;
		const own = await this.#ownPage(path, first === 'late' ? 'newest' : 'kept');
		if (own) return own;
		if (typeof first === 'object') return first;
		return network.catch(async () => {
			return (await this.#library.file(urlsBelow('', languageAt(path)).offline)) ?? Response.error();
		});
	}

	/**
	 * Without a network, what is kept comes first: its pages and its search index are of one build. On a line that is only
	 * slow, what was read last comes first, so that nobody gets an old page twice.
	 */
	async #ownPage(path: string, first: 'newest' | 'kept'): Promise<Response | undefined> {
		const read = () => this.#device.match('read', path);
		return first === 'kept'
			? ((await this.#library.file(path)) ?? (await read()))
			: ((await read()) ?? (await this.#library.file(path)));
	}

	async #rememberPage(path: string, response: Response): Promise<void> {
		const html = response.headers.get('content-type')?.startsWith('text/html');
		if (!response.ok || response.redirected || response.type !== 'basic' || !html) return;
		const read = await this.#device.open('read');
		// What is put in comes last, so that the first ones are those that were not read for longest.
		await read.put(this.#device.base + path, response);
		const pages = await read.keys();
		for (const old of pages.slice(0, -mostRead)) await read.delete(old);
	}

	/** The name of a style, script, font or image has its hash: any copy is the right one. */
	async #asset(event: FetchEvent, path: string): Promise<Response> {
		const own = (await this.#device.match('assets', path)) ?? (await this.#library.file(path));
		if (own) return own;
		const response = await ask(event.request);
		if (response.ok && response.type === 'basic') {
			const copy = response.clone();
			const store = this.#device.open('assets').then((assets) => assets.put(event.request, copy));
			event.waitUntil(store.catch(() => undefined));
		}
		return response;
	}

	/** What names the other files of the search index is the newest that can be had. */
	async #newest(event: FetchEvent, path: string): Promise<Response> {
		const network = ask(event.request);
		const first = await within(patience, network);
		if (first !== 'late' && first !== 'failed' && first.ok) return first;
		return (await this.#library.file(path)) ?? network;
	}

	/** The other files of the index have their version in their name. */
	async #unchanging(event: FetchEvent, path: string): Promise<Response> {
		return (await this.#library.file(path)) ?? ask(event.request);
	}
}

/** What comes in time. A rejection that comes later must not go unheard. */
function within(milliseconds: number, network: Promise<Response>): Promise<Response | 'late' | 'failed'> {
	return Promise.race([
		network.catch(() => 'failed' as const),
		new Promise<'late'>((late) => {
			setTimeout(late, milliseconds, 'late');
		}),
	]);
}
