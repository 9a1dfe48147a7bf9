import { distance } from 'fastest-levenshtein';
import { fold } from '../domain/slug.ts';

/** A word of a text, folded, and where it stands. */
export interface Word {
	text: string;
	start: number;
	end: number;
	capital: boolean;
}

/** Every word of a text: letters and digits without accents, in lower case. */
export const wordsOf = (text: string): Word[] =>
	Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
		text: fold(match[0]),
		start: match.index,
		end: match.index + match[0].length,
		capital: /^\p{Lu}/u.test(match[0]),
	}));

/** Words that say nothing about which talk is meant. */
const stopWords = new Set(
	`a an and are as at be by can do does for from how i in into is it its of on or our s so t than that the their them
	they this to use using via was we what when where which who why will with you your m re vs
	au aux avec ce ces cette chez comment d dans de des du elle en est et eux il ils l la le les leur leurs n ne nos notre
	nous on ou par pas plus pour pourquoi qu que qui sa sans se ses son sont sur un une vos votre vous y`
		.split(/\s+/)
		.filter(Boolean),
);

/** Short forms, and the French words for what English titles say most. */
const sameAs: Record<string, string> = {
	k8s: 'kubernetes',
	kube: 'kubernetes',
	dev: 'developer',
	devs: 'developer',
	developpeurs: 'developer',
	ia: 'ai',
	ml: 'ml',
	o11y: 'observability',
	securite: 'security',
	securiser: 'securing',
	securisation: 'securing',
	reseau: 'network',
	reseaux: 'network',
	stockage: 'storage',
	nuage: 'cloud',
	maillage: 'mesh',
	noeud: 'node',
	noeuds: 'node',
	grappe: 'cluster',
	mise: 'scaling',
	plateforme: 'platform',
	plateformes: 'platform',
	limites: 'limitation',
	capacites: 'ability',
	jardins: 'garden',
	construire: 'building',
	construction: 'building',
	conception: 'building',
	comprendre: 'understanding',
	supprime: 'deleted',
	donnees: 'data',
	bases: 'database',
	apprentissage: 'learning',
	journaux: 'logging',
	outils: 'tool',
	avenir: 'future',
	futur: 'future',
	voyage: 'journey',
	parcours: 'journey',
	demarrer: 'started',
	debuter: 'started',
	etat: 'state',
	lecons: 'lesson',
	apprises: 'learned',
	retour: 'lesson',
	milliers: 'thousand',
	tranchees: 'trench',
	conseils: 'tip',
	ameliorer: 'improving',
	deployer: 'deploying',
	deploiement: 'deploying',
	gerer: 'managing',
	gestion: 'managing',
	mesurer: 'measuring',
	durable: 'sustainable',
	vert: 'green',
	croissance: 'growth',
	ordonnancement: 'scheduling',
	production: 'production',
	monde: 'world',
	sans: 'without',
};

/** The words of a title that tell it from others, brought to one form. */
export const contentWords = (text: string): string[] =>
	wordsOf(text.replace(/(?<=\b\p{L}{1,4})-(?=\p{L}{1,4}\b)/gu, ''))
		.map(({ text: word }) => word)
		.filter((word) => !stopWords.has(word))
		.map(formOf);

function formOf(word: string): string {
	const known = sameAs[word];
	if (known !== undefined) return known;
	return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** How alike two words are: 1 the same, less for a misspelling or a common stem, 0 for different words. */
export function likeness(one: string, other: string): number {
	if (one === other) return 1;
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (short.length < 4) return 0;
	if (long.length - short.length <= 2 && distance(one, other) <= Math.max(1, Math.floor(short.length / 5)))
		return 0.85;
	const stem = Math.min(6, short.length);
	return stem >= 5 && long.startsWith(short.slice(0, stem)) ? 0.75 : 0;
}
