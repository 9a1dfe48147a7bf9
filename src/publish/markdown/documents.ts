import { CORE_SCHEMA, dump } from 'js-yaml';
import type { DayNode, EventNode, RecapNode, TalkNode, TopicNode } from '../../domain/graph/nodes.ts';
import { newestRecaps } from '../../domain/queries/grouping.ts';
import { site } from '../../site.ts';
import { absolute, api, file, markdownAt, repository } from '../../urls.ts';
import type { Context } from '../../views/context.ts';
import { dayName, recapPage, recapTitle, shownVersion } from '../../views/recap-place.ts';
import { withWholeAddresses } from './addresses.ts';

/** A talk as Markdown: what the record knows in its front matter, then the notes as they were written. */
export function talkMarkdown(talk: TalkNode, context: Context): string {
	const { data, event, day, billings, topics } = talk;
	const { u, lang } = context;
	return documentOf(
		{
			title: data.title,
			url: absolute(u.talk(talk)),
			json: absolute(api.talk(talk)),
			lang,
			edition: event.data.name,
			day: day?.number,
			date: data.date,
			start: data.start,
			end: data.end,
			format: data.format,
			cancelled: data.cancelled,
			room: data.room,
			track: data.track,
			speakers: billings.map(({ name, role, organisation }) => ({
				name,
				role,
				organisation: organisation?.name,
			})),
			topics: topics.map(({ id }) => id),
			recording: data.recording?.url,
			slides: data.slides,
			schedule: data.schedule,
		},
		data.title,
		talk.recaps.map((recap) => notesOf(recap, context)),
		[
			[context.t.talk.edition, [link(event.data.name, u.event(event))]],
			...(day ? [[context.t.event.days, [link(dayName(day, context.t), u.day(day))]] as Links] : []),
			[context.t.talk.topics, topics.map((topic) => link(topic.data.label[lang], u.topic(topic)))],
		],
	);
}

export function dayMarkdown(day: DayNode, context: Context): string {
	const { t, u, lang } = context;
	const title = t.day.title(dayName(day, t), day.event.data.name);
	return documentOf(
		{
			title,
			url: absolute(u.day(day)),
			json: absolute(api.day(day.event.id, day.number)),
			lang,
			edition: day.event.data.name,
			date: day.date,
			until: day.until,
		},
		title,
		day.recaps.map((recap) => notesOf(recap, context)),
		[
			[t.talk.edition, [link(day.event.data.name, u.event(day.event))]],
			[t.day.programme, day.talks.map((talk) => link(talk.data.title, u.talk(talk)))],
		],
	);
}

export function editionMarkdown(event: EventNode, context: Context): string {
	const { t, u, lang } = context;
	const { data, days, talks, undated } = event;
	return documentOf(
		{
			title: data.name,
			url: absolute(u.event(event)),
			json: absolute(api.item('events', event.id)),
			lang,
			starts: data.starts,
			ends: data.ends,
			city: data.city?.[lang],
			country: data.country,
			venue: data.venue,
			talks: talks.length,
		},
		data.name,
		event.recaps.map((recap) => notesOf(recap, context)),
		[
			[t.event.days, days.map((day) => link(dayName(day, t), u.day(day)))],
			[
				t.event.withNotes,
				talks.filter(({ recaps }) => recaps.length > 0).map((talk) => link(talk.data.title, u.talk(talk))),
			],
			[t.event.undated, undated.map((talk) => link(talk.data.title, u.talk(talk)))],
		],
	);
}

export function topicMarkdown(topic: TopicNode, context: Context): string {
	const { t, u, lang } = context;
	const { data, talks, recaps } = topic;
	const label = data.label[lang];
	return documentOf(
		{
			title: label,
			url: absolute(u.topic(topic)),
			json: absolute(api.item('topics', topic.id)),
			lang,
			aliases: data.aliases,
			home: data.links.home,
			repository: data.links.repository,
			talks: talks.length,
		},
		label,
		[data.description[lang]],
		[
			[
				t.topic.withNotes,
				newestRecaps(recaps).map((recap) => link(recapTitle(recap, context), recapPage(recap, u))),
			],
			[t.navigation.talks, talks.toReversed().map((talk) => link(talk.data.title, u.talk(talk)))],
		],
	);
}

/** Somebody's notes as they were written, under a heading that says whose they are. */
export function notesOf(recap: RecapNode, context: Context): string {
	const { t, u, f } = context;
	const { data, body, language, file: source } = shownVersion(recap, context.lang);
	const names = f.list(recap.noteTakers.map(({ name }) => name));
	const drawn = data.source;
	const folder = source.slice(0, source.lastIndexOf('/') + 1);
	return [
		`## ${names ? t.recap.by(names) + names : t.recap.unsigned} (${language})`,
		...(data.takeaways.length > 0 ? [data.takeaways.map((text) => `- ${text}`).join('\n')] : []),
		withWholeAddresses(body.trim(), {
			page: absolute(recapPage(recap, u)),
			root: absolute(file('')),
			images: repository.view(`content/${folder}`),
		}),
		...(drawn
			? [
					`${t.recap.drawnFrom} ${drawn.url ? `[${drawn.title}](${drawn.url})` : drawn.title}, ${f.list(drawn.authors)}.`,
				]
			: []),
		`${site.contentLicence.name}: ${site.contentLicence.url}`,
	].join('\n\n');
}

type Links = [heading: string, links: string[]];

const link = (text: string, page: string) =>
	`- [${text.replace(/[[\]\\]/g, '\\$&')}](${absolute(markdownAt(page))})`;

function documentOf(facts: Record<string, unknown>, title: string, parts: string[], lists: Links[]): string {
	const known = Object.entries(facts).filter(
		([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
	);
	return [
		`---\n${dump(Object.fromEntries(known), { schema: CORE_SCHEMA, skipInvalid: true, noRefs: true, lineWidth: -1 })}---`,
		`# ${title}`,
		...parts,
		...lists
			.filter(([, links]) => links.length > 0)
			.map(([heading, links]) => `## ${heading}\n\n${links.join('\n')}`),
		'',
	].join('\n\n');
}
