import { fields, type Field } from '../entity-files.ts';
import type { Word } from '../text/words.ts';
import type { EntityIndex } from './index.ts';

/** How well an entity matches, from 0 to 1, by its number; and where that comes from. */
export class Matches {
	readonly quality = new Map<number, number>();
	/** Entities whose name has the word as it is asked. */
	readonly named = new Set<number>();
	/** Entities of which this is a whole name: “OPA” of “Open Policy Agent”. */
	readonly whole = new Set<number>();
	/** Entities that have the word in their notes, and nowhere better. */
	readonly inNotes = new Set<number>();

	add(entity: number, quality: number, source: { named?: boolean; notes?: boolean } = {}): void {
		if (source.named) this.named.add(entity);
		if (quality <= (this.quality.get(entity) ?? 0)) return;
		this.quality.set(entity, quality);
		if (source.notes) this.inNotes.add(entity);
		else this.inNotes.delete(entity);
	}

	/** Add what another found, as worth less. Names that were not written so do not count as named. */
	addWeaker(other: Matches, factor: number): void {
		for (const [entity, quality] of other.quality)
			this.add(entity, quality * factor, { notes: other.inNotes.has(entity) });
	}

	/** What all of some matches have in common, as good as the worst. */
	static common(all: readonly Matches[]): Matches {
		const common = new Matches();
		const [first, ...others] = all;
		for (const [entity, quality] of first?.quality ?? []) {
			const worst = Math.min(quality, ...others.map((other) => other.quality.get(entity) ?? 0));
			if (worst === 0) continue;
			common.add(entity, worst, {
				named: all.every(({ named }) => named.has(entity)),
				notes: all.some(({ inNotes }) => inNotes.has(entity)),
			});
		}
		return common;
	}
}

/** How much it says that a word stands in a field. */
const fieldQuality: Record<Field, number> = {
	name: 1,
	people: 0.95,
	organisations: 0.85,
	otherNames: 0.95,
	notes: 0.72,
};
/** That a person worked somewhere says little about the person; and notes on a whole day speak of everything. */
const weakQuality = 0.45;
/** What an edition is called says most about it, less about its days, and less still about a talk given there. */
const eventQuality = { event: 1, day: 0.75, talk: 0.6 };

/** Where a word or another form of it stands, editions that it means included. */
export async function matchesOfWord(index: EntityIndex, word: Word): Promise<Matches> {
	const matches = new Matches();
	const firstPerson = index.first('person');
	const firstOther = index.first('noteTaker');
	for (const lists of await Promise.all(word.keys.map((key) => index.entitiesWith(key)))) {
		fields.forEach((field, place) => {
			for (const entity of lists[place] ?? []) {
				const employer = field === 'organisations' && entity >= firstPerson && entity < firstOther;
				const ofDay = field === 'notes' && entity >= firstOther;
				const quality = employer || ofDay ? weakQuality : fieldQuality[field];
				matches.add(entity, quality, {
					named: field === 'name',
					notes: field === 'notes',
				});
			}
		});
	}
	addEvents(matches, index, word.text);
	return matches;
}

function addEvents(matches: Matches, index: EntityIndex, text: string): void {
	const { events } = index.core;
	events.forEach((event, place) => {
		if (!event.words.includes(text)) return;
		matches.add(index.first('event') + place, eventQuality.event, { named: true });
		for (let talk = event.first; talk < event.first + event.talks; talk++)
			matches.add(talk, eventQuality.talk);
	});
	index.days.forEach(({ event, words }, place) => {
		const ofDate = words.includes(text);
		if (!ofDate && !event.words.includes(text)) return;
		matches.add(index.first('day') + place, ofDate ? 1 : eventQuality.day, { named: true });
	});
}

/** Talks with a key such as `#ebpf` or `@keynote`. */
export async function matchesOfKey(index: EntityIndex, key: string, quality: number): Promise<Matches> {
	const matches = new Matches();
	for (const entity of (await index.entitiesWith(key))[0] ?? []) matches.add(entity, quality);
	return matches;
}

/** The days with a number, and the talks of these days. */
export function matchesOfDay(index: EntityIndex, number: number): Matches {
	const matches = new Matches();
	index.days.forEach((day, place) => {
		if (day.number !== number) return;
		matches.add(index.first('day') + place, 1, { named: true });
		for (let talk = day.first; talk < day.first + day.talks; talk++) matches.add(talk, 0.55);
	});
	return matches;
}
