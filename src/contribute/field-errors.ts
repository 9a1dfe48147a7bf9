import type { Said } from './fields.ts';
import { node } from './dom.ts';

/** Shows what is wrong at the fields that it concerns. */
export class FieldErrors {
	readonly #root: ParentNode;
	readonly #lineText: (said: Said) => string;

	/** @param lineText what is said, with its line where it has one */
	constructor(root: ParentNode, lineText: (said: Said) => string) {
		this.#root = root;
		this.#lineText = lineText;
	}

	/** @param visible whether what is wrong with a field is shown yet */
	show(all: readonly Said[], visible: (field: string) => boolean): void {
		for (const field of this.#root.querySelectorAll<HTMLElement>('[data-field]')) {
			const name = field.dataset['field'] ?? '';
			const wrong = visible(name) ? all.filter((said) => said.field === name) : [];
			const list = document.getElementById(`notes-${name.replace('.', '-')}-error`);
			if (!list) continue;
			list.replaceChildren(...wrong.map((said) => node('li', {}, this.#item(said))));
			list.hidden = wrong.length === 0;
			const control = controlOf(field);
			if (wrong.length > 0) control?.setAttribute('aria-invalid', 'true');
			else control?.removeAttribute('aria-invalid');
		}
	}

	/** What is wrong in the text leads to its line. */
	#item(said: Said): Node | string {
		const text = this.#lineText(said);
		if (!said.place) return text;
		const button = node('button', { type: 'button', class: 'link-button' }, text);
		button.addEventListener('click', () => {
			this.focus(said);
		});
		return button;
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

const controlOf = (field: HTMLElement) => field.querySelector<HTMLElement>('input, textarea, select');

function selectLine(area: HTMLTextAreaElement, line: number): void {
	const lines = area.value.split('\n');
	const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
	area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}
