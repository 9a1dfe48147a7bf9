import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsonld from 'jsonld';

const schema = 'http://schema.org/';

/** The vocabulary of schema.org as it is published: one statement a line. */
const statements = readFileSync(
	createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq'),
	'utf8',
);

/** What `name` says of each subject: its classes above, the classes that it may stand on, and so on. */
function table(name: string): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const [, subject = '', , object = ''] of statements.matchAll(
		new RegExp(`^<${schema}(\\S+)> <(\\S+[#/]${name})> <(\\S+)> `, 'gm'),
	)) {
		found.set(subject, [...(found.get(subject) ?? []), object.replace(schema, '')]);
	}
	return found;
}

const parents = table('subClassOf');
const domains = table('domainIncludes');
const ranges = table('rangeIncludes');
const types = table('type');

/** A class and all classes above it. */
const lineage = (name: string): string[] => [name, ...(parents.get(name) ?? []).flatMap(lineage)];

/** The context that schema.org serves: its words, and which properties hold addresses. */
const context = {
	'@context': {
		'@vocab': schema,
		type: '@type',
		id: '@id',
		...Object.fromEntries(
			[...ranges]
				.filter(([, of]) => of.includes('URL') && !of.includes('Text'))
				.map(([name]) => [name, { '@type': '@id' }]),
		),
	},
};

/** Reads JSON-LD with a processor, and says what schema.org does not know or allows elsewhere only. */
export async function faultsOfLinkedData(text: string): Promise<string[]> {
	const nodes = (await jsonld.flatten(JSON.parse(text) as object, undefined, {
		documentLoader: (url) => {
			if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`the data asks for ${url}`);
			return Promise.resolve({ document: context, documentUrl: url });
		},
	})) as unknown as Node[];
	const typesOf = new Map(nodes.map((node) => [node['@id'], (node['@type'] ?? []).map(short)]));
	return nodes.flatMap((node) => faultsOfNode(node, typesOf));
}

type Node = Record<string, { '@id'?: string; '@value'?: unknown }[]> & { '@id': string; '@type'?: string[] };

function faultsOfNode(node: Node, typesOf: ReadonlyMap<string, string[]>): string[] {
	const { '@id': id, '@type': given, ...properties } = node;
	const own = (given ?? []).map(short);
	const faults = own.filter((type) => !isClass(type)).map((type) => `${id}: no type ${type}`);
	for (const [property, values] of Object.entries(properties)) {
		// Actions say of any property what is asked for in it.
		const name = short(property).replace(/-(?:input|output)$/, '');
		const allowed = domains.get(name);
		if (!allowed) faults.push(`${id}: no property ${name}`);
		else if (!own.flatMap(lineage).some((type) => allowed.includes(type)))
			faults.push(`${id}: ${name} does not stand on ${own.join(', ') || 'nothing'}`);
		for (const value of values) {
			const wrong = faultOfValue(name, value, typesOf);
			if (wrong !== undefined) faults.push(`${id}: ${wrong}`);
		}
	}
	return faults;
}

/** Whether a value is of a kind that the property takes. What the page only names cannot be known. */
function faultOfValue(
	name: string,
	{ '@id': id, '@value': literal }: { '@id'?: string; '@value'?: unknown },
	typesOf: ReadonlyMap<string, string[]>,
): string | undefined {
	const range = ranges.get(name) ?? [];
	if (id === undefined) {
		const takes = range.some((type) => lineage(type).some(isDataType));
		return takes ? undefined : `${name} takes no text, but “${String(literal)}”`;
	}
	if (range.includes('URL')) return undefined;
	const kinds = typesOf.get(id)?.flatMap(lineage) ?? [];
	const member =
		id.startsWith(schema) || id.startsWith('https://schema.org/') ? types.get(short(id)) : undefined;
	if (member) return member.some((type) => range.includes(type)) ? undefined : `${name} does not take ${id}`;
	if (kinds.length === 0)
		return range.includes('URL') || !id.startsWith('_:') ? undefined : `${name} leads nowhere`;
	return kinds.some((type) => range.includes(type)) ? undefined : `${name} does not take ${kinds.join(', ')}`;
}

const isClass = (name: string) => types.get(name)?.some((type) => type.endsWith('rdf-schema#Class')) ?? false;
const isDataType = (name: string) => types.get(name)?.includes('DataType') ?? false;
const short = (name: string) => name.replace(/^https?:\/\/schema\.org\//, '');
