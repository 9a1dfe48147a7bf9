import type { PersonNode, RecapNode, RecapVersion, TalkNode } from '../domain/graph/nodes.ts';
import type { Language } from '../domain/languages.ts';
import { absolute, repository } from '../urls.ts';
import { citationView, type CitationView } from './citation.ts';
import type { Context } from './context.ts';
import type { Link } from './head.ts';
import { recapAddress, recapAnchor, recapPage, recapTitle, shownVersion } from './recap-place.ts';
import { partsOf, type SeriesPart } from './series.ts';
import { shareLinks } from './share.ts';
import { talkRow, type TalkRow } from './talk-row.ts';

/** The notes of a recap, rendered: what the Markdown pipeline returns. */
interface RecapBody {
	html: string;
	headings: { depth: number; id: string; text: string }[];
	words: number;
}
export type RecapBodies = ReadonlyMap<RecapNode, RecapBody>;

/** Somebody's notes as they stand on a page. */
export interface RecapView {
	id: string;
	/** The language of the notes, where it is not that of the page. */
	lang: Language | undefined;
	/** Says that the notes exist only in another language; absent where they are in the page's. */
	notice: string | undefined;
	by: string;
	/** Who signs, with the role and city that the notes give. */
	noteTakers: (Link & { card: string })[];
	verdict: { text: string; short: string; key: string } | undefined;
	takeaways: string[];
	html: string;
	/** Headings of the first level, where there are enough for a table of contents. */
	contents: Link[];
	meta: string[];
	source: SourceView | undefined;
	edit: Link;
	discuss: Link;
	share: Link[];
	cite: CitationView;
	series: SeriesPart[];
	/** Of a day: the talks that its author marked as favourites, and those that they would have liked to see. */
	favourites: TalkRow[];
	wishlist: TalkRow[];
	words: Record<
		| 'takeaways'
		| 'contents'
		| 'contentsOf'
		| 'drawnFrom'
		| 'summary'
		| 'share'
		| 'series'
		| 'favourites'
		| 'wishlist',
		string
	>;
}

interface SourceView {
	title: string;
	url: string | undefined;
	lang: Language | undefined;
	authors: string;
	details: string[];
	note: string | undefined;
}

const wordsPerMinute = 220;
const fewestContents = 3;

export function recapView(recap: RecapNode, body: RecapBody, context: Context): RecapView {
	const { lang, t, u, f, count } = context;
	const version = shownVersion(recap, lang);
	const { data, language, file } = version;
	const page = recapPage(recap, u);
	const title = recap.talk?.data.title ?? recapTitle(recap, context);
	const contents = body.headings.filter(({ depth }) => depth === 2);
	return {
		id: recapAnchor(recap),
		lang: language === lang ? undefined : language,
		notice: language === lang ? undefined : t.recap.otherLanguage(t.recap.languages[language]),
		by: recap.noteTakers[0] ? t.recap.by(recap.noteTakers[0].name) : t.recap.unsigned,
		noteTakers: recap.noteTakers.map((person) => ({
			text: person.name,
			href: u.noteTaker(person),
			card: authorCard(person, context),
		})),
		verdict: data.verdict && {
			key: data.verdict,
			text: t.recap.verdicts[data.verdict],
			short: t.recap.verdictsShort[data.verdict],
		},
		takeaways: data.takeaways,
		html: body.html,
		contents:
			contents.length < fewestContents ? [] : contents.map(({ id, text }) => ({ text, href: `#${id}` })),
		meta: [
			count('minutes', Math.max(1, Math.round(body.words / wordsPerMinute))),
			...(data.date === undefined ? [] : [t.recap.published(f.date(data.date))]),
			...(data.updated === undefined ? [] : [t.recap.updated(f.date(data.updated))]),
		],
		source: sourceView(version, context),
		edit: { text: t.recap.edit, href: repository.edit(file) },
		discuss: {
			text: t.recap.discuss,
			href: repository.issue(t.recap.discussTitle(title), `${absolute(page)}\n\ncontent/${file}\n\n`),
		},
		share: shareLinks(title, recapAddress(recap, u), context),
		cite: citationView(recap, context),
		series: partsOf(recap, version, context),
		favourites: favouritesOf(recap).map((talk) => talkRow(talk, context)),
		wishlist: recap.wishlist.map((talk) => talkRow(talk, context)),
		words: {
			takeaways: t.recap.takeaways,
			contents: t.recap.contents,
			contentsOf: [t.recap.contents, recap.noteTakers[0]?.name].filter(Boolean).join(' — '),
			drawnFrom: t.recap.drawnFrom,
			summary: t.recap.summary,
			share: t.recap.share,
			series: t.recap.series,
			favourites: t.recap.favourites,
			wishlist: t.recap.wishlist,
		},
	};
}

/** Recaps as they stand on a page, in their order. */
export const shownNotes = (recaps: RecapNode[], bodies: RecapBodies, context: Context): RecapView[] =>
	recaps.flatMap((recap) => {
		const body = bodies.get(recap);
		return body ? recapView(recap, body, context) : [];
	});

/** Of a recap of a day: the talks of that day that the same people noted as favourites. */
function favouritesOf({ talk, day, noteTakers: [signer] }: RecapNode): TalkNode[] {
	if (talk || !day) return [];
	return day.talks.filter(({ recaps }) =>
		recaps.some(({ data, noteTakers: [first] }) => data.verdict === 'favourite' && first === signer),
	);
}

/** “Systems engineer, Lyon”, as far as the notes say it. */
export const authorCard = ({ data }: PersonNode, { lang }: Context): string =>
	[data?.noteTaker?.role?.[lang], data?.noteTaker?.city].filter((part) => part !== undefined).join(', ');

function sourceView({ data: { source } }: RecapVersion, { t, f }: Context): SourceView | undefined {
	if (!source) return undefined;
	return {
		title: source.title,
		url: source.url,
		lang: source.lang,
		authors: f.list(source.authors),
		details: [
			...(source.publisher === undefined ? [] : [t.recap.publishedBy(source.publisher)]),
			...(source.date === undefined ? [] : [f.date(source.date)]),
			source.licence === undefined ? t.recap.licenceUnknown : t.recap.licence(source.licence),
		],
		note: source.note,
	};
}
