import type { Messages } from './messages.ts';
import type { Draft, Drafts } from './drafts.ts';
import { find, node } from './dom.ts';

interface DraftListOptions {
	drafts: Drafts;
	say: Messages;
	date: (milliseconds: number) => string;
	/** Go on with a draft. */
	onOpen: (draft: Draft) => void;
	/** The draft that stands in the form is no more. */
	onDiscard: () => void;
}

/** The list of drafts on the device, each with a way to go on and one to discard it, which can be undone. */
export class DraftList {
	readonly #root: HTMLElement;
	readonly #status: HTMLElement;
	readonly #options: DraftListOptions;
	/** The draft that stands in the form. */
	#current = '';

	constructor(root: HTMLElement, options: DraftListOptions) {
		this.#root = root;
		this.#status = find(root, '[role=status]');
		this.#options = options;
	}

	/** @param current the draft that stands in the form, which is not listed: the form must not move while one types */
	show(current: string): void {
		const others = this.#options.drafts.all().filter(({ id }) => id !== current);
		this.#current = current;
		find(this.#root, 'ul').replaceChildren(...others.map((draft) => this.#item(draft)));
		this.#root.hidden = others.length === 0 && this.#status.childNodes.length === 0;
	}

	/** Discard a draft, and offer to bring it back. */
	discard(draft: Draft): void {
		const { drafts, say, onOpen, onDiscard } = this.#options;
		const stoodInForm = draft.id === this.#current;
		const undo = button(say('undo'), undefined, () => {
			drafts.keep(draft);
			this.#status.replaceChildren();
			if (stoodInForm && this.#current === '') onOpen(draft);
			else this.show(this.#current);
		});
		drafts.discard(draft.id);
		this.#status.replaceChildren(say('discarded', draft.title), ' ', undo);
		if (stoodInForm) onDiscard();
		else this.show(this.#current);
		undo.focus();
	}

	#item(draft: Draft): HTMLElement {
		const { say, date, onOpen } = this.#options;
		const resume = button(draft.title, say('resume', draft.title), () => {
			onOpen(draft);
		});
		const discard = button(say('discard'), say('discardOf', draft.title), () => {
			this.discard(draft);
		});
		return node('li', {}, resume, node('small', {}, say('lastChanged', date(draft.saved))), discard);
	}
}

function button(text: string, label: string | undefined, press: () => void): HTMLButtonElement {
	const made = node('button', { type: 'button', class: 'link-button', 'aria-label': label }, text);
	made.addEventListener('click', press);
	return made;
}
