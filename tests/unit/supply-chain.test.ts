import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dependenciesPage } from '../../src/cli/dependencies-page.ts';

interface Locked {
	version?: string;
	resolved?: string;
	integrity?: string;
	optional?: boolean;
	link?: boolean;
	os?: string | string[];
	cpu?: string | string[];
	hasInstallScript?: boolean;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const lock = read('package-lock.json') as { lockfileVersion: number; packages: Record<string, Locked> };
const project = read('package.json') as {
	allowScripts: Record<string, boolean>;
	optionalDependencies: Record<string, string>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const faults = (found: (entry: Locked) => boolean) =>
	packages.filter(([, entry]) => found(entry)).map(([path]) => path);

describe('the lock', () => {
	test('takes every package from the registry of npm, and none from elsewhere', () => {
		const registry = 'https://registry.npmjs.org/';
		expect(faults(({ resolved = registry }) => !resolved.startsWith(registry))).toEqual([]);
		expect(faults(({ link = false }) => link)).toEqual([]);
	});

	test('knows the content of every package that it installs here', () => {
		const unknown = packages.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'));
		// Npm adds these for other systems by name only, and asks the registry for their content when it is there.
		const elsewhere = ({ optional = false, os, cpu }: Locked) =>
			optional && (os !== undefined || cpu !== undefined);
		expect(unknown.filter(([, entry]) => !elsewhere(entry)).map(([path]) => path)).toEqual([]);
	});
});

describe('scripts of packages at their installation', () => {
	test('are allowed or refused by name, and none of them is needed', () => {
		const named = Object.entries(project.allowScripts);
		const withScript = faults(({ hasInstallScript = false }) => hasInstallScript);
		expect(withScript.map((path) => path.replace(/^.*node_modules\//, '')).toSorted()).toEqual(
			named.map(([name]) => name).toSorted(),
		);
		expect(named.filter(([, allowed]) => allowed)).toEqual([]);
	});

	test('are not needed for the Node of the commands, which is locked for every common system', () => {
		const nodes = Object.keys(project.optionalDependencies).map(
			(name) => lock.packages[`node_modules/${name}`],
		);
		expect(nodes.map((entry) => `${entry?.os?.toString()} ${entry?.cpu?.toString()}`).toSorted()).toEqual([
			'darwin arm64',
			'darwin x64',
			'linux arm64',
			'linux x64',
			'win32 x64',
		]);
		expect(new Set(nodes.map((entry) => entry?.version)).size).toBe(1);
	});
});

// Not to the byte, so that a small update needs no change of the page; one that grows a package much does.
test('docs/dependencies.md names every dependency, and nearly what it weighs (npm run dependencies)', () => {
	const written = weightsIn(readFileSync('docs/dependencies.md', 'utf8'));
	const actual = weightsIn(dependenciesPage());
	expect([...written.keys()]).toEqual([...actual.keys()]);
	for (const [name, { size, brings }] of actual) {
		const before = written.get(name);
		expect(size / 1.25 - 20, `kB of ${name}`).toBeLessThan(before?.size ?? 0);
		expect(brings / 1.25 - 5, `what ${name} brings`).toBeLessThan(before?.brings ?? 0);
	}
});

function weightsIn(page: string): Map<string, { size: number; brings: number }> {
	const rows = page.matchAll(/^\| `(.+)` \| (\d+) \| (\d+) \|/gm);
	return new Map(
		[...rows].map(([, name = '', size, brings]) => [name, { size: Number(size), brings: Number(brings) }]),
	);
}

test('updates wait until a package has been looked at by others', () => {
	const dependabot = readFileSync('.github/dependabot.yml', 'utf8');
	const entries = dependabot.match(/package-ecosystem:/g)?.length;
	expect(entries).toBe(2);
	expect(dependabot.match(/cooldown:\n\s+default-days: (?:[7-9]|[1-9]\d)\b/g)?.length).toBe(entries);
});
