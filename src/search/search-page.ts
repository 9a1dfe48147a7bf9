import { messages, type Messages } from './messages.ts';
import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts';
import { resultItem } from './result-item.ts';

/*
 * The search page. Everything that was asked stands in the address, so that a search can be shared and Back works.
 * Without this script the page lists other ways to everything.
 */
const shownAtOnce = 10;
const typingPause = 150;
/** On a phone the filters are folded, so that results stand at the top. */
const roomForFilters = matchMedia('(min-width: 48rem)');
const filterNames = ['kind', 'event', 'year', 'topic', 'format', 'speaker', 'organisation', 'has'] as const;

/** Filters whose value is typed, so that case and accents may differ. */
const typedFilters = ['speaker', 'organisation'];

interface Query {
	words: string;
	filters: Record<string, string[]>;
}

class SearchPage {
	readonly #form: HTMLFormElement;
	readonly #say: Messages;
	readonly #status: HTMLElement;
	readonly #list: HTMLElement;
	readonly #browse: HTMLElement;
	readonly #more: HTMLElement;
	readonly #filters: HTMLDetailsElement;
	readonly #bundle: string;
	#pagefind: Promise<Pagefind> | undefined;
	#results: PagefindResult[] = [];
	#asked = 0;

	constructor(form: HTMLFormElement) {
		this.#form = form;
		this.#bundle = form.dataset['search'] ?? '';
		this.#say = messages(form.dataset['messages'] ?? '{}');
		this.#status = element('[data-search-status]');
		this.#list = element('[data-search-results]');
		this.#browse = element('[data-search-browse]');
		this.#more = element('[data-search-more]');
		this.#more.textContent = this.#say('more');
		this.#filters = element('[data-search-filters]') as HTMLDetailsElement;
		this.#filters.hidden = false;
	}

	start(): void {
		let pause: ReturnType<typeof setTimeout> | undefined;
		const later = () => {
			clearTimeout(pause);
			pause = setTimeout(() => {
				this.#ask('replace');
			}, typingPause);
		};
		this.#form.addEventListener('focusin', () => void this.#load(), { once: true });
		this.#form.addEventListener('input', later);
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			clearTimeout(pause);
			this.#ask('push');
		});
		element('[data-search-clear]').addEventListener('click', () => {
			this.#fill({ words: '', filters: {} });
			this.#ask('push');
		});
		this.#more.addEventListener('click', () => void this.#showMore());
		addEventListener('popstate', () => {
			this.#fromAddress();
		});
		this.#fromAddress();
		this.#filters.open =
			roomForFilters.matches || filterNames.some((name) => new FormData(this.#form).get(name));
	}

	#load(): Promise<Pagefind> {
		this.#pagefind ??= loadPagefind(this.#bundle);
		return this.#pagefind;
	}

	#fromAddress(): void {
		const params = new URLSearchParams(location.search);
		const filters = Object.fromEntries(
			filterNames.map((name) => [name, params.getAll(name).filter(Boolean)]),
		);
		const query = { words: params.get('q') ?? '', filters };
		this.#fill(query);
		void this.#search(query);
	}

	#fill({ words, filters }: Query): void {
		for (const field of this.#form.elements) {
			if (field instanceof HTMLInputElement && field.type === 'checkbox') {
				field.checked = filters[field.name]?.includes(field.value) ?? false;
			} else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
				field.value = field.name === 'q' ? words : (filters[field.name]?.[0] ?? '');
			}
		}
	}

	#read(): Query {
		const data = new FormData(this.#form);
		const filters = Object.fromEntries(
			filterNames.map((name) => [
				name,
				data.getAll(name).filter((value) => typeof value === 'string' && value !== ''),
			]),
		) as Record<string, string[]>;
		const words = data.get('q');
		return { words: typeof words === 'string' ? words.trim() : '', filters };
	}

	#ask(how: 'push' | 'replace'): void {
		const query = this.#read();
		const params = new URLSearchParams(query.words ? { q: query.words } : {});
		for (const [name, values] of Object.entries(query.filters))
			for (const value of values) params.append(name, value);
		const address = `${location.pathname}${params.size > 0 ? `?${params.toString()}` : ''}`;
		if (how === 'push') history.pushState(null, '', address);
		else history.replaceState(null, '', address);
		void this.#search(query);
	}

	async #search(query: Query): Promise<void> {
		const asked = ++this.#asked;
		const filters = Object.fromEntries(
			Object.entries(query.filters).filter(([, values]) => values.length > 0),
		);
		if (query.words === '' && Object.keys(filters).length === 0) {
			this.#show([], this.#say('start'));
			return;
		}
		this.#status.textContent = this.#say('searching');
		try {
			const pagefind = await this.#load();
			for (const name of typedFilters) {
				const typed = filters[name]?.[0];
				if (typed) filters[name] = [await pagefind.spelling(name, typed)];
			}
			const { results } = await pagefind.search(query.words || null, { filters });
			if (asked !== this.#asked) return;
			this.#show(results, this.#summary(results.length, query.words));
			await this.#showMore();
		} catch (error) {
			if (asked !== this.#asked) return;
			console.error(error);
			this.#pagefind = undefined;
			this.#show([], this.#say(import.meta.env.DEV ? 'unavailableDev' : 'unavailable'));
		}
	}

	#summary(count: number, words: string): string {
		if (count === 0) return `${this.#say('nothing', words)} ${this.#say('nothingHint')}`;
		const written = count.toLocaleString(document.documentElement.lang);
		const results = this.#say(count === 1 ? 'one' : 'many', written);
		return words ? this.#say('resultsFor', results, words) : results;
	}

	#show(results: PagefindResult[], status: string): void {
		this.#results = results;
		this.#list.replaceChildren();
		this.#status.textContent = status;
		this.#more.hidden = true;
		this.#browse.hidden = results.length > 0;
	}

	async #showMore(): Promise<void> {
		const asked = this.#asked;
		const shown = this.#list.children.length;
		this.#more.hidden = true;
		const next = await Promise.all(
			this.#results.slice(shown, shown + shownAtOnce).map((result) => result.data()),
		);
		if (asked !== this.#asked) return;
		this.#list.append(...next.map((data) => resultItem(data, this.#say)));
		this.#more.hidden = this.#results.length <= shown + next.length;
	}
}

function element(selector: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`the search page has no ${selector}`);
	return found;
}

const form = document.querySelector<HTMLFormElement>('form[data-search]');
if (form) new SearchPage(form).start();
