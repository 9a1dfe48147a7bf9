import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Records } from '../../../src/domain/content-kinds.ts';
import { publishedFiles } from '../../../src/publish/index.ts';
import { downloads } from '../../../src/publish/downloads/names.ts';
import { sourceOf } from '../../../src/publish/source.ts';
import { api } from '../../../src/urls.ts';
import { contractOf } from '../../support/api.ts';
import { aRecap, aTalkList, anEvent, aPerson, aTopic, graphOf } from '../../support/content.ts';

const records: Partial<Records> = {
	events: [anEvent('kubecon-eu-2024', { attendance: { about: 500 } })],
	topics: [aTopic('topic', { label: { en: 'Bees', fr: 'Abeilles' } })],
	people: [aPerson('zoe-cafe', { name: 'Zoé Café', previousIds: ['zoe'] })],
	talkLists: [
		aTalkList([
			{
				title: 'It’s all "quotes"',
				date: '2024-03-20',
				topics: ['topic'],
				speakers: [{ name: 'Zoé Café', company: 'ACME' }],
			},
			{ title: 'Another' },
		]),
	],
	recaps: [
		aRecap(
			{ talk: 'It’s all "quotes"', day: 1, takeaways: ['One.', 'Two.'], date: '2024-04-02' },
			{ body: 'The hive slept.\n' },
		),
		aRecap({ day: 2, wishlist: ['Another'] }, { name: 'day', language: 'fr' }),
	],
};
const filesOf = () => publishedFiles(sourceOf(graphOf(records), new Map()));
const files = filesOf();
const bytes = async (name: string, from = files) =>
	Buffer.from((await from.get(api.download(name))?.body()) ?? '');

describe('the database', () => {
	let folder: string;
	let database: DatabaseSync;
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'kubecon-notes-'));
		const path = join(folder, 'notes.sqlite');
		writeFileSync(path, await bytes(downloads.sqlite));
		database = new DatabaseSync(path, { readOnly: true });
	});
	afterAll(() => {
		database.close();
		rmSync(folder, { recursive: true });
	});
	const rows = (sql: string) =>
		database
			.prepare(sql)
			.all()
			.map((row) => ({ ...row }));

	test('is sound to SQLite itself, references included', () => {
		expect(rows('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
		expect(rows('pragma foreign_key_check')).toEqual([]);
		expect(rows("select count(*) as n from pragma_foreign_key_list('talks')")).toEqual([{ n: 3 }]);
	});

	test('joins talks, people, organisations, topics and notes', () => {
		expect(
			rows(`select talks.title, people.name, organisations.name as organisation, topics.label_fr as topic,
				recap_versions.takeaways, writers.name as writer
				from talks join speakers on speakers.talk_id = talks.id join people on people.id = speakers.person_id
				join organisations on organisations.id = speakers.organisation_id
				join talk_topics on talk_topics.talk_id = talks.id join topics on topics.id = talk_topics.topic_id
				join recaps on recaps.talk_id = talks.id join recap_versions on recap_versions.recap_id = recaps.id
				join recap_note_takers on recap_note_takers.recap_id = recaps.id
				join people as writers on writers.id = recap_note_takers.person_id`),
		).toEqual([
			{
				title: 'It’s all "quotes"',
				name: 'Zoé Café',
				organisation: 'ACME',
				topic: 'Abeilles',
				takeaways: '["One.","Two."]',
				writer: 'Ada Writer',
			},
		]);
		expect(rows('select recap_id, talk_id from recap_wishes')).toEqual([
			{ recap_id: 'kubecon-eu-2024/day', talk_id: 'kubecon-eu-2024/talk-2' },
		]);
		expect(rows('select * from previous_ids')).toEqual([
			{ kind: 'people', previous_id: 'zoe', id: 'zoe-cafe' },
		]);
	});

	test.each(['hive', 'zoe cafe', 'abeilles', 'quotes'])(
		'finds “%s” by its words, accents or not',
		(query) => {
			const found = database.prepare('select talk_id from search where search match ?').all(query);
			expect(found.map(({ talk_id }) => talk_id)).toEqual(['kubecon-eu-2024/talk-1']);
		},
	);

	test('says what it is, whose it is and where it comes from', () => {
		const meta = rows('select key, value from meta');
		expect(meta).toContainEqual({ key: 'licence', value: 'CC-BY-SA-4.0' });
		expect(meta).toContainEqual({ key: 'updated', value: '2024-04-02' });
		expect(meta.find(({ key }) => key === 'provenance')?.['value']).toContain('/about/');
	});
});

test('lines of JSON are what the API has, and the first says what the file is', async () => {
	const lines = (await bytes(downloads.ndjson)).toString().trimEnd().split('\n');
	const things = lines.map(
		(line) => JSON.parse(line) as { type: string; id?: string; links: { self: string } },
	);
	expect(things[0]).toMatchObject({ type: 'about', licence: { id: 'CC-BY-SA-4.0' } });
	expect(
		Object.fromEntries(
			Map.groupBy(things, ({ type }) => type)
				.entries()
				.map(([type, { length }]) => [type, length]),
		),
	).toEqual({
		about: 1,
		event: 1,
		day: 3,
		topic: 1,
		organisation: 1,
		person: 2,
		talk: 2,
		recap: 2,
	});
	const openapi = JSON.parse(String(await files.get(api.openapi)?.body())) as unknown;
	const faultsOf = contractOf(openapi);
	const root = things[0]?.links.self.replace('index.json', '') ?? '';
	expect(things.flatMap((thing) => faultsOf(`/${thing.links.self.slice(root.length)}`, thing))).toEqual([]);
});

test.each([
	[downloads.ndjson, downloads.ndjsonGzip],
	[downloads.sqlite, downloads.sqliteGzip],
])('%s is the same compressed, and the same bytes from the same content', async (plain, compressed) => {
	expect(gunzipSync(await bytes(compressed)).equals(await bytes(plain))).toBe(true);
	const again = filesOf();
	expect((await bytes(plain, again)).equals(await bytes(plain))).toBe(true);
	expect((await bytes(compressed, again)).equals(await bytes(compressed))).toBe(true);
});

test('the file beside the downloads names them, the licence and the counts', async () => {
	const readme = (await bytes(downloads.readme)).toString();
	for (const text of [downloads.ndjson, downloads.sqlite, 'CC-BY-SA-4.0', '| talks | 2 |']) {
		expect(readme).toContain(text);
	}
});
