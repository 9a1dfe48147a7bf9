import { offlineStrings } from '../../strings/offline.ts';

export const language = document.documentElement.lang === 'fr' ? 'fr' : 'en';
export const otherLanguage = language === 'fr' ? 'en' : 'fr';
/** What is said about reading without a network, in the language of the page. */
export const say = offlineStrings[language];

export const number = (value: number): string => value.toLocaleString(language);

/** “1.2 MB”, and never nothing. */
export const size = (bytes: number): string =>
	say.megabytes(
		Math.max(0.1, bytes / 1e6).toLocaleString(language, {
			minimumFractionDigits: 1,
			maximumFractionDigits: 1,
		}),
	);

export const day = (at: string): string =>
	new Date(at).toLocaleDateString(language === 'en' ? 'en-GB' : language, {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
	});
