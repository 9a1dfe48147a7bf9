import { all, words } from './dom.ts';

/** Fields that narrow the list after them; groups of which nothing is left go too. */
export function filterInPlace(): void {
	for (const fields of all('[data-filter]')) {
		const scope = fields.parentElement;
		if (!scope) continue;
		const rows = all('.talk-row, .people > li', scope).map((element) => ({
			element,
			words: plain(element.textContent),
			format: element.querySelector('.talk-meta')?.textContent ?? '',
		}));
		const typed = fields.querySelector<HTMLInputElement>('input[type=search]');
		const format = fields.querySelector('select');
		const notes = fields.querySelector<HTMLInputElement>('input[type=checkbox]');
		const count = fields.querySelector('output');
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
		fields.hidden = false;
		fields.addEventListener('input', narrow);
	}
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
