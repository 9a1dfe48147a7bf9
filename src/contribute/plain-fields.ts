import type { NotesForm } from './form.ts';

/** Fields whose value is what is typed or chosen in one control of the same name. */
const texts = ['title', 'day', 'format', 'speakers', 'authors', 'verdict', 'wishlist', 'body'] as const;
const choices = ['scope', 'lang'] as const;
const ofSource = ['title', 'authors', 'publisher', 'url', 'date', 'licence'] as const;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The part of the form that stands in controls of that kind. */
export function readPlain(root: HTMLFormElement): Partial<NotesForm> {
	const data = new FormData(root);
	const value = (name: string) => {
		const text = data.get(name);
		return typeof text === 'string' ? text : '';
	};
	const named = (names: readonly string[], prefix = '') =>
		Object.fromEntries(names.map((name) => [name, value(prefix + name)]));
	return {
		...named(texts),
		...named(choices),
		source: named(ofSource, 'source.'),
	} as unknown as Partial<NotesForm>;
}

export function writePlain(root: HTMLFormElement, form: NotesForm): void {
	const write = (name: string, value: string) => {
		const control = root.elements.namedItem(name);
		if (control instanceof RadioNodeList) control.value = value;
		else if (control) (control as Control).value = value;
	};
	for (const name of [...texts, ...choices]) write(name, form[name]);
	for (const name of ofSource) write(`source.${name}`, form.source[name]);
}
