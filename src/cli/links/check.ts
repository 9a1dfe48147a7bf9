import type { ExternalLink } from './collect.ts';
import type { Answer } from './probe.ts';

export interface CheckedLink extends ExternalLink {
	answer: Answer;
}

/**
 * Ask about every link, several hosts at once and each host one link at a time.
 * @param concurrency how many hosts are asked at once
 */
export async function checkLinks(
	links: readonly ExternalLink[],
	ask: (url: string) => Promise<Answer>,
	{ concurrency, tell }: { concurrency: number; tell: (done: number) => void },
): Promise<CheckedLink[]> {
	const answers = new Map<string, Answer>();
	const hosts = [...Map.groupBy(links, ({ url }) => new URL(url).host).values()];
	// The longest queue first, or the others would wait for it in the end.
	const queues = hosts.toSorted((a, b) => a.length - b.length);
	const worker = async (): Promise<void> => {
		for (let queue = queues.pop(); queue; queue = queues.pop()) {
			for (const { url } of queue) {
				answers.set(url, await ask(url));
				tell(answers.size);
			}
		}
	};
	await Promise.all(Array.from({ length: concurrency }, worker));
	return links.map((link) => ({
		...link,
		answer: answers.get(link.url) ?? { kind: 'unsure', why: 'not asked' },
	}));
}

/** One part of several of about the same size. A link is always in the same part, so that every part is checked in turn. */
export function partOf<Link extends ExternalLink>(links: readonly Link[], part: number, of: number): Link[] {
	return links.filter(({ url }) => numberOf(url) % of === part - 1);
}

/** The FNV-1a hash of a text. */
function numberOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return hash;
}
