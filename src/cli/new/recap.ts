import type { RecapEntry } from '../../domain/content-kinds.ts';
import type { Language } from '../../domain/languages.ts';
import { recapSchema, type RecapData, type RecapInput } from '../../domain/schemas/recap.ts';
import { recapText } from '../../files/recap-text.ts';
import { strings } from '../../strings/index.ts';
import type { Details, Outline } from './answers.ts';
import type { Subject } from './subject.ts';

/**
 * The text of a recap that waits to be written. It is a draft: an empty recap is a fault, and a draft is not published,
 * so the file passes the check at once and cannot be published by mistake.
 */
export const newRecap = (outline: Outline, details: Details): string =>
	draftOf(fieldsOf(outline, details), outline.lang, []);

/**
 * The same in another language of a recap that exists: with what both languages must have in common, and its takeaways
 * to be translated.
 */
export const newTranslation = ({ data }: RecapEntry, lang: Language): string =>
	draftOf(fieldsOfTranslation(data, lang), lang, data.takeaways);

function draftOf(fields: RecapInput, lang: Language, toTranslate: string[]): string {
	refuseFaults(fields);
	const t = strings[lang].newRecap;
	const takeaways = toTranslate.length > 0 ? toTranslate : [t.takeaway];
	return recapText(
		{ ...fields, draft: true },
		{
			remarks: [t.takeaways, 'takeaways:', ...takeaways.map((takeaway) => `  - ${JSON.stringify(takeaway)}`)],
			draftRemark: t.draft,
			body: `<!-- ${t.body} -->`,
		},
	);
}

/** What was given and cannot stand in a recap is refused before anything is written. */
function refuseFaults(fields: RecapInput): void {
	const { error } = recapSchema.safeParse(fields);
	if (!error) return;
	const faults = error.issues.map(({ path, message }) => {
		const flag = path.filter((part) => typeof part === 'string').join('-');
		return `--${flag}: ${message}`;
	});
	throw new Error(faults.join('\n'));
}

function fieldsOf({ subject, authors, lang }: Outline, { tags, source }: Details): RecapInput {
	return {
		event: subject.event.id,
		...aboutWhat(subject),
		tags,
		lang,
		// The authors of a source are the note takers unless others are named.
		...(source?.authors.join() === authors.join() ? {} : { authors }),
		...(source && { source }),
	};
}

function aboutWhat(subject: Subject): Pick<RecapInput, 'day' | 'talk' | 'speakers'> {
	switch (subject.kind) {
		case 'talk': {
			const { talk, event, day } = subject;
			const namesakes = event.talks.filter(({ data }) => data.title === talk.data.title);
			return {
				...(day && { day: day.number }),
				talk: namesakes.length > 1 ? talk.id : talk.data.title,
				...(talk.billings.length > 0 && { speakers: talk.billings.map(({ name }) => name) }),
			};
		}
		case 'new talk': {
			const { talk, day } = subject;
			return {
				...(day && { day: day.number }),
				talk: talk.title,
				...(talk.speakers.length > 0 && { speakers: talk.speakers }),
			};
		}
		case 'day':
			return { day: subject.day.number };
		case 'edition':
			return {};
	}
}

function fieldsOfTranslation(data: RecapData, lang: Language): RecapInput {
	const { event, day, talk, speakers, tags, authors, source, verdict, wishlist, format } = data;
	const shared = { event, day, talk, speakers, tags, lang, authors, source, verdict, wishlist, format };
	return Object.fromEntries(Object.entries(shared).filter(([, value]) => value !== undefined)) as RecapInput;
}
