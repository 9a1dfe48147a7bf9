import type { Language } from '../domain/languages.ts';

/*
 * Words that the script of every page says. They stand apart from the others, so that the script carries only these,
 * and pages none.
 */
const en = {
	copy: 'Copy',
	copied: 'Copied',
	copyLink: 'Copy the link',
	share: 'Share',
	player: 'Recording on YouTube',
	shown: (part: number, all: number) => `${part} of ${all} shown`,
	none: 'Nothing here matches. Clear the filter to see everything.',
	keys: {
		title: 'Keyboard',
		search: 'Search',
		next: 'Next talk or day',
		previous: 'Previous talk or day',
		theme: 'Light or dark',
		help: 'This help',
		on: 'Use these keys',
		close: 'Close',
	},
};
const fr: typeof en = {
	copy: 'Copier',
	copied: 'Copié',
	copyLink: 'Copier le lien',
	share: 'Partager',
	player: 'Vidéo sur YouTube',
	shown: (part, all) => `${part} sur ${all}`,
	none: 'Rien ne correspond ici. Effacez le filtre pour tout revoir.',
	keys: {
		title: 'Clavier',
		search: 'Rechercher',
		next: 'Conférence ou journée suivante',
		previous: 'Conférence ou journée précédente',
		theme: 'Clair ou sombre',
		help: 'Cette aide',
		on: 'Utiliser ces touches',
		close: 'Fermer',
	},
};

export const browserStrings: Record<Language, typeof en> = { en, fr };
