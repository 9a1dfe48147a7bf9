import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as frenchStem } from '@orama/stemmers/french';
import { fold } from '../../domain/slug.ts';

/** A word of a text or a query, as the index knows it. */
export interface Word {
	/** Without accents, in lower case. */
	text: string;
	/** What its other forms share with it: the same word in the plural has the same keys. The first is the English stem. */
	keys: string[];
}

/** Articles and the like that French joins to the next word, with any apostrophe. */
const elisions = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu)['’‘ʼ](?=\p{L})/giu;
/** “Bob’s” is Bob; “don’t” stays one word. */
const possessives = /['’‘ʼ]s(?![\p{L}\p{N}])/giu;
const apostrophes = /(?<=\p{L})['’‘ʼ](?=\p{L})/gu;
/** Runs of letters and digits; versions keep their dots, and the names of some languages their signs. */
const runs = /(?<![\p{L}\p{N}])v?(\d+(?:\.\d+)+)|([\p{L}\p{N}]+(?:\+\+|#)?)/giu;

/** The words of a text. “l’observabilité” is one word, “CI/CD” two, “v1.31” is “1.31”. */
export function wordsOf(text: string): Word[] {
	const plain = text.replace(elisions, '').replace(possessives, '').replace(apostrophes, '');
	return Array.from(plain.matchAll(runs), ([run, version]) => wordOf(version ?? run));
}

/** The words of a text without accents, in lower case. */
export const textsOf = (text: string): string[] => wordsOf(text).map((word) => word.text);

/** Few words make most texts, and stemming is what costs. */
const known = new Map<string, Word>();

function wordOf(run: string): Word {
	const word = known.get(run) ?? stemmed(run);
	known.set(run, word);
	return word;
}

function stemmed(run: string): Word {
	const text = fold(run);
	const english = englishStem(text);
	const french = fold(frenchStem(run.toLowerCase()));
	return { text, keys: english === french ? [english] : [english, french] };
}

/** Words that say nothing about what is sought, in English and French. They are not indexed. */
const stopWords = listed(
	'a an and are as at be but by can could did do does for from had has have he her his how i if in into is it its me my no ' +
		'not of on or our she should so than that the their them then there these they this those to un us was we were what ' +
		'when where which who why will with without would you your ' +
		'ai-je au aucun aussi aux avec avoir c ca ce cela celle celles celui ces cet cette ceux chez comme comment d dans de ' +
		'des donc dont du elle elles en est et etait ete etre eux fait faut il ils j je l la le les leur leurs lui ma mais me ' +
		'mes meme moi mon n ne ni nos notre nous on ont ou par pas pour qu quand que quel quelle quelles quels qui quoi s sa ' +
		'sans se ses si sont sous sur t ta te tes ton tu une vos votre vous y',
);

/** Words of questions that stand everywhere. They are indexed, and weigh little in a query. */
const weakWords = listed(
	'about all best between find get go good just like made make many more most much need needs new one our out over really ' +
		'run running talk talks thing things too up use used uses using very want way work working works ' +
		'bien besoin combien conference conferences entre faire mieux moins peut plus pourquoi tout toute toutes tous tres ' +
		'trouver utilise utiliser veut veux',
);

export const isStopWord = (text: string): boolean => stopWords.has(text);
export const isWeakWord = (text: string): boolean => weakWords.has(text);

function listed(words: string): Set<string> {
	return new Set(words.split(' '));
}
