import { gzipSync } from 'node:zlib';
import { api } from '../../urls.ts';
import { aboutOf } from '../api/about.ts';
import { everything } from '../api/everything.ts';
import type { Body, Publication, PublishedFile } from '../publication.ts';
import { downloads } from './names.ts';
import { ndjsonOf } from './ndjson.ts';
import { readmeOf } from './readme.ts';
import { sqliteOf } from './sqlite.ts';

/** Everything in one file, as lines of JSON and as a database, plain and compressed. */
export const wholeDatabase: Publication = (source) => {
	const all = once(() => everything(source));
	const { readme, ndjson, ndjsonGzip, sqlite, sqliteGzip } = downloads;
	return [
		file(readme, 'text/markdown; charset=utf-8', () => readmeOf(aboutOf(source.graph))),
		...plainAndCompressed(ndjson, ndjsonGzip, 'application/x-ndjson; charset=utf-8', async () =>
			ndjsonOf(await all()),
		),
		...plainAndCompressed(sqlite, sqliteGzip, 'application/vnd.sqlite3', async () => sqliteOf(await all())),
	];
};

function plainAndCompressed(
	plain: string,
	compressed: string,
	type: string,
	content: () => Promise<Body>,
): PublishedFile[] {
	const made = once(content);
	return [file(plain, type, made), file(compressed, 'application/gzip', async () => gzip(await made()))];
}

const file = (name: string, type: string, body: PublishedFile['body']): PublishedFile => ({
	path: api.download(name),
	type,
	body,
});

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
	let made: Promise<Value> | undefined;
	return () => (made ??= make());
}

/** Where a gzip file says on which system it was made. */
const systemByte = 9;
const unknownSystem = 255;

/** The same bytes on every system. */
function gzip(content: Body): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(gzipSync(content));
	bytes[systemByte] = unknownSystem;
	return bytes;
}
