import { CORE_SCHEMA, load } from 'js-yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../../src/files/yaml.ts';

describe('a value of YAML', () => {
	test('keeps dates, versions and “no” as they are written', () => {
		expect(parseYaml('date: 2024-03-20\nversion: 1.30\nanswer: no\n').data).toEqual({
			date: '2024-03-20',
			version: 1.3,
			answer: 'no',
		});
	});

	test('is found in the file by its path', () => {
		const { locate } = parseYaml('event: x\nspeakers:\n  - name: Ada\n    role: Chair\n', 2);
		expect(locate(['speakers', 0, 'role'])).toEqual({ line: 5, column: 11, length: 5 });
		expect(locate(['speakers', 0, 'role'], 'key')).toMatchObject({ line: 5, column: 5 });
		expect(locate(['speakers'])).toMatchObject({ line: 3, column: 1 });
		expect(locate(['missing'])).toMatchObject({ line: 2, column: 1 });
	});
});

test.each([
	['a key that stands twice', 'a: 1\nb: 2\na: 3\n', 'yaml-duplicate-key', { line: 3, column: 1 }],
	['an alias', 'a: *x\n', 'yaml-alias', { line: 1, column: 4 }],
	['a colon in a title', 'title: Keynote: the future\n', 'yaml-quotes', { line: 1, column: 8 }],
	['an unknown tag', 'a: !!js/function x\n', 'yaml-tag', { line: 1, column: 4 }],
	['a quote that is never closed', 'a: "open\nb: 1\n', 'yaml-syntax', { line: 1, column: 4 }],
])('%s is a fault with its place', (_what, text, code, place) => {
	const [fault] = parseYaml(text).faults;
	expect(fault).toMatchObject({ code, place });
});

test('a prototype is only a key', () => {
	const { data } = parseYaml('__proto__: {polluted: true}\n');
	expect(Object.hasOwn(data as object, '__proto__')).toBe(true);
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('both libraries read the talk lists alike', () => {
	for (const file of readdirSync('content/talks').slice(0, 3)) {
		const text = readFileSync(`content/talks/${file}`, 'utf8');
		expect(load(text, { schema: CORE_SCHEMA })).toEqual(parse(text, { schema: 'core', version: '1.2' }));
	}
});
