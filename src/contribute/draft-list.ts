import type { Messages } from '../search/messages.ts';
import type { Draft, Drafts } from './drafts.ts';
import { find, node } from './dom.ts';

interface DraftListOptions {
	drafts: Drafts;
	say: Messages;
	date: (milliseconds: number) => string;
	/** The address that opens a draft. */
	address: (draft: Draft) => string;
	onDiscard: (id: string) => void;
}

/** The list of drafts on the device, each with a way to go on and one to discard it, which can be undone. */
export class DraftList {
	readonly #root: HTMLElement;
	readonly #options: DraftListOptions;

	constructor(root: HTMLElement, options: DraftListOptions) {
		this.#root = root;
		this.#options = options;
	}

	/** @param current the draft that stands in the form, which needs no link */
	show(current: string): void {
		const drafts = this.#options.drafts.all();
		find(this.#root, 'ul').replaceChildren(...drafts.map((draft) => this.#item(draft, current)));
		const status = find(this.#root, '[role=status]');
		this.#root.hidden = drafts.length === 0 && status.childNodes.length === 0;
		find(this.#root, '[data-new-draft]').hidden = current === '';
	}

	#item(draft: Draft, current: string): HTMLElement {
		const { say, date, address } = this.#options;
		const discard = node(
			'button',
			{ type: 'button', class: 'link-button', 'aria-label': say('discardOf', draft.title) },
			say('discard'),
		);
		discard.addEventListener('click', () => {
			this.#discard(draft, current);
		});
		return node(
			'li',
			{},
			draft.id === current
				? node('strong', {}, draft.title)
				: node('a', { href: address(draft), 'aria-label': say('resume', draft.title) }, draft.title),
			node('small', {}, say('lastChanged', date(draft.saved))),
			discard,
		);
	}

	#discard(draft: Draft, current: string): void {
		const { drafts, say, onDiscard } = this.#options;
		drafts.discard(draft.id);
		onDiscard(draft.id);
		const undo = node('button', { type: 'button', class: 'link-button' }, say('undo'));
		const status = find(this.#root, '[role=status]');
		undo.addEventListener('click', () => {
			drafts.keep(draft);
			status.replaceChildren();
			this.show(current);
		});
		status.replaceChildren(say('discarded', draft.title), ' ', undo);
		this.show(draft.id === current ? '' : current);
		undo.focus();
	}
}
