/** The languages of the site. The first is the one at the root. */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];
export const defaultLanguage: Language = languages[0];

/** A text in every language of the site. */
export type Localised = Record<Language, string>;

/** The first language of `preferred` that `available` has, else any that it has. */
export function bestLanguage(
	available: Pick<ReadonlyMap<Language, unknown>, 'has'>,
	preferred: Language,
): Language | undefined {
	return [preferred, ...languages].find((language) => available.has(language));
}
