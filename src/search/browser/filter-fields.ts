import type { Counts, Filters } from '../engine/facets.ts';
import { filterNames, type FilterName } from '../filters.ts';
import { talkFormats } from '../../domain/talk-formats.ts';
import type { EntityIndex } from '../engine/index.ts';
import { rowOf } from '../engine/rows.ts';
import type { Asked } from './address.ts';
import type { Client } from './client.ts';

/** Speakers are thousands: only those with most of the results are offered. */
const speakersOffered = 12;

interface Option {
	value: string;
	text: string;
}

/** The fields of the filters: what they offer under the other filters, and what is chosen. */
export class FilterFields {
	readonly #client: Client;
	readonly #form: HTMLFormElement;

	constructor(client: Client, form: HTMLFormElement) {
		this.#client = client;
		this.#form = form;
		const box = form.querySelector<HTMLDetailsElement>('[data-search-filters]');
		if (!box) return;
		box.hidden = false;
		// On a phone the filters are folded, so that results stand at the top.
		box.open = matchMedia('(min-width: 60rem)').matches;
	}

	/** What the fields say. */
	asked(): Omit<Asked, 'exact'> {
		const data = new FormData(this.#form);
		const filters: Asked['filters'] = {};
		for (const name of filterNames) {
			const values = data
				.getAll(name)
				.filter((value) => typeof value === 'string' && value !== '') as string[];
			if (values.length > 0) filters[name] = values;
		}
		const query = data.get('q');
		return {
			query: typeof query === 'string' ? query.trim() : '',
			filters,
			sort: data.get('sort') === 'date' ? 'date' : 'relevance',
		};
	}

	/** The filters as the index knows them: people by number. */
	async resolved(filters: Asked['filters']): Promise<Filters> {
		if (!filters.speaker) return filters;
		const { index } = await this.#client.engine();
		const places = await Promise.all(filters.speaker.map((id) => this.#placeOfSpeaker(index, id)));
		return { ...filters, speaker: places.map(String) };
	}

	/** Offer every value that leaves something, with how much, and choose what is asked. */
	async fill({ query, filters, sort }: Asked, counts: Counts): Promise<void> {
		const { index } = await this.#client.engine();
		const field = this.#form.elements.namedItem('q');
		if (field instanceof HTMLInputElement && field.value.trim() !== query) field.value = query;
		const order = this.#form.elements.namedItem('sort');
		if (order instanceof HTMLSelectElement) order.value = sort;
		for (const name of filterNames) {
			if (name === 'has') this.#fillBoxes(counts.has, filters.has ?? []);
			else if (name === 'speaker') await this.#fillSpeakers(index, counts.speaker, filters.speaker?.[0]);
			else this.#fillSelect(name, this.#offered(index, name, counts[name]), counts[name], filters[name]?.[0]);
		}
	}

	/** What is chosen in the fields, as it is written there. */
	chosen(): { name: FilterName; value: string; text: string }[] {
		return filterNames.flatMap((name) => {
			const field = this.#form.elements.namedItem(name);
			if (field instanceof HTMLSelectElement && field.value)
				return [{ name, value: field.value, text: field.selectedOptions[0]?.dataset['text'] ?? field.value }];
			if (!(field instanceof RadioNodeList)) return [];
			return Array.from(field as Iterable<Node>).flatMap((box) =>
				box instanceof HTMLInputElement && box.checked
					? [
							{
								name,
								value: box.value,
								text: box.parentElement?.querySelector('span')?.textContent ?? box.value,
							},
						]
					: [],
			);
		});
	}

	#offered({ core }: EntityIndex, name: FilterName, counts: ReadonlyMap<string, number>): Option[] {
		const { say, language } = this.#client;
		const named = (records: readonly { id: string; name: string }[]) =>
			records.map(({ id, name: text }) => ({ value: id, text }));
		const alphabetical = (options: Option[]) =>
			options.toSorted((a, b) => a.text.localeCompare(b.text, language));
		switch (name) {
			case 'kind':
				return Object.entries(say.kinds).map(([value, text]) => ({ value, text }));
			case 'event':
				return named(core.events);
			case 'topic':
				return alphabetical(named(core.topics));
			case 'organisation':
				return alphabetical(named(core.organisations));
			case 'year':
				return [...counts.keys()]
					.sort()
					.toReversed()
					.map((year) => ({ value: year, text: year }));
			case 'format':
				return core.formatNames.map((text, place) => ({ value: talkFormats[place] ?? '', text }));
			case 'lang':
				return Object.entries(say.languages).map(([value, text]) => ({ value, text }));
			default:
				return [];
		}
	}

	#fillSelect(
		name: FilterName,
		options: readonly Option[],
		counts: ReadonlyMap<string, number>,
		chosen: string | undefined,
	): void {
		const select = this.#form.elements.namedItem(name);
		if (!(select instanceof HTMLSelectElement)) return;
		const number = (value: string) => (counts.get(value) ?? 0).toLocaleString(this.#client.language);
		const offered = options.filter(({ value }) => counts.has(value) || value === chosen);
		const unknown = chosen !== undefined && !offered.some(({ value }) => value === chosen);
		const all = unknown ? [...offered, { value: chosen, text: chosen }] : offered;
		select.replaceChildren(
			new Option(this.#client.say.any, ''),
			...all.map(({ value, text }) => {
				const option = new Option(`${text} (${number(value)})`, value);
				option.dataset['text'] = text;
				return option;
			}),
		);
		select.value = chosen ?? '';
	}

	async #fillSpeakers(
		index: EntityIndex,
		counts: ReadonlyMap<string, number>,
		chosen: string | undefined,
	): Promise<void> {
		const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, speakersOffered);
		const rows = await Promise.all(
			most.map(([place]) => rowOf(index, index.first('person') + Number(place))),
		);
		const byId = new Map(rows.map(({ id }, at) => [id, most[at]?.[1] ?? 0]));
		const options = rows.map(({ id, title }) => ({ value: id, text: title }));
		if (chosen !== undefined && !byId.has(chosen)) {
			const place = await this.#placeOfSpeaker(index, chosen);
			const row = place < 0 ? undefined : await rowOf(index, index.first('person') + place);
			options.push({ value: chosen, text: row?.title ?? chosen });
			byId.set(chosen, counts.get(`${place}`) ?? 0);
		}
		this.#fillSelect('speaker', options, byId, chosen);
	}

	#fillBoxes(counts: ReadonlyMap<string, number>, chosen: readonly string[]): void {
		for (const box of this.#form.querySelectorAll<HTMLInputElement>('input[name="has"]')) {
			box.checked = chosen.includes(box.value);
			const count = box.parentElement?.querySelector('[data-count]');
			if (count)
				count.textContent = `(${(counts.get(box.value) ?? 0).toLocaleString(this.#client.language)})`;
		}
	}

	/** Which of the people has an id, from 0; -1 where nobody has. The words of an id are those of the name. */
	async #placeOfSpeaker(index: EntityIndex, id: string): Promise<number> {
		const { ranked } = await this.#client.search(id.replaceAll('-', ' '), { exact: true });
		const people = ranked.filter(({ entity }) => index.kindOf(entity) === 'person').slice(0, 20);
		const rows = await Promise.all(people.map(({ entity }) => rowOf(index, entity)));
		const row = rows.find((person) => person.id === id);
		return row ? row.entity - index.first('person') : -1;
	}
}
