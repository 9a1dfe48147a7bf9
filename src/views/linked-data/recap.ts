import type { Article, CreativeWork } from 'schema-dts';
import type { RecapNode, RecapVersion } from '../../domain/graph/nodes.ts';
import { site } from '../../site.ts';
import { absolute, urls } from '../../urls.ts';
import type { Context } from '../context.ts';
import { recapAddress, recapTitle, shownVersion } from '../recap-place.ts';
import { ids } from './ids.ts';
import { personName } from './person.ts';

/** The notes that a thing is the subject of; nothing where there are none. */
export const articles = (recaps: readonly RecapNode[], context: Context): { subjectOf?: Article[] } =>
	recaps.length > 0 ? { subjectOf: recaps.map((recap) => article(recap, context)) } : {};

/**
 * Somebody's notes, in the version that the page shows. They are an article: a report of what was said. A verdict is
 * one word of it, and no rating that a review would need.
 */
function article(recap: RecapNode, context: Context): Article {
	const version = shownVersion(recap, context.lang);
	const { data, language } = version;
	const address = absolute(recapAddress(recap, urls[language]));
	return {
		'@type': 'Article',
		'@id': address,
		headline: recapTitle(recap, context),
		inLanguage: language,
		about: { '@id': subjectId(recap) },
		license: site.contentLicence.url,
		...(recap.noteTakers.length > 0 && {
			author: recap.noteTakers.map((person) => personName(person)),
		}),
		...(data.date !== undefined && { datePublished: data.date }),
		...(data.updated !== undefined && { dateModified: data.updated }),
		...sourceOf(version),
	};
}

const subjectId = ({ talk, day, event }: RecapNode) =>
	talk ? ids.talk(talk) : day ? ids.day(day) : ids.edition(event);

/** The post that the notes are drawn from. */
function sourceOf({ data: { source } }: RecapVersion): { isBasedOn?: CreativeWork } {
	if (!source) return {};
	const { title, authors, publisher, url, date, licence, lang } = source;
	return {
		isBasedOn: {
			'@type': 'CreativeWork',
			name: title,
			author: authors.map((name) => ({ '@type': 'Person', name })),
			...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
			...(url !== undefined && { url }),
			...(date !== undefined && { datePublished: date }),
			...(lang !== undefined && { inLanguage: lang }),
			...(licence !== undefined && { license: { '@type': 'CreativeWork', name: licence } }),
		},
	};
}
