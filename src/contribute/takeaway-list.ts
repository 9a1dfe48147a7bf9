import type { Messages } from './messages.ts';
import { linesOf } from './clean.ts';
import { find, node } from './dom.ts';

const longest = 250;
const most = 7;
/** From here on the end is near enough to count down. */
const countDownFrom = 200;

/** The takeaways: one field each, as many as are wanted. */
export class TakeawayList {
	readonly #list: HTMLElement;
	readonly #add: HTMLElement;
	readonly #say: Messages;
	readonly #onChange: (takeaways: string[]) => void;

	constructor(root: ParentNode, say: Messages, onChange: (takeaways: string[]) => void) {
		this.#list = find(root, '[data-takeaways]');
		this.#add = find(root, '[data-add-takeaway]');
		this.#say = say;
		this.#onChange = onChange;
		this.#add.addEventListener('click', () => {
			this.#insert(this.#texts().length);
		});
	}

	show(takeaways: string[]): void {
		const texts = takeaways.length === 0 ? [''] : takeaways;
		this.#list.replaceChildren(...texts.map((text, index) => this.#item(text, index)));
		this.#add.hidden = texts.length >= most;
	}

	#item(text: string, index: number): HTMLElement {
		const id = `notes-takeaways-${index}`;
		const field = node('textarea', {
			id,
			rows: '2',
			'aria-describedby': `notes-takeaways-hint ${id}-error`,
		});
		field.value = text;
		const left = node('span', { class: 'takeaway-left' });
		const remove = node(
			'button',
			{ type: 'button', 'aria-label': this.#say('removeTakeaway', `${index + 1}`) },
			'×',
		);
		remove.addEventListener('click', () => {
			this.#remove(index);
		});
		field.addEventListener('input', () => {
			// A paste may be told several times, when its lines are in the list already.
			if (!field.isConnected) return;
			this.#typed(field, index);
			countDown();
		});
		field.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' || event.isComposing) return;
			event.preventDefault();
			this.#insert(index + 1);
		});
		const countDown = () => {
			const { length } = field.value;
			left.textContent = length < countDownFrom ? '' : this.#say('left', `${longest - length}`);
		};
		countDown();
		return node(
			'li',
			{ 'data-field': `takeaways.${index}` },
			node('label', { for: id }, this.#say('takeaway', `${index + 1}`)),
			field,
			remove,
			left,
			node('ul', { class: 'field-error', id: `${id}-error`, hidden: true }),
		);
	}

	/** Several lines at once, when pasted, are several takeaways. */
	#typed(field: HTMLTextAreaElement, index: number): void {
		const lines = linesOf(field.value).map((line) => line.replace(/^[-*•]\s+/, ''));
		if (!field.value.includes('\n')) {
			this.#onChange(this.#texts());
			return;
		}
		this.#set(
			this.#texts().toSpliced(index, 1, ...(lines.length > 0 ? lines : [''])),
			index + Math.max(lines.length, 1) - 1,
		);
	}

	#insert(index: number): void {
		const texts = this.#texts();
		if (texts.length >= most) return;
		this.#set(texts.toSpliced(index, 0, ''), index);
	}

	#remove(index: number): void {
		this.#set(this.#texts().toSpliced(index, 1), Math.max(0, index - 1));
	}

	#set(texts: string[], focused: number): void {
		this.show(texts);
		this.#list.querySelectorAll('textarea')[focused]?.focus();
		this.#onChange(this.#texts());
	}

	#texts(): string[] {
		return [...this.#list.querySelectorAll('textarea')].map(({ value }) => value);
	}
}
