import type { EventNode, Graph, RecapNode } from '../../src/domain/graph/nodes.ts';
import { languages } from '../../src/domain/languages.ts';
import { listedOrganisations } from '../../src/domain/queries/organisations.ts';
import { urlsBelow } from '../../src/urls-below.ts';
import { speakers } from '../../src/views/speakers.ts';

/** A page as other search libraries get it: the same facts that the index of the site is made of, in both languages. */
export interface Document {
	id: number;
	url: string;
	title: string;
	speakers: string;
	organisations: string;
	/** Names of topics in both languages, with all aliases. */
	topics: string;
	/** Edition, city, year, day and format. */
	event: string;
	notes: string;
}

const u = urlsBelow('/', 'en');

export function documentsOf(graph: Graph): Document[] {
	const of = (url: string, title: string, more: Partial<Document> = {}): Omit<Document, 'id'> => ({
		speakers: '',
		organisations: '',
		topics: '',
		event: '',
		notes: '',
		...more,
		url,
		title,
	});
	return [
		...graph.talks.map((talk) =>
			of(u.talk(talk), talk.data.title, {
				speakers: talk.billings.flatMap(({ name, person }) => [name, ...person.aliases]).join(', '),
				organisations: talk.billings.map(({ organisation }) => organisation?.name ?? '').join(', '),
				topics: talk.topics.flatMap(({ data }) => [data.label.en, data.label.fr, ...data.aliases]).join(', '),
				event: `${eventText(talk.event)} day ${talk.day?.number ?? ''} ${talk.data.format}`,
				notes: notesOf(talk.recaps),
			}),
		),
		...speakers(graph).map((person) =>
			of(u.speaker(person), person.name, { speakers: [person.name, ...person.aliases].join(', ') }),
		),
		...graph.topics.map((topic) => {
			const { label, aliases } = topic.data;
			return of(u.topic(topic), label.en, { topics: [label.en, label.fr, ...aliases].join(', ') });
		}),
		...listedOrganisations(graph).map((organisation) =>
			of(u.organisation(organisation), organisation.name, {
				organisations: [organisation.name, ...organisation.aliases].join(', '),
			}),
		),
		...graph.events.map((event) =>
			of(u.event(event), event.data.name, { event: eventText(event), notes: notesOf(event.recaps) }),
		),
		...graph.events.flatMap((event) =>
			event.days.map((day) =>
				of(u.day(day), `Day ${day.number} Jour ${day.number} ${event.data.name}`, {
					event: eventText(event),
					notes: notesOf(day.recaps),
				}),
			),
		),
	].map((document, id) => ({ ...document, id }));
}

const eventText = ({ data }: EventNode): string =>
	[data.name, data.year, ...(data.city ? languages.map((language) => data.city?.[language] ?? '') : [])].join(
		' ',
	);

const notesOf = (recaps: readonly RecapNode[]): string =>
	recaps
		.flatMap(({ versions }) => [...versions.values()])
		.map(({ body, data }) => [...data.takeaways, body].join('\n'))
		.join('\n');
