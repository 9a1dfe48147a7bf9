/*
 * On every page: what opens search, and what marks the words that led here. Search itself is fetched when a reader shows
 * that it is wanted. Without this script the field leads to the search page.
 */
const search = () => import('./dialog.ts');
const prepare = () => {
	void search().then((dialog) => {
		dialog.prepare();
	});
};

const fields = document.querySelectorAll<HTMLInputElement>('[data-search-open] input[name="q"]');
const pageField = document.querySelector<HTMLInputElement>('[data-search-page] input[name="q"]');

/** Open the dialog with what stands in a field by then: whoever types while search is being fetched loses no letter. */
async function openFrom(field: HTMLInputElement | undefined): Promise<void> {
	const dialog = await search();
	await dialog.openSearch(() => {
		const query = field?.value ?? '';
		if (field) field.value = '';
		return query;
	});
}

for (const field of fields) {
	field.addEventListener('pointerenter', prepare, { once: true });
	field.addEventListener('focus', prepare, { once: true });
	// To pass a field with the Tab key must not open anything; to click it or to type in it does.
	for (const event of ['click', 'input'])
		field.addEventListener(event, () => void openFrom(field), { passive: true });
}

addEventListener('keydown', (event) => {
	const shortcut = event.key === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
	const slash =
		event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
	if (!shortcut && !slash) return;
	event.preventDefault();
	const field = pageField ?? fields[0];
	field?.focus({ preventScroll: field !== pageField });
	if (!pageField) void openFrom(field);
});

const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

const marked = new URLSearchParams(location.search).get('highlight');
if (marked !== null) {
	void import('./highlight.ts').then(({ highlight }) => {
		highlight(marked);
	});
}
