import { expect, test } from 'vitest';
import { comparableEditions, movements, talksByYear } from '../../../src/domain/queries/trends.ts';
import { anEvent, aTalkList, aTopic, graphOf } from '../../support/content.ts';

/** An edition of a year with talks on two topics. */
const edition = (year: number, rising: number, fading: number) => {
	const id = `kubecon-eu-${year}`;
	const talks = (topic: string, count: number) =>
		Array.from({ length: count }, (_, index) => ({
			id: `${topic}-${index}`,
			title: `${topic} ${index}`,
			topics: [topic],
		}));
	return {
		event: anEvent(id, {
			name: `KubeCon + CloudNativeCon Europe ${year}`,
			year,
			starts: undefined,
			ends: undefined,
			days: [],
		}),
		list: aTalkList([...talks('rising', rising), ...talks('fading', fading)], id),
	};
};

const editions = [edition(2020, 5, 35), edition(2021, 5, 35), edition(2025, 30, 10), edition(2026, 30, 10)];
const graph = graphOf({
	events: editions.map(({ event }) => event),
	talkLists: editions.map(({ list }) => list),
	topics: [aTopic('rising'), aTopic('fading')],
});

test('topics rise and fade by their part of the talks of the newest years and of those five years before', () => {
	const { before, now, risen, faded } = movements(graph, 5);
	expect([before, now]).toEqual([
		[2020, 2021],
		[2025, 2026],
	]);
	expect(risen.map(({ topic, ...parts }) => [topic.id, parts])).toEqual([
		['rising', { before: 0.125, now: 0.75 }],
	]);
	expect(faded.map(({ topic, ...parts }) => [topic.id, parts])).toEqual([
		['fading', { before: 0.875, now: 0.25 }],
	]);
});

test('editions are compared oldest first, and those with few talks are not', () => {
	const small = edition(2019, 3, 3);
	const withSmall = graphOf({
		events: [small, ...editions].map(({ event }) => event),
		talkLists: [small, ...editions].map(({ list }) => list),
		topics: [aTopic('rising'), aTopic('fading')],
	});
	expect(comparableEditions(withSmall).map(({ data }) => data.year)).toEqual([2020, 2021, 2025, 2026]);
	expect(talksByYear(withSmall)[0]).toEqual({ year: 2019, talks: 6 });
});
