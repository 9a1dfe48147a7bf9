import type { RecapNode } from '../domain/graph/nodes.ts';
import type { Language } from '../domain/languages.ts';
import type { Context } from './context.ts';
import { shortName } from './edition-name.ts';
import { dayName, recapAddress, recapTitle, shownVersion } from './recap-place.ts';
import { titleLang } from './talk-row.ts';

/** A recap as one entry of a list: what it is about, by whom, its first takeaway. */
export interface RecapCard {
	href: string;
	title: string;
	titleLang: 'en' | undefined;
	by: string;
	where: string;
	takeaway: string | undefined;
	takeawayLang: Language | undefined;
	verdict: { short: string; key: string } | undefined;
}

export function recapCard(recap: RecapNode, context: Context): RecapCard {
	const { lang, t, u, f } = context;
	const version = shownVersion(recap, lang);
	const names = recap.noteTakers.map(({ name }) => name);
	const { verdict } = version.data;
	return {
		href: recapAddress(recap, u),
		title: recapTitle(recap, context),
		titleLang: recap.talk ? titleLang(lang) : undefined,
		by: names.length > 3 ? `${f.list(names.slice(0, 2))} +${names.length - 2}` : f.list(names),
		where:
			recap.day && recap.talk
				? `${shortName(recap.event, context)}, ${dayName(recap.day, t)}`
				: shortName(recap.event, context),
		takeaway: version.data.takeaways[0],
		takeawayLang: version.language === lang ? undefined : version.language,
		verdict: verdict && { key: verdict, short: t.recap.verdictsShort[verdict] },
	};
}
