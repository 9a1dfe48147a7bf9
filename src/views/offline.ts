import { wholeSite } from '../offline/packs.ts';
import type { EventNode } from '../domain/graph/nodes.ts';
import type { Context } from './context.ts';
import { headOf, type Head, type Link } from './head.ts';

/** The page about reading without a network. The worker shows it in place of a page that is not on the device. */
export interface OfflineView {
	head: Head;
	title: string;
	lead: string;
	missing: string;
	noScript: string;
	kept: string;
	/** Names of editions by id, as JSON: what is kept is known by ids. */
	names: string;
	site: { subject: string; title: string };
	editions: Link;
	install: { title: string; hint: string };
	off: { title: string; hint: string };
	search: Link;
}

export function offlineView(events: readonly EventNode[], context: Context): OfflineView {
	const { t, u } = context;
	const { offline } = t;
	return {
		head: headOf(context, {
			title: offline.title,
			description: offline.description,
			page: (urls) => urls.offline,
			section: 'about',
			indexed: false,
		}),
		title: offline.title,
		lead: offline.lead,
		missing: offline.missing,
		noScript: offline.noScript,
		kept: offline.kept,
		names: JSON.stringify(Object.fromEntries(events.map(({ id, data }) => [id, data.name]))),
		site: { subject: wholeSite, title: offline.wholeSite },
		editions: { text: t.home.eventsMore, href: u.events },
		install: offline.install,
		off: offline.off,
		search: { text: t.search.title, href: u.search },
	};
}
