import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { site } from '../site.ts';

/**
 * Serve a finished site on this machine the way a static host does: folders by their index page, `404.html` for the rest.
 * @param folder the finished site
 * @param port 0 takes any free one
 * @returns its address, and how to stop
 */
export async function serveSite(folder: string, port: number): Promise<{ address: string; stop: () => void }> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no finished site in “${folder}”: run “npm run build” first.`);
  }
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (request.url?.startsWith(site.base) !== true) {
      missing();
      return;
    }
    request.url = `/${request.url.slice(site.base.length)}`;
    files(request, response, missing);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`)
          : error,
      );
    });
    server.listen(port, listening);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return { address: `http://localhost:${actual}${site.base}`, stop: () => server.close() };
}
