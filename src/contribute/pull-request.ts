/** The longest address that GitHub takes; above it, its server answers with an error. */
export const longestAddress = 8000;

/** A way to GitHub's form for a new file. */
export interface NewFile {
	href: string;
	/** Whether the text goes along; otherwise it has to be pasted there. */
	filled: boolean;
}

/**
 * The address of the form for a new file: with the text where the address can hold it, else with the name alone.
 * @param form address of the empty form, whose parameter `filename` is the folder that `path` begins in
 */
export function newFile(form: string, path: string, text: string): NewFile {
	const address = (value: string | undefined) => {
		const url = new URL(form);
		url.searchParams.set('filename', (url.searchParams.get('filename') ?? '') + path);
		url.searchParams.delete('value');
		if (value !== undefined) url.searchParams.set('value', value);
		return url.href;
	};
	const href = address(text);
	return href.length <= longestAddress ? { href, filled: true } : { href: address(undefined), filled: false };
}
