import { Ajv2020 } from 'ajv/dist/2020.js';
import formats, { type FormatsPlugin } from 'ajv-formats';

interface Operation {
	get: { responses: { 200: { content: { 'application/json': { schema: object } } } } };
}
interface OpenApi {
	paths: Record<string, Operation>;
	components: { schemas: Record<string, object> };
}

/**
 * What is wrong with files of the API, by its own description: an independent reader of JSON Schema looks for the path
 * of `openapi.json` that a file belongs to, and holds the file to what stands there.
 */
export function contractOf(openapi: unknown): (path: string, body: unknown) => string[] {
	const { paths, components } = openapi as OpenApi;
	const ajv = schemaReader();
	ajv.addSchema({ $id: 'openapi', components }, 'openapi');
	ajv.addVocabulary(['components']);
	const rules = Object.entries(paths).map(([template, { get }]) => ({
		template,
		pattern: new RegExp(
			`^${template
				.replaceAll('.', '\\.')
				.replace(/\{(?:page|number)\}/g, '\\d+')
				.replace(/\{\w+\}/g, '[a-z0-9-]+')}$`,
		),
		validate: ajv.compile(
			JSON.parse(
				JSON.stringify(get.responses[200].content['application/json'].schema).replaceAll('"#/', '"openapi#/'),
			) as object,
		),
	}));
	return (path, body) => {
		const matching = rules.filter(({ pattern }) => pattern.test(path));
		const [rule] = matching;
		if (!rule || matching.length > 1) return [`${path} matches ${matching.length} paths`];
		if (rule.validate(body)) return [];
		return (rule.validate.errors ?? []).map(
			({ instancePath, message }) => `${path}${instancePath}: ${message ?? ''}`,
		);
	};
}

/** Reads JSON Schema, formats included; a keyword that it does not know is an error. */
export function schemaReader(schemas: object[] = []): Ajv2020 {
	const ajv = new Ajv2020({ schemas, strict: true, strictTypes: false, allErrors: true });
	(formats.default as FormatsPlugin)(ajv);
	return ajv;
}

/** Every address under a key `links` of an object, however deep. */
export function linksIn(value: unknown, inLinks = false): string[] {
	if (typeof value === 'string') return inLinks ? [value] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => linksIn(part, inLinks || key === 'links'));
}
