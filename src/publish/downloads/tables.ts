/**
 * The tables of the database. Ids are those of the API; a day is named by its edition and number. Dates are text,
 * lists of words are JSON, and what is not known is null.
 */
export const tables = `
create table meta (key text primary key, value text not null) strict;
create table events (
	id text primary key, name text not null, series text not null, year integer not null,
	city_en text, city_fr text, country text, venue text, time_zone text, format text, starts text, ends text,
	attendance text, confidence text not null, schedule text, playlist text
) strict;
create table days (
	event_id text not null references events, number integer not null, date text not null, until text,
	primary key (event_id, number)
) strict;
create table topics (
	id text primary key, kind text not null, category text not null, label_en text not null, label_fr text not null,
	description_en text not null, description_fr text not null, aliases text not null,
	cncf_accepted text, cncf_incubating text, cncf_graduated text, cncf_archived text
) strict;
create table organisations (id text primary key, name text not null, aliases text not null) strict;
create table people (id text primary key, name text not null, aliases text not null, urls text not null) strict;
create table talks (
	id text primary key, event_id text not null references events, day_number integer, title text not null,
	date text, start_time text, end_time text, format text not null, track text, room text,
	sponsored integer not null, cancelled integer not null, virtual integer not null, only_in_notes integer not null,
	recording text, recording_found text, schedule text, slides text not null, page text not null,
	foreign key (event_id, day_number) references days (event_id, number)
) strict;
create table speakers (
	talk_id text not null references talks, position integer not null, person_id text not null references people,
	name text not null, role text, organisation_id text references organisations, primary key (talk_id, position)
) strict;
create table talk_topics (
	talk_id text not null references talks, topic_id text not null references topics, found text not null,
	primary key (talk_id, topic_id)
) strict;
create table recaps (
	id text primary key, scope text not null, event_id text not null references events, day_number integer,
	talk_id text references talks, verdict text,
	foreign key (event_id, day_number) references days (event_id, number)
) strict;
create table recap_versions (
	recap_id text not null references recaps, lang text not null, published text not null, updated text not null,
	takeaways text not null, words integer not null, markdown text not null, html text not null, page text not null,
	source_title text, source_authors text, source_publisher text, source_url text, source_date text,
	source_licence text, primary key (recap_id, lang)
) strict;
create table recap_note_takers (
	recap_id text not null references recaps, position integer not null, person_id text not null references people,
	primary key (recap_id, position)
) strict;
create table recap_topics (
	recap_id text not null references recaps, topic_id text not null references topics, primary key (recap_id, topic_id)
) strict;
create table recap_wishes (
	recap_id text not null references recaps, talk_id text not null references talks, primary key (recap_id, talk_id)
) strict;
create table previous_ids (
	kind text not null, previous_id text not null, id text not null, primary key (kind, previous_id)
) strict;
create virtual table search using fts5 (
	talk_id unindexed, title, speakers, topics, notes, tokenize = "unicode61 remove_diacritics 2"
);
`;

/** What makes the usual questions quick; made once all rows are there. */
export const indexes = `
create index talks_by_event on talks (event_id, day_number);
create index speakers_by_person on speakers (person_id);
create index speakers_by_organisation on speakers (organisation_id);
create index talk_topics_by_topic on talk_topics (topic_id);
create index recaps_by_talk on recaps (talk_id);
create index recap_note_takers_by_person on recap_note_takers (person_id);
`;
