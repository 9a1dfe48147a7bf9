import { cleanBody } from './clean.ts';
import type { FrontMatter } from './recap-data.ts';

/** The text of a recap file. Whoever reads it with the project's reader gets the same values again. */
export const recapFile = (data: FrontMatter, body: string): string =>
	`---\n${keys(data, '').join('\n')}\n---\n\n${cleanBody(body)}`;

/** Keys whose list is easier to read with one entry a line. */
const longLists = new Set(['takeaways', 'wishlist']);

function keys(data: FrontMatter, indent: string): string[] {
	return Object.entries(data).flatMap(([key, value]) => {
		if (Array.isArray(value)) {
			return longLists.has(key)
				? [`${indent}${key}:`, ...value.map((item) => `${indent}  - ${scalar(item)}`)]
				: [`${indent}${key}: [${value.map(scalar).join(', ')}]`];
		}
		if (typeof value === 'object' && value !== null) {
			return [`${indent}${key}:`, ...keys(value as FrontMatter, `${indent}  `)];
		}
		return [`${indent}${key}: ${scalar(value)}`];
	});
}

/** Text that means itself without quotes, in a list too: it begins with a letter and has no mark that YAML knows. */
const plain = /^\p{L}[\p{L}\p{N} ’“”«».()&+/!?’'–—-]*$/u;
const notText = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const calendarDate = /^\d{4}-\d\d-\d\d$/;

function scalar(value: unknown): string {
	if (typeof value !== 'string') return JSON.stringify(value);
	if (calendarDate.test(value) || (plain.test(value) && !notText.test(value))) return value;
	return JSON.stringify(value).replace(invisible, escaped);
}

/** What JSON leaves as it is, but YAML takes for a line end, or a reader refuses or cannot see. */
const invisible = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
