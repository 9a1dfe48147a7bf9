import type { Page, Response } from 'playwright';
import { gzipSync } from 'node:zlib';

/** Counts what a page fetches, in bytes as gzip leaves them. */
export class Scale {
	readonly #weights: Promise<number>[] = [];

	constructor(page: Page) {
		page.on('response', (response) => {
			this.#weights.push(weightOf(response));
		});
	}

	/** Bytes since the last call. */
	async read(): Promise<number> {
		const weights = await Promise.all(this.#weights.splice(0));
		return weights.reduce((sum, weight) => sum + weight, 0);
	}
}

/** What is compressed already stays as it is. */
async function weightOf(response: Response): Promise<number> {
	const body = await response.body().catch(() => Buffer.alloc(0));
	return /\.(?:pf_\w+|pagefind|woff2)$/.test(new URL(response.url()).pathname)
		? body.length
		: gzipSync(body).length;
}
