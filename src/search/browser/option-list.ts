import { element } from '../../browser/dom.ts';

/** Options under a heading. */
export type Group = readonly [heading: string, options: readonly HTMLElement[]];

/** The list of a search field, by the combobox pattern: the field keeps the focus, and the arrow keys choose an option. */
export class OptionList {
	readonly element = element('div', 'finder-list');
	readonly #field: HTMLInputElement;
	#options: HTMLElement[] = [];
	#active = -1;
	/** Whether the option was chosen with the arrow keys, after the last letter. */
	#isOwnChoice = false;

	/** @param label what the list is called */
	constructor(field: HTMLInputElement, label: string) {
		this.#field = field;
		this.element.id = 'finder-list';
		this.element.setAttribute('role', 'listbox');
		this.element.setAttribute('aria-label', label);
		field.setAttribute('role', 'combobox');
		field.setAttribute('aria-autocomplete', 'list');
		field.setAttribute('aria-controls', this.element.id);
		field.setAttribute('aria-expanded', 'false');
		field.addEventListener('keydown', (event) => {
			const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
			if (step === undefined || this.isEmpty) return;
			event.preventDefault();
			this.#isOwnChoice = true;
			const { length } = this.#options;
			this.#activate((this.#active + step + length) % length);
			this.chosen?.scrollIntoView({ block: 'nearest' });
		});
		field.addEventListener('input', () => {
			this.#isOwnChoice = false;
		});
	}

	get isEmpty(): boolean {
		return this.#options.length === 0;
	}

	/** The option that Enter opens. */
	get chosen(): HTMLElement | undefined {
		return this.#options[this.#active];
	}

	/**
	 * Show groups of options, those that have any. What somebody chose from a list that came before the one they typed
	 * for stays chosen.
	 * @param choose whether Enter opens the first one at once
	 */
	show(groups: readonly Group[], choose = true): void {
		const kept = this.#isOwnChoice ? this.chosen : undefined;
		const filled = groups.filter(([, options]) => options.length > 0);
		this.element.replaceChildren(...filled.map(groupOf));
		this.#options = filled.flatMap(([, options]) => options);
		this.#options.forEach((item, place) => (item.id = `finder-option-${place}`));
		this.#field.setAttribute('aria-expanded', String(!this.isEmpty));
		const again = kept ? this.#options.findIndex((item) => leadAlike(item, kept)) : -1;
		this.#activate(again >= 0 || !choose || this.isEmpty ? again : 0);
		if (again < 0) this.element.parentElement?.scrollTo(0, 0);
		else this.chosen?.scrollIntoView({ block: 'nearest' });
	}

	#activate(place: number): void {
		this.chosen?.setAttribute('aria-selected', 'false');
		this.#active = place;
		this.chosen?.setAttribute('aria-selected', 'true');
		if (this.chosen) this.#field.setAttribute('aria-activedescendant', this.chosen.id);
		else this.#field.removeAttribute('aria-activedescendant');
	}
}

/** A new option: a link, or a plain one. */
export function option(tag: 'a' | 'div'): HTMLElement {
	const item = element(tag, 'finder-option');
	item.setAttribute('role', 'option');
	item.setAttribute('aria-selected', 'false');
	item.tabIndex = -1;
	return item;
}

/** Whether two options lead to the same page, whatever is to be marked there. */
const leadAlike = (one: HTMLElement, other: HTMLElement): boolean =>
	one instanceof HTMLAnchorElement && other instanceof HTMLAnchorElement && one.pathname === other.pathname;

function groupOf([heading, options]: Group, place: number): HTMLElement {
	const group = element('div', 'finder-group');
	const title = element('div', 'finder-heading', heading);
	title.id = `finder-group-${place}`;
	group.setAttribute('role', 'group');
	group.setAttribute('aria-labelledby', title.id);
	group.append(title, ...options);
	return group;
}
