import type { SearchStrings } from './search.en.ts';

/** In French, zero and one take the singular. */
export const counted =
	(one: string, many: string) =>
	(count: number, written: string): string =>
		`${written} ${count < 2 ? one : many}`;

/** Les mots de la recherche en français. */
export const search: SearchStrings = {
	title: 'Recherche',
	description: 'Chercher une conférence, une personne, un sujet ou une note de KubeCon + CloudNativeCon.',
	label: 'Rechercher',
	withFilters: 'Recherche avec filtres',
	placeholder: 'Sujet, nom, titre…',
	submit: 'Rechercher',
	close: 'Fermer',
	dayName: (number) => `Jour ${number}`,
	kinds: {
		talk: 'Conférences',
		person: 'Intervenants',
		noteTaker: 'Preneurs de notes',
		topic: 'Sujets',
		organisation: 'Organisations',
		event: 'Éditions',
		day: 'Journées',
	},
	kindOf: {
		talk: 'Conférence',
		person: 'Intervenant',
		noteTaker: 'Preneur de notes',
		topic: 'Sujet',
		organisation: 'Organisation',
		event: 'Édition',
		day: 'Journée',
	},
	talks: counted('conférence', 'conférences'),
	recaps: counted('compte rendu', 'comptes rendus'),
	results: counted('résultat', 'résultats'),
	resultsFor: (results, query) => `${results} pour « ${query} »`,
	ranked: 'Meilleurs résultats',
	passages: 'Dans les notes',
	recent: 'Recherches récentes, gardées sur cet appareil seulement',
	forget: 'Les oublier',
	tryThese: 'Par exemple',
	examples: ['keda', 'liz rice cilium', 'keynote ebpf paris 2024', 'jour 2 copenhague'],
	corrected: (query) => `Résultats pour « ${query} ».`,
	original: (query) => `Chercher plutôt « ${query} »`,
	relaxed: 'Aucune page ne réunit tous ces mots ; voici ce qui en a la plupart.',
	nothing: (query) => `Rien trouvé pour « ${query} ».`,
	nothingHint: 'Vérifiez l’orthographe, essayez avec moins de mots, ou parcourez :',
	nothingFiltered: 'Il ne reste rien avec ces filtres. Retirez-en un, ou effacez-les.',
	all: (results) => `${results}, avec des filtres`,
	searching: 'Recherche en cours…',
	unavailable:
		'L’index de recherche n’a pas pu être chargé. Vérifiez la connexion et réessayez, ou parcourez :',
	renewed:
		'Le site a été mis à jour depuis que vous avez ouvert cette page. Rechargez-la pour chercher, ou parcourez :',
	needsNetwork: 'demande le réseau',
	unavailableDev:
		'L’index de recherche est en construction, ou « npm run build » n’a pas encore été lancé. Rechargez la page dans une minute.',
	noScript:
		'La recherche se fait dans le navigateur et demande JavaScript. Sans lui, tout reste accessible par ces listes :',
	filters: 'Filtres',
	kind: 'Genre',
	event: 'Édition',
	year: 'Année',
	topic: 'Sujet',
	speaker: 'Intervenant',
	organisation: 'Organisation',
	format: 'Format',
	lang: 'Notes en',
	languages: { en: 'anglais', fr: 'français' },
	has: 'Seulement avec',
	hasOf: { notes: 'notes', recording: 'vidéo', slides: 'supports' },
	sort: 'Ordre',
	sorts: { relevance: 'Pertinence', date: 'Plus récent d’abord' },
	without: (filter) => `Retirer le filtre « ${filter} »`,
	any: 'Peu importe',
	clear: 'Effacer',
	more: 'Afficher la suite',
};
