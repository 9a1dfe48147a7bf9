import { all, button, copyFrom, words } from './dom.ts';

/** A button on every block of code that copies it, without the numbers of its annotations. */
export function copyCode(): void {
	for (const code of all('pre.code')) {
		const box = document.createElement('div');
		box.className = 'code-box';
		code.replaceWith(box);
		const copy = button(words.copy, 'button copy', () => {
			const plain = code.cloneNode(true) as HTMLElement;
			for (const number of all('.annotation', plain)) number.remove();
			void copyFrom(copy, plain.textContent.replace(/[ \t]+$/gm, ''));
		});
		box.append(code, copy);
	}
}
