import { styleText } from 'node:util';
import type { Language } from '../../domain/languages.ts';
import { talkSlug } from '../../domain/slug.ts';
import { urls } from '../../urls.ts';
import type { Outline } from './answers.ts';
import type { Subject } from './subject.ts';

/** What to do once the file is there. */
export function nextSteps({ subject, lang }: Outline, path: string, translates: string | undefined): string {
	const steps = [
		`Write your notes in ${styleText('bold', path)}`,
		...(translates === undefined
			? []
			: [`Translate from ${translates}, and keep as many takeaways as it has`]),
		'Take the # away before “takeaways” and say what to remember',
		'Delete the line “draft: true”: until then the notes are not published',
		'npm run check',
		`npm run dev, and look at http://localhost:4321${pageOf(subject, lang)}`,
		'Commit the file on a branch of its own and open a pull request',
	];
	return steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n');
}

function pageOf(subject: Subject, lang: Language): string {
	const u = urls[lang];
	switch (subject.kind) {
		case 'talk':
			return u.talk(subject.talk);
		case 'new talk':
			return u.talk({ event: subject.event, id: talkSlug(subject.talk.title) });
		case 'day':
			return u.day(subject.day);
		case 'edition':
			return u.event(subject.event);
	}
}
