/*
 * On every page: what opens search, and what marks the words that led here. Search itself is fetched when a reader shows
 * that it is wanted. Without this script the field leads to the search page.
 */
const search = () => import('./dialog.ts');

const fields = document.querySelectorAll<HTMLInputElement>('[data-search-open] input[name="q"]');
const pageField = document.querySelector<HTMLInputElement>('[data-search-page] input[name="q"]');

async function open(query: string): Promise<void> {
	(await search()).openSearch(query);
}

for (const field of fields) {
	// To pass a field with the Tab key must not open anything; to click it or to type in it does.
	field.addEventListener('focus', () => void search().then((dialog) => { dialog.prepare(); }), { once: true });
	field.addEventListener('pointerenter', () => void search().then((dialog) => { dialog.prepare(); }), {
		once: true,
	});
	const take = () => {
		const query = field.value;
		field.value = '';
		void open(query);
	};
	field.addEventListener('click', take);
	field.addEventListener('input', take);
}

addEventListener('keydown', (event) => {
	const shortcut = event.key === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
	const slash =
		event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
	if (!shortcut && !slash) return;
	event.preventDefault();
	if (pageField) pageField.focus();
	else void open('');
});

const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

const marked = new URLSearchParams(location.search).get('highlight');
if (marked !== null) void import('./highlight.ts').then(({ highlight }) => { highlight(marked); });
