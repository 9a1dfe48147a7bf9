import type { Language } from '../domain/languages.ts';
import { emptyForm, type NotesForm } from './form.ts';

/** What the address of the page asks for. */
interface Asked {
	/** The id of a draft, or nothing. */
	draft: string;
	/** A form that is filled in as far as the address says. */
	form: NotesForm;
}

/**
 * `?draft=<id>` asks for a draft, `?talk=<event>/<talk>` for notes on a talk, `?event=<event>&day=<n>` for notes on a
 * day and `?event=<event>` for notes on an edition.
 * @param events the ids of all editions; another one is not looked at
 */
export function askedFor(search: string, events: readonly string[], lang: Language): Asked {
	const params = new URLSearchParams(search);
	const draft = params.get('draft') ?? '';
	const form = emptyForm(lang);
	const [event = '', talk = ''] = (params.get('talk') ?? params.get('event') ?? '').split('/');
	if (!events.includes(event)) return { draft, form };
	if (params.has('talk')) return { draft, form: { ...form, event, talk } };
	const day = params.get('day');
	return { draft, form: { ...form, event, ...(day === null ? { scope: 'event' } : { scope: 'day', day }) } };
}
