import type { DayNode, EventNode, Graph } from '../domain/graph/nodes.ts';
import type { Language } from '../domain/languages.ts';
import { fold, slug } from '../domain/slug.ts';
import { dayNamed } from './days.ts';
import { linkKey } from './edition.ts';
import { Speakers } from './names.ts';
import type { Block, Post } from './post.ts';
import type { Section } from './sections.ts';
import { wordsOf } from './words.ts';

const english = new Set(
	'the and of to in is that for with was on this are you it from how what we they'.split(' '),
);
const french = new Set(
	'le la les des et est une un que qui dans pour avec sur pas nous ce du au aux plus'.split(' '),
);

/** The language that most small words of a text are of. */
export function languageOf(blocks: readonly Block[]): Language {
	let balance = 0;
	for (const { text } of blocks)
		for (const { text: word } of wordsOf(text))
			balance += Number(french.has(word)) - Number(english.has(word));
	return balance > 0 ? 'fr' : 'en';
}

/** An edition that a post is on, and why it is taken to be this one. */
export interface EventGuess {
	event: EventNode;
	why: string;
}

/** The edition that a post names or, where it names none for sure, the one whose speakers and talks it names. */
export function eventOf(post: Post, graph: Graph): EventGuess | undefined {
	const text = [post.title ?? '', ...post.blocks.map((block) => block.text)].join('\n');
	const head = `${post.title ?? ''}\n${text.slice(0, 3000)}`;
	const named = namedEvents(head, post.date, graph);
	const only = named[0];
	if (only && named.length === 1) return { event: only, why: 'the text names it' };
	const links = new Set(post.blocks.flatMap((block) => block.links).map(linkKey));
	const counted = (named.length > 0 ? named : graph.events)
		.map((event) => ({ event, count: traces(event, text, links) }))
		.sort((a, b) => b.count - a.count);
	const [best, second] = counted;
	if (!best || best.count < 2 || best.count < 1.5 * (second?.count ?? 0)) return undefined;
	return { event: best.event, why: 'the text names its speakers or links to its talks' };
}

const seriesNames: Record<EventNode['data']['series'], RegExp> = {
	europe: /\b(?:eu|europe|europeen(?:ne)?)\b/,
	'north-america': /\b(?:na|north america|us|usa|amerique du nord)\b/,
	china: /\b(?:china|chine)\b/,
	india: /\b(?:india|inde)\b/,
	japan: /\b(?:japan|japon)\b/,
};

/** Editions whose year is near, and whose series or city is named beside KubeCon. */
function namedEvents(text: string, date: string | undefined, { events }: Graph): EventNode[] {
	const folded = fold(text);
	const near = Array.from(folded.matchAll(/(?:kube ?con|cloud ?native ?con)/g), ({ index }) =>
		folded.slice(Math.max(0, index - 60), index + 110),
	).join('\n');
	const years = new Set(
		[...near.matchAll(/\b(20[12]\d)\b|'(\d\d)\b/g)].map(([, long, short]) =>
			Number(long ?? `20${short ?? ''}`),
		),
	);
	if (years.size === 0)
		for (const [, year] of folded.slice(0, 1500).matchAll(/\b(20[12]\d)\b/g)) years.add(Number(year));
	if (years.size === 0 && date) years.add(Number(date.slice(0, 4)));
	const inYear = events.filter(({ data }) => years.has(data.year));
	const cities = inYear.filter(
		({ data }) =>
			data.city &&
			[data.city.en, data.city.fr].some((city) => new RegExp(`\\b${fold(city)}\\b`).test(folded)),
	);
	if (cities.length === 1) return cities;
	const series = inYear.filter(({ data }) => seriesNames[data.series].test(near));
	if (series.length > 0) return series.length > 1 ? firstNamed(series, near) : series;
	return cities.length > 0 ? cities : inYear;
}

/** Where a post names several years, the year that stands first beside KubeCon. */
function firstNamed(events: EventNode[], near: string): EventNode[] {
	const places = events
		.map((event) => ({ event, at: near.indexOf(String(event.data.year)) }))
		.filter(({ at }) => at >= 0);
	const first = Math.min(...places.map(({ at }) => at));
	const found = places.filter(({ at }) => at === first).map(({ event }) => event);
	return found.length > 0 ? found : events;
}

/** How many of its speakers and talks a text names or links to. */
function traces(event: EventNode, text: string, links: ReadonlySet<string>): number {
	const people = new Set(new Speakers(event.talks).find(text, true).map(({ person }) => person));
	const words = `-${slug(text)}-`;
	const named = event.talks.filter(
		({ data: { title } }) => title.length > 10 && words.includes(`-${slug(title)}-`),
	);
	const linked = event.talks.filter(({ data: { schedule, recording } }) =>
		[schedule, recording?.url].some((url) => url !== undefined && links.has(linkKey(url))),
	);
	return people.size + 2 * named.length + 3 * linked.length;
}

/** The one day that a post is on: the day of nearly all its talks, else the day that its title names. */
export function dayOf(post: Post, sections: readonly Section[], event: EventNode): DayNode | undefined {
	const days = sections.flatMap(({ start }) => start.talk?.day ?? []);
	const counts = event.days.map((day) => days.filter((other) => other === day).length);
	const most = Math.max(0, ...counts);
	const usual = event.days[counts.indexOf(most)];
	const heads = [post.title ?? '', ...post.blocks.slice(0, 4).map(({ text }) => text)].filter(
		(text) => text.length < 120,
	);
	const named = heads.flatMap((head) => dayNamed(head, event) ?? [])[0];
	if (days.length < 3) return named;
	return most >= (usual === named ? 0.6 : 0.85) * days.length ? usual : undefined;
}
