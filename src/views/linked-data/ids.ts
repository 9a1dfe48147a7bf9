import type {
	DayNode,
	EventNode,
	OrganisationNode,
	PersonNode,
	TalkNode,
	TopicNode,
} from '../../domain/graph/nodes.ts';
import { defaultLanguage } from '../../domain/languages.ts';
import { absolute, urls } from '../../urls.ts';

/*
 * What things are called in structured data. Pages in every language say the same name, so that a reader who joins
 * them knows that they speak of one thing.
 */
const u = urls[defaultLanguage];

export const ids = {
	site: `${absolute(u.home)}#site`,
	edition: (event: EventNode) => `${absolute(u.event(event))}#edition`,
	day: (day: DayNode) => `${absolute(u.day(day))}#day`,
	talk: (talk: TalkNode) => `${absolute(u.talk(talk))}#talk`,
	topic: (topic: TopicNode) => `${absolute(u.topic(topic))}#topic`,
	topics: `${absolute(u.topics)}#topics`,
	organisation: (organisation: OrganisationNode) => `${absolute(u.organisation(organisation))}#organisation`,
	/** Speakers and note takers are the same people: a person has one name on both pages. */
	person: (person: PersonNode) =>
		`${absolute(person.talks.length > 0 ? u.speaker(person) : u.noteTaker(person))}#person`,
};
