import { expect, test } from 'vitest';
import { clashes, identify } from '../../../src/files/file-names.ts';

test.each([
	['case', 'notes.en.md', 'Notes.en.md'],
	['the form of an accent', 'cafe\u0301.en.md', 'caf\u00e9.en.md'],
	['spaces and hyphens', 'my-notes.en.md', 'my notes.en.md'],
	['the case of an image', 'chart.png', 'Chart.png'],
])('two names that differ in %s only clash: “%s” keeps its name, “%s” does not', (_what, keeps, loses) => {
	const path = (name: string) => `recaps/kubecon-eu-2024/${name}`;
	const found = clashes([path(keeps), path(loses), path('another.en.md')]);
	expect([...found].map(([file, { code }]) => [file, code])).toEqual([[path(loses), 'file-name-clash']]);
});

test.each([
	['Serverless Notes.EN.md', 'serverless-notes.en.md'],
	['Été à Paris.fr.markdown', 'ete-a-paris.fr.md'],
	['my_notes_fr.md', 'my-notes.fr.md'],
	['.notes.en.mdx', 'notes.en.md'],
	['notes.de.md', 'notes.en.md'],
])('for the name “%s”, “%s” is proposed', (name, proposed) => {
	expect(identify(`recaps/kubecon-eu-2024/${name}`)).toMatchObject({
		fault: { code: 'file-name', suggestion: proposed },
	});
});
