/** What an address answered: it is there, it is not, or it would not say. */
export type Answer = { kind: 'alive' } | { kind: 'dead' | 'unsure'; why: string };

export interface ProbeOptions {
	/** Milliseconds until a request is given up. */
	timeout: number;
	/** How often a request that failed by chance is repeated. */
	retries: number;
	/** Milliseconds before the first repetition; each further one waits twice as long. */
	pause: number;
}

/** Answers that say nothing about the page: the host wants to know who asks, or wants to be asked later. */
const evasive = new Set([401, 403, 407, 425, 429, 451, 999]);

/** Ask an address whether it is there: HEAD, then GET where HEAD is not answered well. What fails by chance is repeated. */
export async function probe(url: string, options: ProbeOptions): Promise<Answer> {
	const asked = whatToAsk(url);
	let last: Answer = { kind: 'unsure', why: 'not asked' };
	for (let attempt = 0; attempt <= options.retries; attempt++) {
		if (attempt > 0) await wait(options.pause * 2 ** (attempt - 1));
		const { answer, repeat } = await askOnce(asked, options.timeout);
		if (!repeat) return answer;
		last = answer;
	}
	return last;
}

/** YouTube shows a page for films that are gone; its description for embedding is missing for them. */
function whatToAsk(url: string): string {
	const { hostname } = new URL(url);
	const film = /(?:^|\.)youtube\.com$|^youtu\.be$/.test(hostname) && /watch\?|youtu\.be\//.test(url);
	return film ? `https://www.youtube.com/oembed?format=json&url=${encodeURIComponent(url)}` : url;
}

async function askOnce(url: string, timeout: number): Promise<{ answer: Answer; repeat: boolean }> {
	try {
		const head = await request(url, 'HEAD', timeout);
		const status = head < 400 ? head : await request(url, 'GET', timeout);
		if (status < 400) return { answer: { kind: 'alive' }, repeat: false };
		const why = `answers ${status}`;
		if (evasive.has(status)) return { answer: { kind: 'unsure', why }, repeat: status === 429 };
		return { answer: { kind: 'dead', why }, repeat: status >= 500 };
	} catch (error) {
		return { answer: { kind: 'dead', why: reason(error) }, repeat: true };
	}
}

async function request(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<number> {
	const response = await fetch(url, {
		method,
		redirect: 'follow',
		signal: AbortSignal.timeout(timeout),
		headers: { 'user-agent': 'Mozilla/5.0 (compatible; KubeConNotesLinkCheck/1.0)', accept: '*/*' },
	});
	await response.body?.cancel();
	return response.status;
}

function reason(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return 'does not answer in time';
	const { cause } = error;
	return cause instanceof Error
		? cause.message || String((cause as NodeJS.ErrnoException).code)
		: error.message;
}

const wait = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
