import type {
	DayNode,
	EventNode,
	Graph,
	OrganisationNode,
	PersonNode,
	TalkNode,
	TopicNode,
} from '../../domain/graph/nodes.ts';
import { listedOrganisations } from '../../domain/queries/organisations.ts';
import { speakers } from '../../views/speakers.ts';
import { entityKinds, type EntityKind } from '../entity-files.ts';

/** Every page about one thing, in the order of their numbers. */
export class EntityList {
	readonly talks: TalkNode[];
	readonly people: PersonNode[];
	readonly noteTakers: PersonNode[];
	readonly topics: TopicNode[];
	readonly organisations: OrganisationNode[];
	readonly events: EventNode[];
	readonly days: DayNode[];
	readonly #numbers: Map<object, number>;

	constructor(graph: Graph) {
		this.talks = graph.events.flatMap(inOrderOfDays);
		this.people = speakers(graph);
		this.noteTakers = graph.people.filter(({ recaps }) => recaps.length > 0);
		this.topics = graph.topics;
		this.organisations = listedOrganisations(graph);
		this.events = graph.events;
		this.days = graph.events.flatMap(({ days }) => days);
		const withNotes = this.#lists().filter(([kind]) => kind === 'talk' || kind === 'event' || kind === 'day');
		this.#numbers = new Map(
			withNotes.flatMap(([kind, list]) => {
				const first = this.first(kind);
				return list.map((node, place) => [node, first + place] as const);
			}),
		);
	}

	/** How many there are of each kind. */
	counts(): Record<EntityKind, number> {
		return Object.fromEntries(this.#lists().map(([kind, list]) => [kind, list.length])) as Record<
			EntityKind,
			number
		>;
	}

	/** The number of the first of a kind. */
	first(kind: EntityKind): number {
		const lists = this.#lists();
		return lists.slice(0, entityKinds.indexOf(kind)).reduce((sum, [, { length }]) => sum + length, 0);
	}

	/** The number of a talk, an edition or a day. */
	numberOf(node: TalkNode | EventNode | DayNode): number {
		const number = this.#numbers.get(node);
		if (number === undefined) throw new Error('only what is in the graph has a number in the search index');
		return number;
	}

	#lists(): [EntityKind, readonly object[]][] {
		const lists: Record<EntityKind, readonly object[]> = {
			talk: this.talks,
			person: this.people,
			noteTaker: this.noteTakers,
			topic: this.topics,
			organisation: this.organisations,
			event: this.events,
			day: this.days,
		};
		return entityKinds.map((kind) => [kind, lists[kind]]);
	}
}

function inOrderOfDays({ days, talks, undated, id }: EventNode): TalkNode[] {
	const ordered = [...days.flatMap((day) => day.talks), ...undated];
	if (new Set(ordered).size !== talks.length || ordered.length !== talks.length)
		throw new Error(`the talks of the days of “${id}” are not the talks of the edition`);
	return ordered;
}
