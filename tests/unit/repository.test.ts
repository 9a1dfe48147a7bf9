import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { rulesPage } from '../../src/cli/rules-page.ts';
import { contentKinds } from '../../src/domain/content-kinds.ts';

interface Lock {
	packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
}

test('the lock names every platform’s packages in the right version, so that npm ci accepts it everywhere', () => {
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
	const missing = Object.entries(packages)
		.filter(([path]) => path !== '')
		.flatMap(([path, { optionalDependencies = {} }]) =>
			Object.entries(optionalDependencies)
				.filter(([name, range]) => {
					const found = resolved(packages, path, name)?.version;
					return found === undefined || (/^\d/.test(range) && found !== range);
				})
				.map(([name, range]) => `${path} wants ${name}@${range}`),
		);
	expect(missing).toEqual([]);
});

/** The package that `name` means for the one at `path`: the nearest one on the way up. */
function resolved(
	packages: Lock['packages'],
	path: string,
	name: string,
): Lock['packages'][string] | undefined {
	for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
		const found = packages[`${folder}${folder && '/'}node_modules/${name}`];
		if (found || folder === '') return found;
	}
}

test.each(Object.entries(contentKinds))(
	'schemas/%s.schema.json is what the schema says (npm run schemas)',
	(kind, { schema }) => {
		const written: unknown = JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8'));
		expect(written).toEqual(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
	},
);

test('docs/rules.md is what the rules say (npm run rules)', () => {
	expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage());
});

test('every key that people write is described', () => {
	for (const file of readdirSync('schemas')) {
		const undescribed = describeMissing(JSON.parse(readFileSync(`schemas/${file}`, 'utf8')), file);
		expect(undescribed).toEqual([]);
	}
});

function describeMissing(schema: unknown, path: string): string[] {
	if (typeof schema !== 'object' || schema === null) return [];
	const {
		properties = {},
		items,
		anyOf = [],
	} = schema as {
		properties?: Record<string, { description?: string }>;
		items?: unknown;
		anyOf?: unknown[];
	};
	const own = Object.entries(properties).flatMap(([key, value]) => [
		...(value.description === undefined && !['en', 'fr', 'exactly', 'about', 'least', 'most'].includes(key)
			? [`${path}.${key}`]
			: []),
		...describeMissing(value, `${path}.${key}`),
	]);
	return [
		...own,
		...describeMissing(items, path),
		...anyOf.flatMap((option) => describeMissing(option, path)),
	];
}

test('the README has a line for every dependency, and every script', () => {
	const readme = readFileSync('README.md', 'utf8');
	const { dependencies, devDependencies, optionalDependencies, scripts } = JSON.parse(
		readFileSync('package.json', 'utf8'),
	) as Record<string, Record<string, string>>;
	const packages = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
	const untold = [...packages, ...Object.keys(scripts ?? {})].filter(
		(name) =>
			!readme.includes(`\`${name}\``) &&
			!readme.includes(`npm run ${name}`) &&
			!readme.includes(`npm ${name}`),
	);
	expect(untold).toEqual([]);
});
