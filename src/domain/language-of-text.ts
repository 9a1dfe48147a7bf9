import { languages, type Language } from './languages.ts';

/**
 * The language that a text of some length is written in, told by the small words that every sentence has. Undefined
 * where the text is short or the words do not speak clearly, so that nobody is told what is not so.
 */
export function languageOfText(text: string): Language | undefined {
	if (text.length < shortest) return undefined;
	const counts = new Map<Language, number>();
	for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
		const language = languageOfWord.get(word);
		if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
	}
	const counted = languages
		.map((language) => ({ language, count: counts.get(language) ?? 0 }))
		.sort((a, b) => b.count - a.count);
	const [first, second] = counted;
	if (!first || !second || first.count < fewest) return undefined;
	return first.count >= clearly * second.count ? first.language : undefined;
}

const shortest = 300;
const fewest = 12;
/** How many times as many small words of one language as of the other make it clear. */
const clearly = 3;

/** Words that only one of the languages has. */
const smallWords: Record<Language, string> = {
	en: 'the of and to is that with for are was this their which they from be by it not were have has than how what who its when can would should',
	fr: 'le la les des du et une est que qui dans pour avec par pas ses leur leurs au aux ce cette ces ont été sont il elle ils sur son sa mais comme ou où',
};

const languageOfWord = new Map<string, Language>(
	languages.flatMap((language) => smallWords[language].split(' ').map((word) => [word, language] as const)),
);
