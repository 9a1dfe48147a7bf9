import type { Messages } from './messages.ts';
import type { TopicChoice } from './edition.ts';
import { Combobox } from './combobox.ts';
import { node } from './dom.ts';

interface TopicListOptions {
	input: HTMLInputElement;
	list: HTMLElement;
	topics: readonly TopicChoice[];
	say: Messages;
	announce: (text: string) => void;
	onFound: (count: number) => void;
	onChange: (ids: string[]) => void;
}

/** The chosen topics, each with a button that removes it, and the field that adds one. */
export class TopicList {
	readonly #options: TopicListOptions;
	#chosen: string[] = [];

	constructor(options: TopicListOptions) {
		const { input, topics, say, announce, onFound, onChange } = options;
		this.#options = options;
		const combobox = new Combobox(input, {
			choices: () =>
				topics
					.filter(({ id }) => !this.#chosen.includes(id))
					.map(({ id, label, aliases }) => ({ value: id, text: label, also: [id, ...aliases] })),
			onChoose: ({ value, text }) => {
				combobox.reset('');
				this.show([...this.#chosen, value]);
				announce(say('chosen', text));
				onChange(this.#chosen);
			},
			onFound,
		});
	}

	show(ids: string[]): void {
		const { list, topics } = this.#options;
		this.#chosen = ids;
		list.hidden = ids.length === 0;
		list.replaceChildren(
			...ids.map((id) => this.#item(id, topics.find((topic) => topic.id === id)?.label ?? id)),
		);
	}

	#item(id: string, label: string): HTMLElement {
		const { input, say, announce, onChange } = this.#options;
		const remove = node('button', { type: 'button', 'aria-label': say('remove', label) }, label);
		remove.addEventListener('click', () => {
			this.show(this.#chosen.filter((other) => other !== id));
			announce(say('removed', label));
			input.focus();
			onChange(this.#chosen);
		});
		return node('li', {}, remove);
	}
}
