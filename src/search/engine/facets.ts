import { languages } from '../../domain/languages.ts';
import { talkFormats } from '../../domain/talk-formats.ts';
import { filterNames, type FilterName } from '../filters.ts';
import { entityKinds, marks, type Facets } from '../entity-files.ts';
import type { EntityIndex } from './index.ts';

/** Wanted values by filter. A result must have one of them, or, of `has`, all. */
export type Filters = Partial<Record<FilterName, readonly string[]>>;

/** How many results have a value, by value, under all other filters. */
export type Counts = Record<FilterName, Map<string, number>>;

/** Tells what the filters know of every entity. */
export class FacetIndex {
	readonly #index: EntityIndex;
	readonly #facets: Facets;
	readonly #speakers: readonly number[][];

	static async open(index: EntityIndex): Promise<FacetIndex> {
		return new FacetIndex(index, await index.files.facets(), await index.files.speakers());
	}

	private constructor(index: EntityIndex, facets: Facets, speakers: readonly number[][]) {
		this.#index = index;
		this.#facets = facets;
		this.#speakers = speakers;
	}

	/** The values of an entity for a filter. Speakers are given by their number among the people. */
	valuesOf(entity: number, name: FilterName): string[] {
		const { core } = this.#index;
		const kind = this.#index.kindOf(entity);
		if (name === 'kind') return [kind];
		const event = this.#eventOf(entity);
		if (name === 'event') return event ? [event.id] : [];
		if (name === 'year') return event ? [`${event.year}`] : [];
		if (kind !== 'talk') return [];
		const bits = this.#facets.marks[entity] ?? 0;
		switch (name) {
			case 'format':
				return [talkFormats[this.#facets.formats[entity] ?? 0] ?? ''];
			case 'topic':
				return (this.#facets.topics[entity] ?? []).map((place) => core.topics[place]?.id ?? '');
			case 'organisation':
				return (this.#facets.organisations[entity] ?? []).map((place) => core.organisations[place]?.id ?? '');
			case 'speaker':
				return (this.#speakers[entity] ?? []).map(String);
			case 'lang':
				return languages.filter(
					(language) => bits & (language === 'en' ? marks.notesInEnglish : marks.notesInFrench),
				);
			case 'has':
				return (['notes', 'recording', 'slides'] as const).filter((what) => bits & marks[what]);
		}
	}

	/** Those entities that pass all filters, and how many would pass with each value of each filter instead. */
	narrow(entities: readonly number[], filters: Filters): { passing: number[]; counts: Counts } {
		const counts = Object.fromEntries(filterNames.map((name) => [name, new Map()])) as Counts;
		const passing = entities.filter((entity) => {
			const values = new Map(filterNames.map((name) => [name, this.valuesOf(entity, name)] as const));
			const failed = filterNames.filter((name) => !passes(name, values.get(name) ?? [], filters[name] ?? []));
			if (failed.length > 1) return false;
			for (const name of failed.length === 1 ? failed : filterNames) {
				for (const value of values.get(name) ?? [])
					counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
			}
			return failed.length === 0;
		});
		return { passing, counts };
	}

	#eventOf(entity: number) {
		const { core, days } = this.#index;
		const kind = this.#index.kindOf(entity);
		const place = this.#index.placeOf(entity);
		if (kind === 'event') return core.events[place];
		if (kind === 'day') return days[place]?.event;
		if (kind !== 'talk') return undefined;
		return core.events.find(({ first, talks }) => entity >= first && entity < first + talks);
	}
}

function passes(name: FilterName, values: readonly string[], wanted: readonly string[]): boolean {
	if (wanted.length === 0) return true;
	return name === 'has'
		? wanted.every((value) => values.includes(value))
		: wanted.some((value) => values.includes(value));
}

/** The talks of an index, newest edition first; what an empty query browses. */
export const allTalks = (index: EntityIndex): number[] =>
	Array.from({ length: index.core.counts[entityKinds[0]] }, (_, entity) => entity);
