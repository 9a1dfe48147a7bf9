import { CORE_SCHEMA, dump } from 'js-yaml';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Records } from '../../../src/domain/content-kinds.ts';
import { readContent } from '../../../src/files/read.ts';
import { slug } from '../../../src/domain/slug.ts';
import { seeded } from '../../search/random.ts';
import { Copier } from './copies.ts';
import { newRecaps, type NewRecap } from './notes.ts';

/** How much content there is to be. */
export interface Size {
	/** How many times today's record; below 1, only its newest talk lists. */
	scale: number;
	/** How many recaps; as many more as the record grows where that is not said. */
	recaps?: number;
}

const seed = 20260319;

/** Write content like that in `from`, of another size, into the folder `to`. The same content makes the same bytes. */
export function growContent(from: string, to: string, { scale, recaps }: Size): void {
	cpSync(from, to, { recursive: true });
	const today = readContent(from).records;
	const record = scale < 1 ? shrunk(today, scale, to) : today;
	const random = seeded(seed);
	const copier = new Copier(record, random);
	const copies = Array.from({ length: Math.max(0, Math.round(scale) - 1) }, (_, index) =>
		copier.copy(index + 2),
	);
	for (const copy of copies) {
		for (const entry of Object.values(copy).flat()) write(to, entry.file, yaml(entry.data));
	}
	const whole = { ...record, talkLists: [record, ...copies].flatMap(({ talkLists }) => talkLists) };
	whole.events = [record, ...copies].flatMap(({ events }) => events);
	whole.topics = [record, ...copies].flatMap(({ topics }) => topics);
	whole.people = [record, ...copies].flatMap(({ people }) => people);
	const kept = new Set(record.talkLists.map(({ id }) => id));
	const present = new Set(record.recaps.filter(({ data }) => kept.has(data.event)).map(({ id }) => id)).size;
	const wanted = recaps ?? Math.round(present * Math.max(1, scale));
	if (wanted <= present) return;
	const notes = newRecaps(whole, wanted - present, random);
	for (const person of notes.people) write(to, `people/${slug(person.name)}.yaml`, yaml(person));
	for (const recap of notes.recaps) writeRecap(to, recap);
}

/** Only the newest talk lists, until they hold that share of all talks, and the notes on them. */
function shrunk(record: Records, share: number, folder: string): Records {
	const starts = new Map(record.events.map(({ id, data }) => [id, data.starts ?? '']));
	const newest = record.talkLists.toSorted((a, b) =>
		(starts.get(a.id) ?? '') < (starts.get(b.id) ?? '') ? 1 : -1,
	);
	const all = newest.reduce((sum, { data }) => sum + data.talks.length, 0);
	let talks = 0;
	const kept = new Set<string>();
	for (const { id, data } of newest) {
		if (talks >= all * share) break;
		talks += data.talks.length;
		kept.add(id);
	}
	for (const { id, file } of record.talkLists) {
		if (kept.has(id)) continue;
		rmSync(join(folder, file));
		rmSync(join(folder, 'recaps', id), { recursive: true, force: true });
	}
	return {
		...record,
		talkLists: record.talkLists.filter(({ id }) => kept.has(id)),
	};
}

function writeRecap(folder: string, { id, data, versions }: NewRecap): void {
	for (const { language, takeaways, body } of versions) {
		const frontMatter = yaml({ ...data, lang: language, takeaways });
		write(folder, `recaps/${id}.${language}.md`, `---\n${frontMatter}---\n\n${body}`);
	}
}

/** As people write it: what says nothing is left out. */
const yaml = (data: object): string =>
	dump(JSON.parse(JSON.stringify(data, (_, value: unknown) => (saysNothing(value) ? undefined : value))), {
		lineWidth: -1,
		flowLevel: 4,
		noRefs: true,
		schema: CORE_SCHEMA,
	});

const saysNothing = (value: unknown) =>
	typeof value === 'object' && value !== null && Object.values(value).every((part) => part === undefined);

function write(folder: string, file: string, text: string): void {
	const path = join(folder, file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
