import { expect, test } from 'vitest';
import { relatedTalks } from '../../../src/domain/queries/related-talks.ts';
import { anEvent, aTalkList, aTopic, graphOf } from '../../support/content.ts';

/** A record of 1,200 talks on one topic, one after the other. */
function record(given: (index: number) => object = () => ({})) {
	const years = ['2022', '2023', '2024'];
	return graphOf({
		topics: [aTopic('security'), aTopic('rare')],
		events: years.map((year) =>
			anEvent(`kubecon-eu-${year}`, { starts: `${year}-03-19`, ends: `${year}-03-22` }),
		),
		talkLists: years.map((year, list) =>
			aTalkList(
				Array.from({ length: 400 }, (_, index) => ({
					title: `Talk ${list * 400 + index}`,
					topics: ['security'],
					...given(list * 400 + index),
				})),
				`kubecon-eu-${year}`,
			),
		),
	});
}

const numberOf = ({ data }: { data: { title: string } }) => Number(data.title.replace('Talk ', ''));

test('of a topic with very many talks, those around it in time are related', () => {
	const { talks } = record();
	const talk = talks.find((one) => numberOf(one) === 600);
	const related = talk ? relatedTalks(talk, 6) : [];
	expect(related).toHaveLength(6);
	for (const other of related) expect(Math.abs(numberOf(other) - 600)).toBeLessThanOrEqual(250);
	// Those of the same edition come first.
	expect(new Set(related.map(({ event }) => event.id))).toEqual(new Set(['kubecon-eu-2023']));
});

test('a talk of the same speaker, or of a rare topic that it shares, is related however far away it is', () => {
	const { talks } = record((index) => ({
		...([5, 600].includes(index) && { speakers: [{ name: 'Ada Lovelace' }] }),
		...([9, 600].includes(index) && { topics: ['security', 'rare'] }),
	}));
	const talk = talks.find((one) => numberOf(one) === 600);
	const [first, second] = talk ? relatedTalks(talk, 6) : [];
	expect([first, second].map((one) => one && numberOf(one))).toEqual([9, 5]);
});

test('a cancelled talk is not among the related ones, and there are no more than are wanted', () => {
	const { talks } = record((index) => (index === 601 ? { cancelled: true } : {}));
	const talk = talks.find((one) => numberOf(one) === 600);
	const related = talk ? relatedTalks(talk, 1000) : [];
	expect(related.map(numberOf)).not.toContain(601);
	expect(related.map(numberOf)).not.toContain(600);
	expect(talk && relatedTalks(talk, 3)).toHaveLength(3);
});
