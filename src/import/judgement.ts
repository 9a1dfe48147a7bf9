import type { TalkNode } from '../domain/graph/nodes.ts';
import type { Clues, Fit } from './evidence.ts';

/** A talk that a passage is on, how sure that is (0 to 1), and what spoke for it. */
export interface Verdict {
	talk: TalkNode;
	confidence: number;
	why: string;
}

/** The talk that a passage with a head of its own is on, or none. */
export function judge(fits: readonly Fit[], clues: Clues): Verdict | undefined {
	const [best, second] = fits;
	if (!best) return undefined;
	const verdict = verdictOn(best, second, clues);
	if (!verdict) return clues.named.size === 0 ? byText(fits) : undefined;
	const rival = second && best.score - second.score < 0.05 ? second : undefined;
	return rival
		? {
				talk: best.talk,
				confidence: Math.min(verdict.confidence, 0.6),
				why: `${verdict.why}; “${rival.talk.data.title}” (${rival.talk.id}) fits as well`,
			}
		: { talk: best.talk, ...verdict };
}

type Said = Pick<Verdict, 'confidence' | 'why'>;

function verdictOn(best: Fit, second: Fit | undefined, clues: Clues): Said | undefined {
	const { title, ofText, named, near, hints, body, link } = best;
	const margin = best.score - (second?.score ?? 0);
	const sure = (from: number) => Math.min(0.99, from);
	if (link) return { confidence: 0.99, why: 'link' };
	const speakers = Math.max(named, near);
	const others = clues.named.size > 0 && named === 0;
	if (title >= 0.8 && !others)
		return {
			confidence: sure(0.82 * title + 0.17 * (speakers > 0 ? 1 : 0.4)),
			why: speakers > 0 ? 'title and speakers' : 'title',
		};
	if (title >= 0.8) return { confidence: 0.6, why: 'title, but other speakers' };
	if (named > 0)
		return {
			confidence: sure(0.55 + 0.35 * Math.min(1, 1.5 * title) + 0.1 * named),
			why: title > 0.3 ? 'speakers and part of the title' : 'speakers',
		};
	if (near > 0 && (title >= 0.15 || ofText >= 0.4 || body >= 0.3))
		return {
			confidence: sure(0.5 + 0.35 * Math.min(1, 1.5 * title) + 0.1 * near + 0.1 * body),
			why: title > 0.3 ? 'speakers in the text and part of the title' : 'speakers in the text',
		};
	if (near > 0) return { confidence: 0.5, why: 'speakers in the text' };
	if (others) return undefined;
	if (hints > 0 && title >= 0.25 && margin >= 0.1)
		return {
			confidence: 0.4 + 0.3 * title + 0.1 * hints,
			why: 'part of the title, and a first name or a company',
		};
	if (title >= 0.62 && margin >= 0.05) return { confidence: title, why: 'title' };
	if (ofText >= 0.9 && title >= 0.45 && margin >= 0.03) return { confidence: 0.5, why: 'short title' };
	return undefined;
}

/** Where nobody is named and the title is a translation or a description: the talk whose title the text is full of. */
function byText(fits: readonly Fit[]): Verdict | undefined {
	const weight = ({ title, body }: Fit) => 0.6 * title + 0.8 * body;
	const [best, second] = fits.filter(({ title }) => title > 0.2).sort((a, b) => weight(b) - weight(a));
	if (!best || best.title < 0.3 || best.body < 0.7 || weight(best) - (second ? weight(second) : 0) < 0.08)
		return undefined;
	return { talk: best.talk, confidence: 0.45, why: 'part of the title, and words of the text' };
}
