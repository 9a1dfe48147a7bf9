import { element } from '../../browser/dom.ts';
import { allTalks, FacetIndex, type Counts } from '../engine/facets.ts';
import type { EntityIndex } from '../engine/index.ts';
import type { Ranked } from '../engine/rank.ts';
import type { Found } from '../engine/search.ts';
import { addressOf, askedIn, type Asked } from './address.ts';
import { client, type Client } from './client.ts';
import { FilterFields } from './filter-fields.ts';
import { rememberSearch } from './recent.ts';
import { addressOf as addressOfRow, contentOf } from './result.ts';
import { fillPassages, passageLine, type PassageLines } from './results.ts';

/*
 * The search page. Everything that is asked stands in the address, so that a search can be shared and Back works.
 * Without this script the page lists other ways to everything.
 */
const shownAtOnce = 20;
const typingPause = 120;

/** What an empty query finds: every talk. */
const nothingAsked: Found = { ranked: [], corrected: undefined, relaxed: false, words: [], rarest: '' };

class SearchPage {
	readonly #client: Client;
	readonly #form: HTMLFormElement;
	readonly #fields: FilterFields;
	readonly #status = part('[data-search-status]');
	readonly #note = part('[data-search-note]');
	readonly #list = part('[data-search-results]');
	readonly #browse = part('[data-search-browse]');
	readonly #more = part('[data-search-more]');
	#facets: { of: EntityIndex; opened: Promise<FacetIndex> } | undefined;
	#asked: Asked = askedIn(location.search);
	#found: Found = nothingAsked;
	#results: Ranked[] = [];
	#turn = 0;

	constructor(client: Client, form: HTMLFormElement) {
		this.#client = client;
		this.#form = form;
		this.#fields = new FilterFields(client, form);
	}

