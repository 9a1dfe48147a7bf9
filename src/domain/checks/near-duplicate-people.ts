import type { Fault } from '../faults.ts';
import { nearestOf, withSuggestion } from '../suggest.ts';
import { nameKey, slug } from '../slug.ts';
import type { Check } from './check.ts';

/**
 * A name that a recap brings in is not a misspelling of somebody whom the site knows already.
 * Names of talk lists are not held against each other: they are the record of what the schedules printed.
 */
export const nearDuplicatePeople: Check = ({ records }) => {
	const listed = records.talkLists.flatMap(({ data }) =>
		data.talks.flatMap(({ speakers }) => speakers.map(({ name }) => name)),
	);
	const filed = records.people.flatMap(({ data }) => [data.name, ...data.aliases]);
	const known = new Map([...listed, ...filed].map((name) => [nameKey(name), name]));
	for (const { id, data } of records.people) known.set(id, data.name);
	const near = onceEach(nearestOf(known.values()));
	const seen = new Set<string>();
	return records.recaps.flatMap(({ file, data }): Fault[] => {
		const written = data.authors
			? data.authors.map((name, index) => ({ name, path: ['authors', index] }))
			: (data.source?.authors ?? []).map((name, index) => ({ name, path: ['source', 'authors', index] }));
		return written.flatMap(({ name, path }): Fault[] => {
			if (known.has(nameKey(name)) || seen.has(`${file} ${name}`)) return [];
			seen.add(`${file} ${name}`);
			const other = near(name);
			if (other === undefined) return [];
			return [
				{
					code: 'unknown-person',
					severity: 'error',
					file,
					path,
					...withSuggestion(`“${name}” is new here, but very near to a known name`, other),
					fix: `write ${other}, or, if they are two people, add content/people/${slug(name)}.yaml`,
				},
			];
		});
	});
};

/** The same function, which answers what it was asked before from memory. */
function onceEach<Answer>(ask: (question: string) => Answer): (question: string) => Answer {
	const answers = new Map<string, Answer>();
	return (question) => {
		const known = answers.get(question);
		if (known !== undefined || answers.has(question)) return known as Answer;
		const answer = ask(question);
		answers.set(question, answer);
		return answer;
	};
}
