import * as z from 'zod';
import { absolute, api } from '../../urls.ts';
import { about } from './about.ts';
import { day, event } from './event.ts';
import { lists } from './list.ts';
import { moved } from './moved.ts';
import { organisation } from './organisation.ts';
import { published } from './parts.ts';
import { person } from './person.ts';
import { recap } from './recap.ts';
import { talk } from './talk.ts';
import { topic } from './topic.ts';

/** The schema of what stands in a file of the API, by the `type` that it says it is; lists have one a kind. */
export const schemaOf = { about, event, day, talk, person, topic, organisation, recap, moved };
export { lists as schemaOfList };

export const objects = {
	events: event,
	talks: talk,
	people: person,
	topics: topic,
	organisations: organisation,
	recaps: recap,
};

type JsonSchema = Record<string, unknown>;

/** Every schema as JSON Schema (2020-12), each a document of its own. */
export const schemaDocuments = (): Record<string, JsonSchema> =>
	jsonSchemas((id) => absolute(api.schema(id)));

/** The same as parts of an OpenAPI document. */
export const schemaComponents = (): Record<string, JsonSchema> =>
	Object.fromEntries(
		Object.entries(jsonSchemas(componentRef)).map(([id, { $id: _id, $schema: _dialect, ...schema }]) => [
			id,
			schema,
		]),
	);

export const componentRef = (id: string) => `#/components/schemas/${id}`;

/** The name under which a schema is published. */
export const nameOf = (schema: z.ZodType): string => {
	const name = published.get(schema)?.id;
	if (name === undefined) throw new Error('src/publish/api: a schema has no name');
	return name;
};

const jsonSchemas = (uri: (id: string) => string): Record<string, JsonSchema> =>
	z.toJSONSchema(published, { uri }).schemas;
