import type * as z from 'zod';
import { site } from '../../site.ts';
import { absolute, api, urls, type ApiList } from '../../urls.ts';
import { componentRef, nameOf, objects, schemaComponents, schemaOf, schemaOfList } from './schemas.ts';

/** The API in words that tools understand: an OpenAPI 3.1 document. */
export const openapi = () => ({
	openapi: '3.1.1',
	info: {
		title: `${site.name} API`,
		version: '1.0.0',
		summary: 'The record of KubeCon + CloudNativeCon talks, and people’s notes on them, as files of JSON.',
		description: `Files, not a service: nothing to sign up for, no limit, no parameters. Described at ${absolute(urls.en.api)}`,
		license: { name: site.contentLicence.name, identifier: site.contentLicence.id },
		contact: { name: site.name, url: site.repository },
	},
	externalDocs: { url: absolute(urls.en.api) },
	servers: [{ url: absolute(api.root).replace(/\/$/, '') }],
	paths: Object.fromEntries([
		path('/index.json', 'getAbout', 'What there is, and what may be done with it', schemaOf.about),
		...Object.keys(kinds).flatMap((kind) => pathsOf(kind as ApiList)),
		path('/events/{event}/day-{number}.json', 'getDay', 'A day of an edition', schemaOf.day),
	]),
	components: { schemas: schemaComponents() },
});

/** What an id is made of, and how one is called. */
const kinds: Record<ApiList, { one: string; id: string }> = {
	events: { one: 'Event', id: '{event}' },
	talks: { one: 'Talk', id: '{event}/{talk}' },
	people: { one: 'Person', id: '{person}' },
	topics: { one: 'Topic', id: '{topic}' },
	organisations: { one: 'Organisation', id: '{organisation}' },
	recaps: { one: 'Recap', id: '{event}/{recap}' },
};

const pathsOf = (kind: ApiList) => {
	const { one, id } = kinds[kind];
	const list = schemaOfList[kind];
	return [
		path(`/${kind}.json`, `list${one}`, 'The first page of the list', list),
		path(`/${kind}-{page}.json`, `list${one}Page`, 'A further page of the list, from 2', list),
		path(`/${kind}/${id}.json`, `get${one}`, 'One, by its id', objects[kind], schemaOf.moved),
	];
};

const path = (address: string, operationId: string, summary: string, ...schemas: z.ZodType[]) => {
	const refs = schemas.map((schema) => ({ $ref: componentRef(nameOf(schema)) }));
	return [
		address,
		{
			get: {
				operationId,
				summary,
				parameters: [...address.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
					name,
					in: 'path',
					required: true,
					schema: name === 'page' || name === 'number' ? { type: 'integer', minimum: 0 } : { type: 'string' },
				})),
				responses: {
					200: {
						description: summary,
						content: { 'application/json': { schema: refs.length === 1 ? refs[0] : { oneOf: refs } } },
					},
					404: { description: 'There is nothing of this id.' },
				},
			},
		},
	] as const;
};
