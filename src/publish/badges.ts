import { makeBadge } from 'badge-maker';
import type { RecapNode } from '../domain/graph/nodes.ts';
import { languages } from '../domain/languages.ts';
import { site } from '../site.ts';
import { badgeAt } from '../urls.ts';
import { inLanguage } from '../views/context.ts';
import { noteTakers } from '../views/note-takers.ts';
import type { Publication } from './publication.ts';

/** The colour of ink (`--ink` in light), which white letters read well on. */
const colour = '#161d2e';

/** “KubeCon Notes | 12 sets of notes”, for the pages of note takers and for READMEs: of people and of editions. */
export const badges: Publication = ({ graph }) =>
	languages.flatMap((lang) => {
		const context = inLanguage(lang);
		const badge = (page: string, recaps: readonly RecapNode[]) => ({
			path: badgeAt(page),
			type: 'image/svg+xml',
			body: () =>
				makeBadge({
					label: site.name,
					message: context.count('recaps', recaps.length),
					color: colour,
					style: 'flat-square',
				}),
		});
		return [
			...noteTakers(graph).map((person) => badge(context.u.noteTaker(person), person.recaps)),
			...graph.events
				.map((event) => ({ event, recaps: graph.recaps.filter((recap) => recap.event === event) }))
				.filter(({ recaps }) => recaps.length > 0)
				.map(({ event, recaps }) => badge(context.u.event(event), recaps)),
		];
	});
