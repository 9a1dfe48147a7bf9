import { contribute } from './contribute-fr.ts';
import type { Strings } from './en.ts';
import { offlineStrings } from './offline.ts';
import { counted, search } from './search.fr.ts';

/** « de » devant un nom, élidé devant une voyelle : le reste suit sans espace à ajouter. */
const de = (name: string) => (/^[aeiouàâäéèêëîïôöùûü]/i.test(name) ? 'd’' : 'de ');

/** Tous les mots de l’interface en français. */
export const fr: Strings = {
	languageName: 'Français',
	readIn: 'Lire cette page en français',
	siteDescription:
		'Les notes de celles et ceux qui ont assisté à KubeCon + CloudNativeCon, réunies avec la liste complète des conférences : intervenants, sujets, vidéos.',

	navigation: {
		main: 'Navigation principale',
		skip: 'Aller au contenu',
		home: 'Accueil',
		events: 'Éditions',
		talks: 'Conférences',
		topics: 'Sujets',
		speakers: 'Intervenants',
		organisations: 'Organisations',
		noteTakers: 'Auteurs des notes',
		trends: 'Tendances',
		coverage: 'Couverture',
		search: 'Recherche',
		about: 'À propos',
		api: 'Données et API',
		contribute: 'Écrire des notes',
		breadcrumbs: 'Vous êtes ici',
		language: 'Langue',
		theme: 'Passer du mode clair au mode sombre',
	},
	footer: {
		independent:
			'Un projet communautaire, sans lien avec la Cloud Native Computing Foundation ni avec la Linux Foundation.',
		licence: 'Notes sous licence CC BY-SA 4.0, sauf mention contraire sur la page ; code sous licence MIT.',
		source: 'Code source sur GitHub',
	},

	feed: {
		name: 'Flux',
		follow: 'Flux de ces notes',
		siteTitle: 'Nouvelles notes sur les conférences de KubeCon',
		on: (name) => `Notes sur ${name}`,
		speaker: (name) => `Notes sur les conférences ${de(name)}${name}`,
		drawnFrom: (source) => `D’après ${source}.`,
		fullText: 'Les notes les plus récentes d’abord, en entier.',
		rights: 'CC BY-SA 4.0, sauf mention contraire dans les notes',
	},
	moved: { title: 'Cette page est à une autre adresse', link: 'Aller à la page' },
	filter: { talks: 'Filtrer cette liste', names: 'Filtrer ces noms', notes: 'Seulement avec des notes' },
	charts: {
		table: 'Les chiffres en tableau',
		edition: 'Édition',
		talks: 'Conférences',
		topic: 'Sujet',
		format: 'Format',
		organisation: 'Organisation',
		person: 'Personne',
		part: 'Part des conférences',
	},
	record: {
		caption: 'Toutes les éditions',
		says: (talks, noted) =>
			`Chaque colonne est une édition, d’autant plus haute qu’elle a de conférences : ${talks} en tout. Les ${noted} qui ont des notes sont surlignées.`,
		withNotes: 'Avec des notes',
	},
	trends: {
		title: 'Ce qui monte, ce qui s’efface',
		description:
			'Les sujets qui montent et ceux qui s’effacent à KubeCon + CloudNativeCon, édition par édition, en nombre de conférences.',
		lead: (topic, before, now, then, today) =>
			`Aucun sujet n’a autant grandi que « ${topic} » : de ${before} des conférences en ${then} à ${now} en ${today}.`,
		risen: 'Les plus fortes hausses',
		faded: 'Les plus forts reculs',
		compared: (then, today) =>
			`Part de l’ensemble des conférences, ${then} comparé à ${today} : toujours les deux dernières années et celles d’il y a cinq ans.`,
		movement: (before, now) => `${before} → ${now}`,
		heat: 'Les sujets par édition',
		heatSays: (early, late, topics) =>
			`Les ${topics} sujets qui ont le plus de conférences, rangés selon l’époque de leur plus grand poids : de « ${early} », le plus ancien, à « ${late} », le plus récent. Plus la case est foncée, plus la part des conférences de l’édition est grande.`,
		part: (talks, share) => `${talks}, ${share}`,
		formats: 'Les formats',
		formatsLead: 'La part de chaque format dans les conférences d’une année.',
		how: 'Comment c’est compté',
		howText: (talks, share, fewest) =>
			`Un sujet vient des personnes qui ont étiqueté une conférence, ou bien de son titre et de son parcours ; ${share} de ${talks} en ont un. Une conférence peut avoir plusieurs sujets. Les éditions dont moins de ${fewest} conférences sont connues sont laissées de côté quand des parts sont comparées. Les hausses et les reculs sont la différence entre deux paires d’années, à cinq ans d’écart : un sujet qui avait culminé avant la première a reculé davantage.`,
	},

	counts: {
		talks: counted('conférence', 'conférences'),
		events: counted('édition', 'éditions'),
		speakers: counted('intervenant', 'intervenants'),
		recaps: counted('compte rendu', 'comptes rendus'),
		withNotes: counted('conférence avec des notes', 'conférences avec des notes'),
		minutes: counted('minute de lecture', 'minutes de lecture'),
		people: counted('personne', 'personnes'),
		organisations: counted('organisation', 'organisations'),
	},

	home: {
		title: 'Ce qui s’est dit à KubeCon, gardé et retrouvé',
		lead: (talks, events) =>
			`${talks} de ${events} de KubeCon + CloudNativeCon : qui a parlé, de quoi, où voir la vidéo, et les notes de celles et ceux qui étaient dans la salle.`,
		searchLabel: 'Chercher une conférence, une personne, une note',
		searchHint: 'Essayez « keda », « Liz Rice » ou « sobriété ».',
		latest: 'Dernières notes',
		latestMore: 'Tous les auteurs de notes',
		events: 'Éditions',
		eventsMore: 'Toutes les éditions',
		topics: 'Sujets abordés dans les notes',
		rising: 'En hausse',
		risingMore: 'Toutes les tendances',
		topicsMore: 'Tous les sujets',
		contributeTitle: 'Vous étiez dans la salle ?',
		contribute:
			'La plupart des conférences attendent encore leurs premières notes. Pour écrire les vôtres : cinq lignes d’en-tête, quelques paragraphes, une pull request.',
	},

	event: {
		indexTitle: 'Les éditions de KubeCon + CloudNativeCon',
		indexLead: (events, listed) => `${events} depuis 2015, dont ${listed} avec une liste des conférences.`,
		indexDescription:
			'Toutes les éditions de KubeCon + CloudNativeCon depuis 2015 : dates, lieu, affluence, conférences et notes.',
		description: (name, talks) =>
			`${name} : ses journées, ${talks} avec intervenants et vidéos, et les notes prises sur place.`,
		noList: 'Le site n’a pas encore la liste des conférences de cette édition.',
		noTalks: 'pas de liste des conférences',
		when: 'Dates',
		where: 'Ville',
		venue: 'Lieu',
		attendance: 'Affluence',
		coChairs: 'Coprésidence du programme',
		format: 'Tenue',
		formats: { 'in-person': 'sur place', virtual: 'en ligne', hybrid: 'sur place et en ligne' },
		virtualPlace: 'En ligne',
		series: {
			europe: 'Europe',
			'north-america': 'Amérique du Nord',
			china: 'Chine',
			india: 'Inde',
			japan: 'Japon',
		},
		unsure: 'Fiabilité de ces données',
		confidence: { high: 'Bonne', medium: 'Moyenne', low: 'Faible' },
		schedule: 'Programme officiel',
		playlist: 'Vidéos sur YouTube',
		calendar: 'Le programme en calendrier',
		mix: 'De quoi elle était faite',
		mixTopics: 'Sujets',
		mixFormats: 'Formats',
		mixOrganisations: 'Organisations',
		days: 'Journées',
		allTalks: 'Toutes les conférences de cette édition',
		withNotes: 'Conférences avec des notes',
		notes: 'Notes sur toute l’édition',
		undated: 'Conférences dont le jour n’est pas connu',
		undatedShort: 'Jour inconnu',
		attendanceAbout: (people) => `environ ${people}`,
		attendanceLeast: (people) => `plus de ${people}`,
		attendanceBetween: (least, most) => `de ${least} à ${most}`,
		notTaken: 'Personne n’a encore publié de notes sur cette édition.',
	},

	day: {
		name: search.dayName,
		coLocated: 'événements associés',
		title: (day, event) => `${day} — ${event}`,
		description: (day, event, date, talks) =>
			`${day} de ${event}, ${date} : ${talks} dans l’ordre du programme, et les notes prises sur place.`,
		notes: 'Notes sur toute la journée',
		programme: 'Programme',
		noTalks: 'Le site n’a pas encore les conférences de ce jour.',
		timeUnknown: 'Horaire inconnu',
	},

	newRecap: {
		takeaways:
			'Ce qu’il faut retenir, le plus important d’abord ; sept points au plus, de 250 caractères au plus :',
		takeaway: 'Une phrase qui se comprend seule.',
		draft: 'les notes restent hors du site : supprimez cette ligne une fois le texte écrit',
		body: 'Écrivez les notes ici, avec vos propres mots : qui a dit quoi, et votre avis sous un titre à part. Les titres commencent par ##. Supprimez cette ligne.',
	},
	talk: {
		indexTitle: 'Conférences',
		indexLead: (talks, events) => `${talks} de ${events}, par année et par édition.`,
		indexDescription:
			'Toutes les conférences des éditions recensées de KubeCon + CloudNativeCon, par année et par édition.',
		yearTitle: (year) => `Conférences de ${year}`,
		eventTitle: (event) => `Toutes les conférences de ${event}`,
		listDescription: (title, talks) => `${title} : ${talks} avec intervenants, vidéos et notes.`,
		description: (title, speakers, event) =>
			`« ${title} »${speakers && `, par ${speakers}`}, à ${event} : notes, vidéo et supports.`,
		formats: {
			keynote: 'Keynote',
			session: 'Session',
			maintainer: 'Session de mainteneurs',
			lightning: 'Présentation éclair',
			panel: 'Table ronde',
			tutorial: 'Atelier',
			bof: 'Discussion ouverte (BoF)',
			poster: 'Poster',
			contribfest: 'Contribfest',
			demo: 'Démonstration',
		},
		cancelled: 'Annulée',
		cancelledNotice: 'Cette conférence a été annoncée au programme, puis annulée.',
		sponsored: 'Sponsorisée',
		virtual: 'À distance',
		declared: 'Cette conférence n’est pas dans la liste du site : seules les notes la mentionnent.',
		when: 'Date',
		where: 'Salle',
		track: 'Parcours',
		edition: 'Édition',
		speakers: 'Intervenants',
		noSpeakers: 'Aucun intervenant n’est connu.',
		topics: 'Sujets',
		topicsInferred:
			'Personne n’a étiqueté cette conférence ; ses sujets ont été trouvés dans son titre et son parcours.',
		foundInTitle: (words) => `Trouvé dans le titre : « ${words} »`,
		foundInTrack: (track) => `Trouvé dans le parcours : ${track}`,
		foundByTopic: (topic) => `Va avec ${topic}`,
		watch: 'Voir la vidéo',
		videoHint: 'Sur YouTube. Rien n’en est chargé avant votre clic.',
		choice: 'Les notes de',
		choiceAll: 'tout le monde',
		choiceBeside: 'tout le monde, côte à côte',
		recordingByTitle:
			'Cette vidéo a été rapprochée d’après le titre et les intervenants ; environ 2 rapprochements sur 100 sont faux.',
		recordingByPlaylist: 'Cette vidéo vient de la liste des vidéos de l’édition.',
		slides: 'Supports',
		slidesNumbered: (number) => `Supports ${number}`,
		schedule: 'Page du programme',
		notes: 'Notes',
		hasNotes: 'Notes',
		hasRecording: 'Vidéo',
		invitation:
			'Personne n’a encore publié de notes sur cette conférence. Vous l’avez vue ? Les vôtres seraient les premières.',
		invitationRecording:
			'Personne n’a encore publié de notes sur cette conférence. Vous l’avez vue, en salle ou en vidéo ? Les vôtres seraient les premières.',
		write: 'Écrire les premières notes',
		writeMore: 'Ajouter vos notes',
		previous: 'Conférence précédente du jour',
		next: 'Conférence suivante du jour',
		sameSpeaker: (name) => `Aussi par ${name}`,
		related: 'Conférences proches',
		facts: 'À propos de cette conférence',
		neighbours: 'Conférences précédente et suivante',
	},

	recap: {
		by: (first) => `Notes ${de(first)}`,
		unsigned: 'Notes non signées',
		takeaways: 'À retenir',
		contents: 'Dans ces notes',
		drawnFrom: 'D’après',
		publishedBy: (publisher) => `publié par ${publisher}`,
		licence: (licence) => `licence : ${licence}`,
		licenceUnknown: 'licence inconnue',
		published: (date) => `Publié le ${date}`,
		updated: (date) => `mis à jour le ${date}`,
		summary: 'Résumé rédigé avec nos propres mots ; les avis sont ceux des auteurs des notes.',
		otherLanguage: (language) => `Ces notes n’existent qu’en ${language}.`,
		languages: { en: 'anglais', fr: 'français' },
		verdicts: {
			favourite: 'Un coup de cœur des auteurs des notes',
			recommended: 'Recommandée par les auteurs des notes',
			mixed: 'Avis partagé des auteurs des notes',
			skip: 'Les auteurs des notes passeraient leur chemin',
		},
		verdictsShort: {
			favourite: 'Coup de cœur',
			recommended: 'Recommandée',
			mixed: 'Avis partagé',
			skip: 'À éviter',
		},
		edit: 'Modifier ces notes',
		discuss: 'Discuter ou corriger',
		discussTitle: (title) => `À propos des notes sur « ${title} »`,
		ofDay: (day, event) => `${day} de ${event}`,
		wishlist: 'Les conférences que l’auteur aurait aimé voir',
		favourites: 'Coups de cœur du jour',
		series: 'Les autres parties de cette série',
		partElsewhere: 'hors de ce site',
		partUnknown: 'hors de ce site, adresse inconnue',
		share: 'Partager',
	},

	share: { mail: 'Courriel' },
	citation: {
		heading: 'Citer ces notes',
		short: 'Adresse courte',
		genre: 'Notes de conférence',
		title: (title, isTalk) => (isTalk ? `Notes sur « ${title} »` : `Notes sur ${title}`),
		talk: (speakers, event) => `conférence${speakers && ` ${de(speakers)}${speakers}`} à ${event}`,
		sentence: ({ authors, title, talk, site, date, address, licence }) =>
			`${authors ? `${authors} : ` : ''}${title}${talk ? `, ${talk}` : ''}. ${site}, ${date}. ${address} (${licence})`,
	},
	embed: {
		title: (title) => `Notes sur « ${title} »`,
		more: (site) => `Toutes les notes sur ${site}`,
		badge: 'Badge',
		badgeLead: 'Pour votre page ou un README, en Markdown :',
	},

	topic: {
		indexTitle: 'Sujets',
		indexLead:
			'Les projets et les thèmes dont parlent les conférences et les notes, domaine par domaine. La ligne montre la part de chaque sujet dans les conférences, de la première édition à la dernière.',
		toTrends: 'Ce qui monte, ce qui s’efface',
		chart: 'Conférences par édition',
		chartSays: (talks, part, first, most, number) =>
			`${talks}, soit ${part} de l’ensemble. Première trace à l’édition ${first} ; le plus à l’édition ${most}, avec ${number}.`,
		compared: (before, then, now, today) =>
			`En ${then}, ${before} de toutes les conférences ; en ${today}, ${now}.`,
		fields: {
			ai: 'IA et apprentissage automatique',
			platform: 'Plateformes et livraison',
			operations: 'Exploitation',
			networking: 'Réseau',
			security: 'Sécurité',
			data: 'Données et stockage',
			observability: 'Observabilité',
			runtime: 'Environnements d’exécution et matériel',
			extending: 'Kubernetes et ses extensions',
			community: 'Communauté et pratiques',
		},
		indexDescription:
			'Projets et thèmes des conférences de KubeCon + CloudNativeCon, avec les notes prises sur place.',
		project: 'Projet',
		theme: 'Thème',
		projects: 'Projets',
		themes: 'Thèmes',
		description: (label) =>
			`${label} à KubeCon + CloudNativeCon : les conférences au fil des ans, notes d’abord.`,
		aliases: 'Autres noms',
		related: 'Sujets voisins',
		maturity: 'À la CNCF',
		accepted: (date) => `accepté le ${date}`,
		incubating: (date) => `en incubation depuis le ${date}`,
		graduated: (date) => `diplômé (graduated) le ${date}`,
		archived: (date) => `archivé le ${date}`,
		levelsThen: {
			none: 'pas encore à la CNCF',
			sandbox: 'alors en sandbox',
			incubating: 'alors en incubation',
			graduated: 'alors diplômé (graduated)',
			archived: 'alors archivé',
		},
		home: 'Site du projet',
		repository: 'Code source',
		withNotes: 'Conférences avec des notes',
		noTalks: 'Aucune conférence ne porte encore ce sujet.',
		otherNotes: 'Aussi dans les notes sur',
		others: 'Autres conférences',
	},

	person: {
		indexTitle: 'Intervenants',
		indexLead: (people) => `${people} ont pris la parole à KubeCon + CloudNativeCon depuis 2016.`,
		indexDescription:
			'Toutes les personnes au programme des éditions recensées de KubeCon + CloudNativeCon, de A à Z.',
		letterTitle: (letter) => `Intervenants : ${letter}`,
		letters: 'Intervenants par initiale',
		frequent: 'Le plus souvent sur scène',
		inNotes: 'Dans les notes',
		description: (name, talks) => `${name} : ${talks} à KubeCon + CloudNativeCon, avec vidéos et notes.`,
		coSpeakers: 'Sur scène avec',
		lead: (talks, editions, years) => `${talks}, ${editions}, ${years}`,
		matrix: 'Sur scène, édition par édition',
		matrixSays: (name, talks) => `Le plus souvent avec ${name} : ${talks}.`,
		topics: 'Sujets',
		asNoteTaker: 'Prend aussi des notes',
		asSpeaker: 'Intervient aussi sur scène',
		aliases: 'S’écrit aussi',
		byFirstName: 'Classés d’après le nom tel que le programme l’imprime.',
		otherLetter: 'Autres',
	},

	organisation: {
		indexTitle: 'Organisations',
		indexLead: (organisations) =>
			`${organisations} avec au moins trois conférences, sous le nom donné à l’époque par les intervenants.`,
		indexDescription:
			'Les organisations dont les membres sont intervenus à KubeCon + CloudNativeCon, avec leurs conférences.',
		description: (name, talks) =>
			`${name} à KubeCon + CloudNativeCon : ${talks} par édition, avec intervenants et sujets.`,
		people: 'Intervenants',
		peopleMost: (number) => `Les ${number} intervenants les plus présents`,
		topicsMost: (number) => `Les ${number} sujets les plus fréquents`,
		chart: 'Conférences par édition',
		chartSays: (name, talks, most, number) =>
			`${name} : ${talks}, dont ${number} à l’édition ${most}, son maximum.`,
		title: (name) => `Les conférences ${de(name)}${name}`,
	},

	noteTaker: {
		indexTitle: 'Auteurs des notes',
		indexLead: 'Les personnes dont les notes font vivre ce site.',
		indexDescription: 'Les personnes qui écrivent des notes sur les conférences de KubeCon + CloudNativeCon.',
		title: (name) => `Notes ${de(name)}${name}`,
		description: (name, recaps) => `${recaps} ${de(name)}${name} sur KubeCon + CloudNativeCon.`,
	},

	coverage: {
		title: 'Couverture',
		lead: (withNotes, talks) => `${withNotes} sur ${talks} ont des notes. Les autres attendent les vôtres.`,
		description:
			'Combien de conférences de chaque édition de KubeCon + CloudNativeCon ont des notes, une vidéo, des supports, et lesquelles en attendent le plus.',
		wanted: 'Les plus attendues',
		wantedLead:
			'D’abord les conférences que quelqu’un aurait aimé voir, puis les keynotes qu’aucun sponsor n’a payées, puis celles qui ont une vidéo, sur lesquelles on peut écrire sans y avoir été, puis les sujets sur lesquels presque personne n’a écrit. À égalité, l’édition la plus récente passe devant.',
		reasons: {
			wished: (names) => `Dans la liste d’envies ${de(names)}${names}`,
			keynote: 'Keynote',
			recordedKeynote: 'Keynote avec vidéo',
			recording: 'Avec vidéo',
			neglected: (topics) => `Presque pas de notes : ${topics}`,
		},
		write: (title) => `Écrire les premières notes sur ${title}`,
		series: {
			europe: 'Europe',
			'north-america': 'Amérique du Nord',
			china: 'Chine',
			india: 'Inde',
			japan: 'Japon',
		},
		byEdition: 'Par édition',
		byEditionLead:
			'Plus la barre est longue, plus l’édition comptait de conférences. Chacune mène à l’édition.',
		byTopic: 'Des sujets presque sans notes',
		byTopicLead:
			'Beaucoup de conférences, et des notes sur moins d’une sur cent. Chaque barre mène au sujet.',
		row: (talks, notes) => `${talks}, dont ${notes} avec notes`,
		rowWithout: (talks) => `${talks}, aucune avec notes`,
		legend: { talks: 'conférences', recordings: 'avec vidéo', slides: 'avec supports', notes: 'avec notes' },
		asTable: 'Les mêmes chiffres en tableau',
		table: 'Conférences, notes, vidéos et supports par édition',
		edition: 'Édition',
		talks: 'Conférences',
		notes: 'Avec notes',
		recordings: 'Avec vidéo',
		slides: 'Avec supports',
		total: 'Total',
	},

	search,

	notes: {
		footnotes: 'Notes de bas de page',
		table: 'Tableau',
		annotation: (number) => `Annotation ${number}`,
		alerts: {
			note: 'Note',
			tip: 'Conseil',
			important: 'Important',
			warning: 'Attention',
			caution: 'Prudence',
			definition: 'Définition',
		},
	},

	device: {
		kept: {
			theme: 'Le mode clair ou sombre, si vous en avez changé',
			searches:
				'Vos six dernières recherches, jusqu’à ce que vous choisissiez « Les oublier » dans la recherche',
			keys: 'Le fait d’avoir désactivé les touches simples',
			drafts:
				'Les brouillons de notes, chacun sous son propre nom, jusqu’à ce que vous les supprimiez dans le formulaire',
			pages: 'Les pages que vous avez lues et les éditions que vous gardez, pour les lire sans réseau',
			offline: 'Le fait d’y avoir renoncé',
		},
		places: { localStorage: 'stockage local', caches: 'stockage de cache' },
		words: {
			clear: 'Tout effacer de cet appareil',
			ask: 'Les brouillons de notes seraient perdus aussi. Appuyez encore une fois pour tout effacer.',
			done: 'C’est fait. Il ne reste rien du site sur cet appareil. Les pages que vous lirez désormais seront de nouveau gardées, sauf si vous y renoncez sous « Sans réseau ».',
			failed: 'Votre navigateur ne l’a pas permis. Ses réglages permettent d’effacer les données de ce site.',
		},
	},

	contribute,
	offline: offlineStrings.fr,
	styleguide: {
		title: 'Guide de style',
		description: 'Chaque composant du site dans tous ses états, pour celles et ceux qui y travaillent.',
		colours: 'Couleurs',
		type: 'Typographie',
		reading:
			'Portez ce vieux whisky au juge blond qui fume, puis lisez les notes de la conférence qu’il a manquée.',
		controls: 'Commandes',
		marks: 'Étiquettes et liens',
		rows: 'Conférences dans une liste',
		cards: 'Cartes',
		charts: 'Images des chiffres',
		notes: 'Notes',
		places: 'Lieux',
	},

	notFound: {
		title: 'Page introuvable',
		lead: 'Il n’y a rien à cette adresse. Peut-être est-ce ici, sous une autre :',
		browse: 'Toutes les listes',
		description: 'Il n’y a pas de page à cette adresse.',
	},
};
