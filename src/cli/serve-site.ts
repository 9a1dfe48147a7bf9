import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { site } from '../site.ts';
import { headersIn } from './headers-file.ts';

/**
 * Serve a finished site on this machine the way a static host does: folders by their index page, the nearest
 * `404.html` for the rest, and the headers of the site's `_headers`. What `npm run compress` has compressed is sent so.
 * @param folder the finished site
 * @param port 0 takes any free one
 * @param base the path below which the site was built
 * @param headers the text of a `_headers`; nothing for a host that sends none
 * @returns its address, and how to stop
 */
export async function serveSite(
	folder: string,
	port: number,
	base: string = site.base,
	headers = headersOf(folder),
): Promise<{ address: string; stop: () => void }> {
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(`There is no finished site in “${folder}”: run “npm run build” first.`);
	}
	const headersAt = headersIn(headers);
	const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });
	const server = createServer((request, response) => {
		// A build can replace the folder between the moment in which a file is found and that in which it is opened.
		response.on('pipe', (file) => file.on('error', () => response.destroy()));
		const missing = () => {
			response.setHeaders(headersAt('/404.html'));
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(notFoundNear(folder, request.url ?? '/'));
		};
		if (request.url?.startsWith(base) !== true) {
			missing();
			return;
		}
		request.url = `/${request.url.slice(base.length)}`;
		response.setHeaders(headersAt(request.url.replace(/[?#].*$/, '')));
		files(request, response, missing);
	});
	await new Promise<void>((listening, failed) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const taken = `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`;
			failed(error.code === 'EADDRINUSE' ? new Error(taken) : error);
		});
		server.listen(port, listening);
	});
	const address = server.address();
	const actual = typeof address === 'object' && address ? address.port : port;
	return { address: `http://localhost:${actual}${base}`, stop: () => server.close() };
}

/** The `404.html` of the folder that an address is in, or of the nearest one above. */
function notFoundNear(folder: string, url: string): Buffer {
	const parts = new URL(`http://localhost${url}`).pathname.split('/').slice(1, -1);
	const places = parts.map((_, index) => join(folder, ...parts.slice(0, index + 1), '404.html'));
	return readFileSync(places.findLast((place) => existsSync(place)) ?? join(folder, '404.html'));
}

function headersOf(folder: string): string {
	const file = join(folder, '_headers');
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Serve on http://localhost:4321, or on `PORT`, and say where. */
export async function serveAndSay(folder: string): Promise<void> {
	const { address } = await serveSite(folder, Number(process.env['PORT'] ?? 4321));
	console.log(`\n  ${site.name} is at ${address}  (Ctrl-C stops it)\n`);
}
