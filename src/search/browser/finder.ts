import { element } from '../../browser/dom.ts';
import type { Ranked } from '../engine/rank.ts';
import type { Found } from '../engine/search.ts';
import type { Client } from './client.ts';
import { option, OptionList } from './option-list.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { addressOf, contentOf } from './result.ts';
import { fillPassages, passageLine, type PassageLines } from './results.ts';

/** How many results are shown, and how many more whose notes have what was asked. */
const most = { ranked: 8, notes: 3 };
/** Milliseconds without a key before a search begins. */
const typingPause = 20;

/** The field with its list of results, over the page. One list, in which the arrow keys choose. */
export class Finder {
	readonly #client: Client;
	readonly #dialog = document.createElement('dialog');
	readonly #form = document.createElement('form');
	readonly #field = document.createElement('input');
	readonly #note = element('div', 'finder-note');
	readonly #status = element('p', 'visually-hidden');
	readonly #all = document.createElement('a');
	readonly #options: OptionList;
	#asked = 0;
	/** The query whose results are shown. */
	#shown = '';
	#exact = false;

	constructor(client: Client) {
		this.#client = client;
		this.#options = new OptionList(this.#field, client.say.title);
		this.#build();
		this.#listen();
		document.body.append(this.#dialog);
	}

	get isOpen(): boolean {
		return this.#dialog.open;
	}

	open(query: string): void {
		if (!this.#dialog.open) this.#dialog.showModal();
		this.#field.value = query;
		this.#field.focus();
		this.#exact = false;
		void this.#search();
	}

	#build(): void {
		const { say, urls } = this.#client;
		this.#dialog.className = 'finder';
		this.#dialog.setAttribute('aria-label', say.title);
		this.#form.action = urls.search;
		this.#form.setAttribute('role', 'search');
		Object.assign(this.#field, {
			type: 'search',
			name: 'q',
			placeholder: say.placeholder,
			autocomplete: 'off',
			spellcheck: false,
			enterKeyHint: 'go',
		});
		this.#field.setAttribute('aria-label', say.label);
		this.#field.setAttribute('autocapitalize', 'off');
		const close = element('button', 'finder-close', say.close);
		close.setAttribute('type', 'button');
		close.addEventListener('click', () => {
			this.#dialog.close();
		});
		this.#form.append(this.#field, close);
		this.#status.setAttribute('role', 'status');
		this.#all.className = 'finder-all';
		const body = element('div', 'finder-body');
		body.append(this.#note, this.#options.element);
		this.#dialog.append(this.#form, this.#status, body, this.#all);
	}

	#listen(): void {
		let pause: ReturnType<typeof setTimeout> | undefined;
		this.#field.addEventListener('input', () => {
			clearTimeout(pause);
			this.#exact = false;
			pause = setTimeout(() => void this.#search(), typingPause);
		});
		this.#form.addEventListener('submit', (event) => {
			const { chosen } = this.#options;
			rememberSearch(this.#field.value);
			// Whoever is quicker than the search is led to the search page, not to a result of what stood there before.
			if (!chosen || this.#shown !== this.#field.value) return;
			event.preventDefault();
			chosen.click();
		});
		this.#options.element.addEventListener('click', () => {
			rememberSearch(this.#field.value);
		});
		this.#dialog.addEventListener('click', (event) => {
			if (event.target === this.#dialog) this.#dialog.close();
		});
	}

	async #search(): Promise<void> {
		const asked = ++this.#asked;
		const query = this.#field.value;
		const { say } = this.#client;
		if (query.trim() === '') {
			this.#showStart();
			return;
		}
		const waiting = setTimeout(() => {
			if (asked === this.#asked && this.#options.isEmpty) this.#note.replaceChildren(say.searching);
		}, 150);
		try {
			const found = await this.#client.search(query, { exact: this.#exact });
			const ranked = found.ranked.slice(0, most.ranked);
			const notes = found.ranked
				.slice(most.ranked)
				.filter(({ inNotes }) => inNotes)
				.slice(0, most.notes);
			const lines: PassageLines = new Map();
			const [first, second] = await Promise.all([
				this.#items(ranked, found, lines),
				this.#items(notes, found, lines),
			]);
			if (asked !== this.#asked) return;
			this.#shown = query;
			this.#options.show([
				[say.ranked, first],
				[say.passages, second],
			]);
			this.#explain(query, found);
			await fillPassages(this.#client, found, lines);
		} catch (error) {
			if (asked !== this.#asked) return;
			console.error(error);
			this.#options.show([]);
			this.#note.replaceChildren(element('p', '', this.#client.trouble(error)), this.#waysOn());
			this.#status.textContent = this.#client.trouble(error);
		} finally {
			clearTimeout(waiting);
		}
	}

	#items(results: readonly Ranked[], found: Found, lines: PassageLines): Promise<HTMLElement[]> {
		return Promise.all(
			results.map(async (result) => {
				const passage = passageLine(lines, result);
				const row = await this.#client.row(result.entity);
				const item = option('a');
				item.setAttribute('href', addressOf(this.#client, row, result.inNotes ? found.words : []));
				item.append(...contentOf(this.#client, row), ...passage);
				return item;
			}),
		);
	}

	/** Say how the query was read, how much was found, and where to see all of it. */
	#explain(query: string, { corrected, relaxed, ranked }: Found): void {
		const { say, urls, language } = this.#client;
		const count = say.results(ranked.length, ranked.length.toLocaleString(language));
		const notes: (Node | string)[] = [];
		if (corrected !== undefined) {
			const original = element('button', 'link', say.original(query.trim()));
			original.setAttribute('type', 'button');
			original.addEventListener('click', () => {
				this.#exact = true;
				void this.#search();
				this.#field.focus();
			});
			const line = element('p', '', `${say.corrected(corrected)} `);
			line.append(original);
			notes.push(line);
		}
		if (relaxed) notes.push(element('p', '', say.relaxed));
		if (ranked.length === 0)
			notes.push(element('p', '', `${say.nothing(query.trim())} ${say.nothingHint}`), this.#waysOn());
		this.#note.replaceChildren(...notes);
		this.#status.textContent =
			ranked.length === 0 ? say.nothing(query.trim()) : say.resultsFor(count, corrected ?? query.trim());
		this.#all.hidden = ranked.length === 0;
		this.#all.textContent = say.all(count);
		this.#all.href = `${urls.search}?${new URLSearchParams({ q: query.trim(), ...(this.#exact && { exact: '1' }) }).toString()}`;
	}

	#showStart(): void {
		const { say } = this.#client;
		const recent = recentSearches();
		const fill = (query: string) => {
			const item = option('div');
			item.append(element('span', 'result-title', query));
			item.addEventListener('click', (event) => {
				event.stopPropagation();
				this.open(query);
			});
			return item;
		};
		this.#note.replaceChildren();
		if (recent.length > 0) {
			const forget = element('button', 'link', say.forget);
			forget.setAttribute('type', 'button');
			forget.addEventListener('click', () => {
				forgetSearches();
				this.#showStart();
				this.#field.focus();
			});
			this.#note.append(forget);
		}
		this.#options.show(
			[
				[say.recent, recent.map(fill)],
				[say.tryThese, recent.length > 0 ? [] : say.examples.map(fill)],
			],
			false,
		);
		this.#status.textContent = '';
		this.#all.hidden = true;
	}

	#waysOn(): HTMLElement {
		const { urls, say } = this.#client;
		const list = element('ul', 'finder-ways');
		for (const [href, text] of [
			[urls.talks, say.kinds.talk],
			[urls.topics, say.kinds.topic],
			[urls.speakers, say.kinds.person],
			[urls.organisations, say.kinds.organisation],
			[urls.events, say.kinds.event],
		] as const) {
			const link = element('a', '', text);
			link.setAttribute('href', href);
			const item = element('li', '');
			item.append(link);
			list.append(item);
		}
		return list;
	}
}
