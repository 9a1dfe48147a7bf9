import { languages } from '../../domain/languages.ts';
import { fold } from '../../domain/slug.ts';
import { entityKinds, fields, type Core, type EntityKind, type EventRecord } from '../entity-files.ts';
import { unpackWords, Vocabulary } from '../text/vocabulary.ts';
import type { EntityFiles } from './files.ts';

/** A day of an edition, and which of its kind it is. */
export interface IndexedDay {
	event: EventRecord;
	/** Which edition it belongs to, from 0. */
	eventPlace: number;
	number: number;
	date: string;
	/** Words that mean its date, in every language: year, month and day. */
	words: string[];
	first: number;
	talks: number;
}

/** The entity index, opened: what is known of all entities, and the terms as they are needed. */
export class EntityIndex {
	readonly core: Core;
	readonly vocabulary: Vocabulary;
	/** How many entities there are. */
	readonly size: number;
	/** Every day of every edition, in the order of their numbers. */
	readonly days: IndexedDay[];
	readonly files: EntityFiles;
	readonly #first: Record<EntityKind, number>;

	static async open(files: EntityFiles, language: string): Promise<EntityIndex> {
		return new EntityIndex(files, await files.core(language));
	}

	private constructor(files: EntityFiles, core: Core) {
		this.files = files;
		this.core = core;
		this.vocabulary = new Vocabulary(unpackWords(core.words), core.commonness);
		this.days = core.events.flatMap((event, eventPlace) =>
			event.days.map((day) => ({ event, eventPlace, words: wordsOfDate(day.date), ...day })),
		);
		let next = 0;
		this.#first = Object.fromEntries(
			entityKinds.map((kind) => {
				const first = next;
				next += core.counts[kind];
				return [kind, first];
			}),
		) as Record<EntityKind, number>;
		this.size = next;
	}

	/** The number of the first entity of a kind. */
	first = (kind: EntityKind): number => this.#first[kind];

	kindOf(entity: number): EntityKind {
		return (
			entityKinds.findLast((kind) => this.#first[kind] <= entity && this.core.counts[kind] > 0) ?? 'talk'
		);
	}

	/** Which of its kind an entity is, from 0. */
	placeOf = (entity: number): number => entity - this.#first[this.kindOf(entity)];

	/** How many words the name of an entity has. */
	lengthOf = (entity: number): number => parseInt(this.core.lengths[entity] ?? '1', 36) || 1;

	/** How much speaks for an entity before anything is asked, from 0. */
	priorOf = (entity: number): number => parseInt(this.core.priors[entity] ?? '0', 36);

	/** The entities that have a key, by field; none for a key that no entity has. */
	async entitiesWith(key: string): Promise<number[][]> {
		const block = this.core.blocks.findLastIndex((first) => first <= key);
		const terms = block < 0 ? {} : await this.files.terms(block);
		// A word may be called like something that every object has, such as “constructor”.
		const lists = Object.hasOwn(terms, key) ? terms[key] : undefined;
		return fields.map((_, field) => sums(lists?.[field] ?? []));
	}
}

/** “2024”, “03”, “20”, “march”, “mars”. */
function wordsOfDate(date: string): string[] {
	const months = languages.map((language) =>
		fold(new Date(date).toLocaleString(language, { month: 'long', timeZone: 'UTC' })),
	);
	return [...date.split('-'), ...months];
}

function sums(differences: readonly number[]): number[] {
	let sum = 0;
	return differences.map((difference) => (sum += difference));
}
