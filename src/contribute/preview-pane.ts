import type { Messages } from './messages.ts';
import { cleanBody, oneLine } from './clean.ts';
import type { Config } from './config.ts';
import type { NotesForm } from './form.ts';
import { node } from './dom.ts';
import type { Engine } from './lazy.ts';

interface Shown {
	form: NotesForm;
	title: string;
	speakers: string[];
}

/** The notes as their page will show them. */
export class PreviewPane {
	readonly #pane: HTMLElement;
	readonly #config: Config;
	readonly #say: Messages;

	constructor(pane: HTMLElement, config: Config, say: Messages) {
		this.#pane = pane;
		this.#config = config;
		this.#say = say;
	}

	note(key: 'previewLoading' | 'previewFailed'): void {
		this.#pane.replaceChildren(node('p', { class: 'muted' }, this.#say(key)));
	}

	show({ form, title, speakers }: Shown, engine: Engine): void {
		const takeaways = form.takeaways.map(oneLine).filter(Boolean);
		const empty = takeaways.length === 0 && form.body.trim() === '';
		this.#pane.replaceChildren(
			...(title ? [node('p', { class: 'preview-title' }, title)] : []),
			...(speakers.length > 0 ? [node('p', { class: 'muted' }, speakers.join(', '))] : []),
			...(empty ? [node('p', { class: 'muted' }, this.#say('previewEmpty'))] : []),
			...(takeaways.length > 0 ? [this.#takeaways(takeaways, form.lang)] : []),
			node('div', { class: 'prose', lang: form.lang }, ...this.#body(form, engine)),
		);
	}

	#takeaways(takeaways: string[], lang: string): HTMLElement {
		return node(
			'div',
			{ class: 'takeaways' },
			node('p', { class: 'label' }, this.#say('takeaways')),
			node('ul', { lang }, ...takeaways.map((text) => node('li', {}, text))),
		);
	}

	#body({ body, lang }: NotesForm, { previewNodes }: Engine): Node[] {
		const { annotation, ...words } = this.#config.noteWords[lang];
		return previewNodes(cleanBody(body), {
			idPrefix: 'preview__',
			base: this.#config.base,
			words: { ...words, annotation: (number) => annotation.replace('{0}', number) },
			image: (alt, name) => this.#say('image', alt, name),
		});
	}
}
