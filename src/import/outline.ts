import {
	dayHeading,
	gatheringHeading,
	ownHeading,
	partHeading,
	tocHeading,
	wishlistHeading,
} from './cues.ts';
import { accept, type Acceptance } from './acceptance.ts';
import { dateOfHeading } from './days.ts';
import type { Edition } from './edition.ts';
import { passageAt, type Passage, type Seen } from './passages.ts';
import { looksLikeHeading } from './post.ts';
import { onceEach, startOf, type Start } from './starts.ts';

/** What a heading says about what stands below. */
export type Role = 'talk' | 'day' | 'gathering' | 'own' | 'wishlist' | 'contents' | 'part' | undefined;

export interface Outline {
	/** Where talks begin. */
	starts: Start[];
	/** Where a talk that began elsewhere goes on. */
	again: ReadonlyMap<number, Start>;
	/** What each heading is. */
	roles: Role[];
}

/** Find the talks that have a head: a heading, a line in bold, a line that looks like one, an item of a list. */
export function outlineOf(seen: readonly Seen[], edition: Edition, postTitle: string | undefined): Outline {
	const themes = new Set<number>();
	for (;;) {
		const { starts, roles } = new Walk(seen, edition, postTitle, themes).run();
		const found = themeAmong(starts);
		if (found === undefined) {
			const { once, again } = onceEach(starts, seen);
			return { starts: once, again, roles };
		}
		themes.add(found);
	}
}

/** A heading taken for a talk, below which other talks have headings of their own, is a theme: “Service mesh”. */
const themeAmong = (starts: readonly Start[]): number | undefined =>
	starts.find((start, index) => {
		const next = starts[index + 1];
		const isBelow = next !== undefined && next.depth > start.depth && next.depth < looksLikeHeading;
		return isBelow && start.depth < looksLikeHeading && start.confidence < 0.9;
	})?.index;

/** The headings around a block: the last one with a role, whether keynotes are told, and on which date. */
interface Context {
	role: Role;
	depth: number;
	keynote: boolean;
	date: string | undefined;
}

/** One way through the blocks, with what is open at each. */
class Walk {
	readonly #starts: Start[] = [];
	readonly #roles: Role[] = [];
	readonly #seen: readonly Seen[];
	readonly #edition: Edition;
	readonly #postTitle: string | undefined;
	readonly #themes: ReadonlySet<number>;
	#context: Context = { role: undefined, depth: 0, keynote: false, date: undefined };
	#open: Start | undefined;
	#skipTo = 0;

	constructor(
		seen: readonly Seen[],
		edition: Edition,
		postTitle: string | undefined,
		themes: ReadonlySet<number>,
	) {
		this.#seen = seen;
		this.#edition = edition;
		this.#postTitle = postTitle;
		this.#themes = themes;
	}

	run(): { starts: Start[]; roles: Role[] } {
		this.#seen.forEach((one, index) => {
			if (index >= this.#skipTo && mayBeHead(one)) this.#visit(one, index);
		});
		return { starts: this.#starts, roles: this.#roles };
	}

	#visit(one: Seen, index: number): void {
		const { block, isHeading } = one;
		if (isHeading && this.#open && block.depth <= this.#open.depth && block.depth < looksLikeHeading)
			this.#open = undefined;
		if (isHeading && block.depth <= this.#context.depth)
			this.#context = { ...this.#context, role: undefined, depth: 0 };
		const passage = passageAt(this.#seen, index, this.#edition, this.#context);
		if (!passage) return;
		const role = this.#roleAt(one, index);
		const accepted = this.#mayBegin(one, index) ? accept(one, passage, this.#edition, this.#open) : undefined;
		if (accepted && (role === undefined || outweighs(accepted, role)))
			this.#begin(one, index, passage, accepted);
		else this.#note(one, index, role ?? (passage.isTheme && !accepted ? 'gathering' : undefined));
	}

	#roleAt({ block, isHeading }: Seen, index: number): Role {
		if (this.#themes.has(index)) return 'gathering';
		return isHeading && block.text !== this.#postTitle ? roleOf(block.text) : undefined;
	}

	#mayBegin({ block, isHeading }: Seen, index: number): boolean {
		const isShut = (this.#context.role === 'wishlist' || this.#context.role === 'contents') && !isHeading;
		return !isShut && !this.#themes.has(index) && block.text !== this.#postTitle;
	}

	#begin(one: Seen, index: number, passage: Passage, accepted: Acceptance): void {
		this.#open = startOf(one, index, passage, accepted);
		this.#starts.push(this.#open);
		this.#roles[index] = 'talk';
		this.#skipTo = index + passage.headLength;
	}

	/** Remember what a heading is that begins no talk. */
	#note({ block }: Seen, index: number, role: Role): void {
		if (role === undefined || (role === 'part' && this.#open)) return;
		this.#roles[index] = role;
		if (role === 'part') return;
		const { keynote, date } = this.#context;
		this.#open = undefined;
		this.#context = {
			role,
			depth: block.depth,
			keynote: role === 'gathering' ? /keynote|plénière/i.test(block.text) : role === 'day' ? false : keynote,
			date: role === 'day' ? (dateOfHeading(block.text, this.#edition.event) ?? date) : date,
		};
	}
}

/** A title of the talk list may be worded like a heading of another kind: “What’s next …”. */
const outweighs = ({ confidence, why }: Acceptance, role: Role) =>
	role !== 'contents' && confidence >= 0.88 && /title|link/.test(why);

const mayBeHead = ({ block, isHeading, mentions }: Seen) =>
	isHeading ||
	(['paragraph', 'item'].includes(block.kind) &&
		(block.lead !== '' || (block.kind === 'item' && mentions.length > 0)));

function roleOf(text: string): Role {
	if (tocHeading.test(text)) return 'contents';
	if (wishlistHeading.test(text)) return 'wishlist';
	if (gatheringHeading.test(text)) return 'gathering';
	if (dayHeading.test(text)) return 'day';
	if (partHeading.test(text)) return 'part';
	return ownHeading.test(text) ? 'own' : undefined;
}
