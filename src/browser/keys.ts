import { kept } from '../device-storage.ts';
import { button, words } from './dom.ts';

/** A key, what it presses on the page, and what that does. */
const keys = [
	['/', '[data-search-open] input', words.keys.search],
	['n', '[rel=next]', words.keys.next],
	['p', '[rel=prev]', words.keys.previous],
	['t', '[data-theme-switch]', words.keys.theme],
	['?', '', words.keys.help],
] as const;

/** Single keys for what people do often. “?” shows them, and lets them be switched off. */
export function useKeys(): void {
	document.addEventListener('keydown', (event) => {
		if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || inField(event.target))
			return;
		const selector = keys.find(([key]) => key === event.key)?.[1];
		if (selector === undefined) return;
		// The help stays within reach, so that the keys can be switched on again.
		if (selector === '') help().showModal();
		else if (remembered() !== 'off') document.querySelector<HTMLElement>(selector)?.click();
		else return;
		event.preventDefault();
	});
}

function help(): HTMLDialogElement {
	const shown = document.querySelector<HTMLDialogElement>('.keys');
	if (shown) return shown;
	const dialog = document.createElement('dialog');
	dialog.className = 'keys';
	dialog.setAttribute('aria-label', words.keys.title);
	const list = document.createElement('dl');
	for (const [key, , text] of keys) {
		const [term, meaning] = [document.createElement('dt'), document.createElement('dd')];
		const cap = document.createElement('kbd');
		cap.textContent = key;
		term.append(cap);
		meaning.textContent = text;
		list.append(term, meaning);
	}
	const close = button(words.keys.close, 'button', () => {
		dialog.close();
	});
	dialog.append(title(), list, onOff(), close);
	document.body.append(dialog);
	return dialog;
}

function title(): HTMLElement {
	const heading = document.createElement('h2');
	heading.textContent = words.keys.title;
	return heading;
}

function onOff(): HTMLLabelElement {
	const label = document.createElement('label');
	const box = document.createElement('input');
	box.type = 'checkbox';
	box.checked = remembered() !== 'off';
	box.addEventListener('change', () => {
		remember(box.checked ? 'on' : 'off');
	});
	label.append(box, words.keys.on);
	return label;
}

const inField = (target: EventTarget | null) =>
	target instanceof HTMLElement &&
	target.closest('input, select, textarea, dialog[open], [contenteditable]') !== null;

const stored = kept.keys.name;

function remembered(): string | null {
	try {
		return localStorage.getItem(stored);
	} catch {
		return null;
	}
}

function remember(value: string): void {
	try {
		localStorage.setItem(stored, value);
	} catch {
		// Storage can be switched off; the choice then lasts until the next page.
	}
}