	start(): void {
		let pause: ReturnType<typeof setTimeout> | undefined;
		let typing = false;
		this.#form.addEventListener('input', ({ target }) => {
			const typed = target instanceof HTMLInputElement && target.type === 'search';
			clearTimeout(pause);
			pause = setTimeout(
				() => {
					// All that is typed in one go is one step of the history.
					this.#ask({ ...this.#fields.asked(), exact: false }, typed && typing ? 'replace' : 'push');
					typing = typed;
				},
				typed ? typingPause : 0,
			);
		});
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			clearTimeout(pause);
			typing = false;
			rememberSearch(this.#fields.asked().query);
			this.#ask({ ...this.#fields.asked(), exact: false }, 'push');
		});
		part('[data-search-clear]').addEventListener('click', () => {
			this.#ask({ query: '', filters: {}, sort: 'relevance', exact: false }, 'push');
		});
		this.#more.textContent = this.#client.say.more;
		this.#more.addEventListener('click', () => void this.#showMore(true));
		addEventListener('popstate', () => void this.#search(askedIn(location.search)));
		void this.#search(this.#asked);
	}

	#ask(asked: Asked, how: 'push' | 'replace'): void {
		const address = addressOf(asked);
		if (address !== addressOf(this.#asked)) history[`${how}State`](null, '', address || location.pathname);
		void this.#search(asked);
	}

	async #search(asked: Asked): Promise<void> {
		const turn = ++this.#turn;
		this.#asked = asked;
		const { say } = this.#client;
		if (this.#list.children.length === 0) this.#status.textContent = say.searching;
		try {
			const searched = asked.query
				? await this.#client.search(asked.query, { exact: asked.exact })
				: undefined;
			const { index } = await this.#client.engine();
			const found = searched ?? { ...nothingAsked, ranked: allTalks(index).map(plain) };
			if (this.#facets?.of !== index) this.#facets = { of: index, opened: FacetIndex.open(index) };
			const facets = await this.#facets.opened;
			const filters = await this.#fields.resolved(asked.filters);
			const { passing, counts } = facets.narrow(
				found.ranked.map(({ entity }) => entity),
				filters,
			);
			const kept = new Set(passing);
			const results = found.ranked.filter(({ entity }) => kept.has(entity));
			if (turn !== this.#turn) return;
			await this.#show(asked, found, asked.sort === 'date' ? byDate(results) : results, counts);
		} catch (error) {
			if (turn !== this.#turn) return;
			console.error(error);
			this.#facets = undefined;
			this.#results = [];
			this.#list.replaceChildren();
			this.#more.hidden = true;
			this.#browse.hidden = false;
			this.#status.textContent = this.#client.trouble(error);
		}
	}

	async #show(asked: Asked, found: Found, results: Ranked[], counts: Counts): Promise<void> {
		this.#found = found;
		this.#results = results;
		this.#list.replaceChildren();
		this.#status.textContent = this.#summary(asked, found, results.length);
		this.#note.replaceChildren(...this.#notes(asked, found));
		this.#browse.hidden = results.length > 0;
		await Promise.all([
			this.#fields.fill(asked, counts).then(() => {
				this.#note.prepend(...this.#chosen(asked));
			}),
			this.#showMore(false),
		]);
	}

	#summary({ query, filters }: Asked, { corrected, ranked }: Found, count: number): string {
		const { say, language } = this.#client;
		if (count === 0 && ranked.length > 0 && Object.keys(filters).length > 0) return say.nothingFiltered;
		if (count === 0) return `${say.nothing(query)} ${say.nothingHint}`;
		const results = say.results(count, count.toLocaleString(language));
		return query ? say.resultsFor(results, corrected ?? query) : results;
	}

	#notes(asked: Asked, { corrected, relaxed }: Found): Node[] {
		const { say } = this.#client;
		const notes: Node[] = [];
		if (corrected !== undefined) {
			const original = element('a', '', say.original(asked.query));
			original.setAttribute('href', addressOf({ ...asked, exact: true }));
			const line = element('p', '', `${say.corrected(corrected)} `);
			line.append(original);
			notes.push(line);
		}
		if (relaxed) notes.push(element('p', '', say.relaxed));
		return notes;
	}

	/** The chosen filters, each a link to the same search without it. */
	#chosen(asked: Asked): Node[] {
		const chosen = this.#fields.chosen();
		if (chosen.length === 0) return [];
		const list = element('ul', 'chosen-filters');
		for (const { name, value, text } of chosen) {
			const link = element('a', '', text);
			const rest = asked.filters[name]?.filter((other) => other !== value) ?? [];
			const without = addressOf({ ...asked, filters: { ...asked.filters, [name]: rest } });
			link.setAttribute('href', without || location.pathname);
			link.setAttribute('aria-label', this.#client.say.without(text));
			const item = element('li', '');
			item.append(link);
			list.append(item);
		}
		return [list];
	}

	async #showMore(focus: boolean): Promise<void> {
		const turn = this.#turn;
		const from = this.#list.children.length;
		const next = this.#results.slice(from, from + shownAtOnce);
		const lines: PassageLines = new Map();
		const items = await Promise.all(next.map((result) => this.#item(result, lines)));
		if (turn !== this.#turn) return;
		this.#list.append(...items);
		this.#more.hidden = this.#results.length <= this.#list.children.length;
		if (focus) items[0]?.querySelector('a')?.focus();
		await fillPassages(this.#client, this.#found, lines);
	}

	async #item(result: Ranked, lines: PassageLines): Promise<HTMLElement> {
		const passage = passageLine(lines, result);
		const row = await this.#client.row(result.entity);
		const item = element('li', '');
		const link = element('a', 'result');
		link.setAttribute('href', addressOfRow(this.#client, row, result.inNotes ? this.#found.words : []));
		link.append(...contentOf(this.#client, row), ...passage);
		item.append(link);
		return item;
	}
}

const plain = (entity: number): Ranked => ({ entity, score: 0, coverage: 1, inNotes: false, whole: false });

/** Talks are numbered from the newest edition on, and come before everything else. */
const byDate = (results: readonly Ranked[]): Ranked[] => results.toSorted((a, b) => a.entity - b.entity);

function part(selector: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`the search page has no ${selector}`);
	return found;
}

const form = document.querySelector<HTMLFormElement>('form[data-search-page]');
if (form) new SearchPage(client, form).start();
