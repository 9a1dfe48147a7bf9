import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishedFiles } from '../../../src/publish/index.ts';
import type { Publication } from '../../../src/publish/publication.ts';
import { sourceOf } from '../../../src/publish/source.ts';
import { takeImages, writeFiles } from '../../../src/publish/write.ts';
import { file } from '../../../src/urls.ts';
import { graphOf } from '../../support/content.ts';

const source = sourceOf(graphOf({}), new Map());
const greeting = (name: string, body: () => string | Promise<string>): Publication =>
	function* () {
		yield { path: file(`greetings/${name}.txt`), type: 'text/plain; charset=utf-8', body };
	};

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kubecon-notes-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const write = (publications: Record<string, Publication>) =>
	writeFiles(publishedFiles(source, publications).values(), folder, () => undefined);

describe('files for programs', () => {
	test('are written to their place, with whatever body they make', async () => {
		await write({
			one: greeting('hello', () => 'Hello'),
			two: greeting('later', () => Promise.resolve('See you')),
		});
		expect(read('greetings/hello.txt')).toBe('Hello');
		expect(read('greetings/later.txt')).toBe('See you');
	});

	test('are listed without making any', () => {
		const files = publishedFiles(source, {
			one: greeting('hello', () => {
				throw new Error('made');
			}),
		});
		expect([...files.keys()]).toEqual([file('greetings/hello.txt')]);
	});

	test('of one address are a mistake that names both the address and its maker', () => {
		const hello = greeting('hello', () => '');
		expect(() => publishedFiles(source, { one: hello, two: hello })).toThrow(
			`two makes ${file('greetings/hello.txt')} a second time`,
		);
	});

	test('never overwrite a file of the site', async () => {
		await write({ one: greeting('hello', () => 'first') });
		await expect(write({ one: greeting('hello', () => 'second') })).rejects.toThrow('already a file');
		expect(read('greetings/hello.txt')).toBe('first');
	});
});

test('the list of images that the build leaves is read once and taken away', () => {
	const image = { src: '/_astro/a.123.png', width: 2, height: 1 };
	writeFileSync(join(folder, 'images.json'), JSON.stringify([['recaps/kubecon-eu-2024/a.png', image]]));
	expect([...takeImages(folder)]).toEqual([['recaps/kubecon-eu-2024/a.png', image]]);
	expect(() => takeImages(folder)).toThrow('images.json');
});
