import { kept } from '../../device-storage.ts';
import styles from '../../styles/results.css?url';

/*
 * On every page: what opens search, and what marks the words that led here. Search itself is fetched when a reader shows
 * that it is wanted. Without this script the field leads to the search page.
 */
const search = () => {
	addLink({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: coreAddress });
	addLink({ rel: 'stylesheet', href: styles });
	return import('./dialog.ts');
};
const prepare = async () => (await search()).prepare();

/** The index is fetched beside the script that reads it, not after it. */
const coreAddress = `${import.meta.env.BASE_URL}search-data/core.${document.documentElement.lang}.json`;

function addLink(link: Partial<HTMLLinkElement> & { href: string }): void {
	if (document.querySelector(`link[href="${link.href}"]`)) return;
	document.head.append(Object.assign(document.createElement('link'), link));
}

const fields = document.querySelectorAll<HTMLInputElement>('[data-search-open] input[name="q"]');
const pageField = document.querySelector<HTMLInputElement>('[data-search-page] input[name="q"]');

/** Open the dialog with what stands in a field by then: whoever types while search is being fetched loses no letter. */
async function openFrom(field: HTMLInputElement | undefined): Promise<void> {
	const { openSearch } = await search();
	const query = field?.value ?? '';
	if (field) field.value = '';
	openSearch(query);
}

for (const field of fields) {
	field.addEventListener('pointerenter', () => void prepare(), { once: true });
	field.addEventListener('focus', () => void prepare(), { once: true });
	// To pass a field with the Tab key must not open anything; to click it or to type in it does.
	for (const event of ['click', 'input'])
		field.addEventListener(event, () => void openFrom(field), { passive: true });
}

addEventListener('keydown', (event) => {
	const shortcut = event.key === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
	const slash =
		event.key === '/' &&
		!event.ctrlKey &&
		!event.metaKey &&
		!event.altKey &&
		!isTyping(event.target) &&
		singleKeys();
	if (!shortcut && !slash) return;
	event.preventDefault();
	const field = pageField ?? fields[0];
	field?.focus({ preventScroll: field !== pageField });
	if (!pageField) void openFrom(field);
});

const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Single keys can be switched off, in the help that “?” opens: speech input presses them by accident. */
function singleKeys(): boolean {
	try {
		return localStorage.getItem(kept.keys.name) !== 'off';
	} catch {
		return true;
	}
}

const marked = new URLSearchParams(location.search).get('highlight');
if (marked !== null) {
	void import('./highlight.ts').then(({ highlight }) => {
		highlight(marked);
	});
}
