import { element } from '../../browser/dom.ts';
import type { Progress } from '../changes.ts';
import { number, say, size } from './say.ts';

/** How far the keeping is, for eyes at once, and for screen readers now and then. */
export class ProgressLine {
	readonly element = element('div', 'keep-progress');
	readonly #bar = element('progress', '');
	readonly #text = element('p', 'keep-note', say.beginning);
	readonly #spoken = element('p', 'visually-hidden');
	/** The tenth that was spoken last. */
	#tenth = -1;

	constructor() {
		this.#bar.setAttribute('aria-label', say.progressLabel);
		this.#spoken.setAttribute('role', 'status');
		this.element.append(this.#bar, this.#text, this.#spoken);
	}

	show({ bytes, allBytes, pages, allPages }: Progress): void {
		this.#bar.max = Math.max(allBytes, 1);
		this.#bar.value = bytes;
		const text = say.progress(size(bytes), size(allBytes), number(pages), number(allPages));
		this.#text.textContent = text;
		const tenth = Math.floor((10 * bytes) / Math.max(allBytes, 1));
		if (tenth === this.#tenth) return;
		this.#tenth = tenth;
		this.#spoken.textContent = text;
	}

	wait(): void {
		this.#text.textContent = say.waiting;
		this.#spoken.textContent = say.waiting;
		this.#tenth = -1;
	}
}
