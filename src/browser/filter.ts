import { all, words } from './dom.ts';

/** Fields that narrow the list after them; groups of which nothing is left go too. */
export function filterInPlace(): void {
	for (const form of all<HTMLFormElement>('[data-filter]')) {
		const scope = form.parentElement;
		if (!scope) continue;
		const rows = all('.talk-row, .people > li', scope).map((element) => ({
			element,
			words: plain(element.textContent),
			format: element.querySelector('.talk-meta')?.textContent ?? '',
		}));
		const typed = form.querySelector<HTMLInputElement>('input[type=search]');
		const format = form.querySelector('select');
		const notes = form.querySelector<HTMLInputElement>('input[type=checkbox]');
		const count = form.querySelector('output');
		const narrow = () => {
			const asked = plain(typed?.value ?? '').split(/\s+/);
			let shown = 0;
			for (const row of rows) {
				const fits =
					asked.every((word) => row.words.includes(word)) &&
					(!format?.value || row.format.includes(format.value)) &&
					(!notes?.checked || row.element.classList.contains('has-notes'));
				row.element.hidden = !fits;
				if (fits) shown++;
			}
			for (const group of all('section:has(.talk-rows)', scope))
				group.hidden = !group.querySelector('.talk-row:not([hidden])');
			if (count) count.value = shown === 0 ? words.none : words.shown(shown, rows.length);
		};
		form.hidden = false;
		form.addEventListener('input', narrow);
		form.addEventListener('submit', (event) => {
			event.preventDefault();
		});
	}
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
