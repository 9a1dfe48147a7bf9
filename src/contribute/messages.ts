/** Says a text of the interface; {0}, {1} in it become the given texts. */
export type Messages = (key: string, ...gaps: string[]) => string;

/** The texts that the page hands to the script, as JSON. A key without text is said as it is. */
export function messages(json: string): Messages {
	const texts = JSON.parse(json) as Record<string, string>;
	return (key, ...gaps) =>
		(texts[key] ?? key).replace(/\{(\d)\}/g, (_, index: string) => gaps[Number(index)] ?? '');
}
