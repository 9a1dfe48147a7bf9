import { languages } from '../../domain/languages.ts';
import type { Everything } from '../api/everything.ts';
import type { Recap } from '../api/recap.ts';
import type { Talk } from '../api/talk.ts';

/** What may stand in a row: lists and objects are stored as JSON, truth as 0 or 1, what is absent as null. */
export type Value = string | number | boolean | object | undefined;
export type Insert = (table: string, row: Record<string, Value>) => void;

/** Put everything into the tables, so that what is referred to is there first. */
export function fill(insert: Insert, all: Everything): void {
	const { about } = all;
	for (const [key, value] of Object.entries({
		name: about.name,
		description: about.description,
		version: about.version,
		updated: about.updated ?? '',
		licence: about.licence.id,
		licence_url: about.licence.url,
		attribution: about.licence.attribution,
		provenance: about.provenance,
		documentation: about.links.documentation.en,
	})) {
		insert('meta', { key, value });
	}
	fillRecord(insert, all);
	for (const talk of all.talks) fillTalk(insert, talk);
	for (const recap of all.recaps) fillRecap(insert, recap);
	const { events, topics, organisations, people, talks } = all;
	for (const [kind, things] of Object.entries({ events, topics, organisations, people, talks })) {
		for (const { id, previousIds } of things) {
			for (const previous_id of previousIds) insert('previous_ids', { kind, previous_id, id });
		}
	}
	fillSearch(insert, all);
}

function fillRecord(insert: Insert, { events, days, topics, organisations, people }: Everything): void {
	for (const event of events) {
		insert('events', {
			id: event.id,
			name: event.name,
			series: event.series,
			year: event.year,
			city_en: event.city?.en,
			city_fr: event.city?.fr,
			country: event.country,
			venue: event.venue,
			time_zone: event.timeZone,
			format: event.format,
			starts: event.starts,
			ends: event.ends,
			attendance: event.attendance,
			confidence: event.confidence,
			schedule: event.schedule,
			playlist: event.playlist,
		});
	}
	for (const { event, number, date, until } of days)
		insert('days', { event_id: event.id, number, date, until });
	for (const { id, kind, category, label, description, aliases, cncf } of topics) {
		insert('topics', {
			id,
			kind,
			category,
			label_en: label.en,
			label_fr: label.fr,
			description_en: description.en,
			description_fr: description.fr,
			aliases,
			cncf_accepted: cncf?.accepted,
			cncf_incubating: cncf?.incubating,
			cncf_graduated: cncf?.graduated,
			cncf_archived: cncf?.archived,
		});
	}
	for (const { id, name, aliases } of organisations) insert('organisations', { id, name, aliases });
	for (const { id, name, aliases, urls } of people) insert('people', { id, name, aliases, urls });
}

function fillTalk(insert: Insert, talk: Talk): void {
	insert('talks', {
		id: talk.id,
		event_id: talk.event.id,
		day_number: talk.day?.number,
		title: talk.title,
		date: talk.date,
		start_time: talk.start,
		end_time: talk.end,
		format: talk.format,
		track: talk.track,
		room: talk.room,
		sponsored: talk.sponsored ?? false,
		cancelled: talk.cancelled ?? false,
		virtual: talk.virtual ?? false,
		only_in_notes: talk.onlyInNotes ?? false,
		recording: talk.recording?.url,
		recording_found: talk.recording?.found,
		schedule: talk.schedule,
		slides: talk.slides,
		page: talk.links.html.en,
	});
	talk.speakers.forEach(({ person, name, role, organisation }, position) => {
		insert('speakers', {
			talk_id: talk.id,
			position,
			person_id: person.id,
			name,
			role,
			organisation_id: organisation?.id,
		});
	});
	for (const { id, found } of talk.topics) insert('talk_topics', { talk_id: talk.id, topic_id: id, found });
}

function fillRecap(insert: Insert, recap: Recap): void {
	const recap_id = recap.id;
	insert('recaps', {
		id: recap_id,
		scope: recap.scope,
		event_id: recap.event.id,
		day_number: recap.day?.number,
		talk_id: recap.talk?.id,
		verdict: recap.verdict,
	});
	for (const lang of languages) {
		const version = recap.versions[lang];
		if (!version) continue;
		const { source } = version;
		insert('recap_versions', {
			recap_id,
			lang,
			published: version.published,
			updated: version.updated,
			takeaways: version.takeaways,
			words: version.words,
			markdown: version.markdown,
			html: version.html,
			page: version.links.html,
			source_title: source?.title,
			source_authors: source?.authors,
			source_publisher: source?.publisher,
			source_url: source?.url,
			source_date: source?.date,
			source_licence: source?.licence,
		});
	}
	recap.noteTakers.forEach(({ id }, position) => {
		insert('recap_note_takers', { recap_id, position, person_id: id });
	});
	for (const { id } of recap.topics) insert('recap_topics', { recap_id, topic_id: id });
	for (const { id } of recap.wishlist) insert('recap_wishes', { recap_id, talk_id: id });
}

/** A row a talk: its names and, in every language, its notes. */
function fillSearch(insert: Insert, { talks, recaps }: Everything): void {
	const notes = Map.groupBy(recaps, ({ talk }) => talk?.id);
	for (const talk of talks) {
		insert('search', {
			talk_id: talk.id,
			title: talk.title,
			speakers: talk.speakers.map(({ name }) => name).join(', '),
			topics: talk.topics.flatMap(({ label }) => [...new Set([label.en, label.fr])]).join(', '),
			notes: (notes.get(talk.id) ?? [])
				.flatMap(({ versions }) => languages.flatMap((lang) => versions[lang] ?? []))
				.flatMap(({ takeaways, markdown }) => [...takeaways, markdown])
				.join('\n'),
		});
	}
}
