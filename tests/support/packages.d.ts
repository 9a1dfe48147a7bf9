declare module 'bibtex-parse' {
	/** The entries of a file, each with its key, its type and its fields, whose names are in capitals. */
	export function entries(text: string): Record<string, string>[];
}
