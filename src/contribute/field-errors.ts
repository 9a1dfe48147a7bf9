import type { Said } from './fields.ts';
import { node } from './dom.ts';

interface ErrorOptions {
	/** What is said, with its line where it has one. */
	lineText: (said: Said) => string;
	/** The words of the button that takes what was meant. */
	take: string;
	/** The talk with this title was meant. */
	onMeant: (title: string) => void;
}

/** Shows what is wrong at the fields that it concerns. */
export class FieldErrors {
	readonly #root: ParentNode;
	readonly #options: ErrorOptions;
	/** What each field shows, so that what has not changed stays, and keeps the focus. */
	readonly #shown = new Map<string, string>();

	constructor(root: ParentNode, options: ErrorOptions) {
		this.#root = root;
		this.#options = options;
	}

	/** @param visible whether what is wrong with a field is shown yet */
	show(all: readonly Said[], visible: (field: string) => boolean): void {
		for (const field of this.#root.querySelectorAll<HTMLElement>('[data-field]')) {
			const name = field.dataset['field'] ?? '';
			const wrong = visible(name) ? all.filter((said) => said.field === name) : [];
			const list = document.getElementById(`notes-${name.replace('.', '-')}-error`);
			const news = JSON.stringify(wrong);
			// A list that was made anew with its field is empty.
			if (!list || (news === this.#shown.get(name) && list.childElementCount === wrong.length)) continue;
			this.#shown.set(name, news);
			list.replaceChildren(...wrong.map((said) => node('li', {}, ...this.#item(said))));
			list.hidden = wrong.length === 0;
			const control = controlOf(field);
			if (wrong.length > 0) control?.setAttribute('aria-invalid', 'true');
			else control?.removeAttribute('aria-invalid');
		}
	}

	/** What is wrong in the text leads to its line; a talk that was probably meant can be taken. */
	#item(said: Said): (Node | string)[] {
		const { lineText, onMeant, take } = this.#options;
		const text = lineText(said);
		if (said.place) {
			return [
				linkButton(text, () => {
					this.focus(said);
				}),
			];
		}
		const { field, meant } = said;
		if (field !== 'title' || meant === undefined) return [text];
		return [
			text,
			' ',
			linkButton(take, () => {
				onMeant(meant);
			}),
		];
	}

	/** Lead to the field, and to the line of the notes where it is about one. */
	focus({ field, place }: Said): void {
		const holder = this.#root.querySelector<HTMLElement>(`[data-field="${field}"]`);
		const folded = holder?.closest('details');
		if (folded) folded.open = true;
		const control = holder && controlOf(holder);
		control?.focus();
		if (place && control instanceof HTMLTextAreaElement) selectLine(control, place.line);
	}
}

function linkButton(text: string, press: () => void): HTMLButtonElement {
	const button = node('button', { type: 'button', class: 'link-button' }, text);
	button.addEventListener('click', press);
	return button;
}

const controlOf = (field: HTMLElement) => field.querySelector<HTMLElement>('input, textarea, select');

function selectLine(area: HTMLTextAreaElement, line: number): void {
	const lines = area.value.split('\n');
	const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
	area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}
