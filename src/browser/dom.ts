import { browserStrings } from '../strings/browser.ts';

/** Every element that fits. */
export const all = <Kind extends HTMLElement>(selector: string, within: ParentNode = document): Kind[] => [
	...within.querySelectorAll<Kind>(selector),
];

/** What scripts say, in the language of the page. */
export const words = browserStrings[document.documentElement.lang === 'fr' ? 'fr' : 'en'];

/** A new element with a plain text in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	className: string,
	text = '',
): HTMLElementTagNameMap[Tag] {
	const node = document.createElement(tag);
	if (className) node.className = className;
	node.textContent = text;
	return node;
}

/** A button that says `text`. */
export function button(text: string, className: string, press: () => void): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.className = className;
	made.textContent = text;
	made.addEventListener('click', press);
	return made;
}

/** Copy `text`, and say so on the button for a moment. */
export async function copyFrom(pressed: HTMLButtonElement, text: string): Promise<void> {
	const before = pressed.textContent;
	await navigator.clipboard.writeText(text);
	pressed.textContent = words.copied;
	setTimeout(() => {
		pressed.textContent = before;
	}, 2000);
}
