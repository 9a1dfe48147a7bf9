import { node } from './dom.ts';
import { matches, type Choice } from './matches.ts';

interface ComboboxOptions {
	choices: () => readonly Choice[];
	/** A last choice made of what was typed, where one is offered. */
	extra?: (query: string) => Choice | undefined;
	onChoose: (choice: Choice) => void;
	/** The field was emptied. */
	onClear?: () => void;
	/** Says how many choices there are, to those who cannot see them. */
	onFound: (count: number) => void;
}

/** More than these are not looked through; typing makes them fewer. */
const mostShown = 60;

/** A field to choose by typing, by the pattern of the ARIA Authoring Practices: an editable combobox with a list. */
export class Combobox {
	readonly #input: HTMLInputElement;
	readonly #list: HTMLElement;
	readonly #options: ComboboxOptions;
	#shown: Choice[] = [];
	#active = -1;
	/** The text of what is chosen, which comes back when typing led to nothing. */
	#chosen = '';

	constructor(input: HTMLInputElement, options: ComboboxOptions) {
		const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
		if (!list) throw new Error(`#${input.id} has no list`);
		this.#input = input;
		this.#list = list;
		this.#options = options;
		input.addEventListener('input', () => {
			this.#open(0);
		});
		input.addEventListener('click', () => {
			if (this.#list.hidden) this.#open(-1);
		});
		input.addEventListener('keydown', (event) => {
			if (this.#press(event)) event.preventDefault();
		});
		input.addEventListener('blur', () => {
			this.#leave();
		});
		// The list must not take the focus, or the field would close it.
		list.addEventListener('mousedown', (event) => {
			event.preventDefault();
		});
		list.addEventListener('click', (event) => {
			const option = (event.target as Element).closest<HTMLElement>('[role=option]');
			if (option) this.#choose(this.#shown[Number(option.dataset['index'])]);
		});
	}

	/** What is chosen. What is being typed stays while that does not change. */
	set text(text: string) {
		if (text !== this.#chosen) this.reset(text);
	}

	/** Show what is chosen, whatever was typed. */
	reset(text: string): void {
		this.#chosen = text;
		this.#input.value = text;
	}

	/** There are other choices: show them to whoever is typing. */
	refresh(): void {
		if (document.activeElement === this.#input && this.#input.value !== this.#chosen) this.#open(0);
	}

	#press({ key, altKey }: KeyboardEvent): boolean {
		const open = !this.#list.hidden;
		if (key === 'ArrowDown' || key === 'ArrowUp') {
			if (!open) this.#open(altKey ? -1 : key === 'ArrowDown' ? 0 : mostShown);
			else this.#activate(this.#active + (key === 'ArrowDown' ? 1 : -1));
			return true;
		}
		if (key === 'Enter') {
			if (open) this.#choose(this.#shown[this.#active]);
			// Enter never sends the form.
			return true;
		}
		if (key === 'Escape' && open) {
			this.#close();
			return true;
		}
		return false;
	}

	#open(active: number): void {
		const query = this.#input.value === this.#chosen ? '' : this.#input.value.trim();
		const found = matches(query, this.#options.choices());
		const extra = query === '' ? undefined : this.#options.extra?.(query);
		this.#shown = [...found.slice(0, mostShown), ...(extra ? [extra] : [])];
		this.#list.replaceChildren(...this.#shown.map((choice, index) => this.#option(choice, index)));
		this.#list.hidden = this.#shown.length === 0;
		this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
		this.#activate(active);
		this.#options.onFound(found.length);
	}

	#option({ text, detail }: Choice, index: number): HTMLElement {
		const option = node('li', {
			role: 'option',
			id: `${this.#list.id}-${index}`,
			'aria-selected': 'false',
			'data-index': `${index}`,
		});
		option.append(text, ...(detail ? [node('small', {}, detail)] : []));
		return option;
	}

	/** Mark an option; beyond the end comes the beginning. Below zero none is marked while none was. */
	#activate(wanted: number): void {
		const count = this.#shown.length;
		const next = wanted >= count ? (this.#active === count - 1 ? 0 : count - 1) : wanted;
		this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
		this.#active = next < 0 && this.#active >= 0 ? count - 1 : next;
		const option = this.#list.children[this.#active];
		option?.setAttribute('aria-selected', 'true');
		option?.scrollIntoView({ block: 'nearest' });
		if (option) this.#input.setAttribute('aria-activedescendant', option.id);
		else this.#input.removeAttribute('aria-activedescendant');
	}

	#choose(choice: Choice | undefined): void {
		if (!choice) return;
		this.reset(choice.text);
		this.#close();
		this.#options.onChoose(choice);
	}

	#close(): void {
		this.#list.hidden = true;
		this.#active = -1;
		this.#input.setAttribute('aria-expanded', 'false');
		this.#input.removeAttribute('aria-activedescendant');
	}

	/** Whoever typed a choice out has chosen it; whoever emptied the field has chosen nothing. */
	#leave(): void {
		this.#close();
		const typed = this.#input.value.trim();
		if (typed === this.#chosen) return;
		if (typed === '') {
			this.reset('');
			this.#options.onClear?.();
			return;
		}
		const same = this.#options.choices().find(({ text }) => text.toLowerCase() === typed.toLowerCase());
		if (same) this.#choose(same);
		else this.#input.value = this.#chosen === '' ? typed : this.#chosen;
	}
}
