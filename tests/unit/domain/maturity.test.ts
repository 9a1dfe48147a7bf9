import { expect, test } from 'vitest';
import { maturityAt, today } from '../../../src/domain/queries/maturity.ts';
import { aTopic, graphOf, only } from '../../support/content.ts';

const levels = { accepted: '2018-01-01', incubating: '2020-01-01', graduated: '2023-01-01' };

test.each([
	['2017-12-31', 'none'],
	['2018-01-01', 'sandbox'],
	['2020-06-01', 'incubating'],
	['2023-01-01', 'graduated'],
	[today, 'graduated'],
])('on %s a project is at the level %s', (date, level) => {
	const topic = only(graphOf({ topics: [aTopic('cilium', { kind: 'project', cncf: levels })] }).topics);
	expect(maturityAt(topic, date)).toBe(level);
});

test('a theme has no level', () => {
	expect(maturityAt(only(graphOf({ topics: [aTopic('edge')] }).topics), today)).toBeUndefined();
});
