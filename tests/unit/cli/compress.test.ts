import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressSite } from '../../../src/cli/compress-site.ts';
import { serveSite } from '../../../src/cli/serve-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'compress-'));
const page = '<!doctype html><title>Page</title>'.padEnd(5000, 'words ');
const at = (name: string) => join(folder, name);

beforeAll(() => {
	writeFileSync(at('index.html'), page);
	writeFileSync(at('404.html'), 'small');
	writeFileSync(at('picture.png'), page);
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

test('what can be compressed stands beside itself in both forms, and nothing else does', async () => {
	const { files, before } = await compressSite(folder);
	expect({ files, before }).toEqual({ files: 1, before: page.length });
	expect(brotliDecompressSync(readFileSync(at('index.html.br'))).toString()).toBe(page);
	expect(gunzipSync(readFileSync(at('index.html.gz'))).toString()).toBe(page);
	for (const other of ['404.html', 'picture.png']) expect(existsSync(at(`${other}.br`)), other).toBe(false);
});

test.each([
	['br', brotliDecompressSync],
	['gzip', gunzipSync],
	[undefined, (bytes: Buffer) => bytes],
])('the preview sends what a browser that reads %s asks for', async (coding, read) => {
	const { address, stop } = await serveSite(folder, 0, '/');
	const answer = await new Promise<IncomingMessage>((answered) =>
		get(address, { headers: { 'Accept-Encoding': coding ?? 'identity' } }, answered),
	);
	expect(read(await buffer(answer)).toString()).toBe(page);
	expect(answer.headers['content-encoding']).toBe(coding);
	expect(answer.headers['content-type']).toMatch(/^text\/html/);
	stop();
});

test('where there is no site it says what to do', async () => {
	await expect(compressSite(at('nowhere'))).rejects.toThrow('npm run build');
});
