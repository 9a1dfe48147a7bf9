import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages, type Language } from '../../src/domain/languages.ts';
import { rowOf, type Row } from '../../src/search/engine/rows.ts';
import { SearchEngine } from '../../src/search/engine/search.ts';
import { urlsBelow } from '../../src/urls-below.ts';
import type { Answer } from './score.ts';

const u = urlsBelow('/', 'en');

/** The address of a row on the English site. */
export function addressOf({ kind, id, event: ofEvent, day = 0 }: Row): string {
	const event = { id: ofEvent?.id ?? '' };
	switch (kind) {
		case 'talk':
			return u.talk({ id, event });
		case 'person':
			return u.speaker({ id });
		case 'noteTaker':
			return u.noteTaker({ id });
		case 'topic':
			return u.topic({ id });
		case 'organisation':
			return u.organisation({ id });
		case 'event':
			return u.event({ id });
		case 'day':
			return u.day({ event, number: day });
	}
}

/** The search of the site, with the index of a finished site read from disk. */
export async function openOurs(
	outDir: string,
): Promise<(language: Language, text: string) => Promise<Answer>> {
	const read = async (path: string): Promise<unknown> =>
		JSON.parse(await readFile(join(outDir, 'search-data', path), 'utf8'));
	const engines = new Map(
		await Promise.all(
			languages.map(async (language) => [language, await SearchEngine.open(read, language)] as const),
		),
	);
	return async (language, text) => {
		const engine = engines.get(language);
		if (!engine) throw new Error(`no index for “${language}”`);
		const { ranked } = await engine.search(text);
		return Promise.all(
			ranked.slice(0, 10).map(async ({ entity }) => addressOf(await rowOf(engine.index, entity))),
		);
	};
}
