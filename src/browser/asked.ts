import { all } from './dom.ts';

/** On the page for addresses that do not exist: put the words of the address into the search field. */
export function searchForAddress(): void {
	for (const form of all('[data-asked]')) {
		const words = decodeURIComponent(location.pathname.split('/').findLast((part) => part !== '') ?? '');
		const field = form.querySelector('input');
		if (field && !words.endsWith('.html')) field.value = words.replace(/[-_+]+/g, ' ');
	}
}
