import { element } from '../../browser/dom.ts';
import type { Word } from '../text/words.ts';
import type { Row } from '../engine/rows.ts';
import type { Client } from './client.ts';

/** The address of the page of a row. It says which words to mark there, where its notes were searched. */
export function addressOf({ urls }: Client, row: Row, words: readonly Word[] = []): string {
	const { kind, id, event, day } = row;
	const address = {
		talk: () => urls.talk({ id, event: event ?? { id: '' } }),
		person: () => urls.speaker({ id }),
		noteTaker: () => urls.noteTaker({ id }),
		topic: () => urls.topic({ id }),
		organisation: () => urls.organisation({ id }),
		event: () => urls.event({ id }),
		day: () => urls.day({ event: event ?? { id: '' }, number: day ?? 0 }),
	}[kind]();
	const marked = words.map(({ text }) => text).join(' ');
	return marked ? `${address}?${new URLSearchParams({ highlight: marked }).toString()}` : address;
}

/** What is shown of a row: kind, title, speakers, edition and day, and what it has. */
export function contentOf(client: Client, row: Row): Node[] {
	const { say } = client;
	const title = element('span', 'result-title', titleOf(client, row));
	if (row.kind === 'talk' && client.language !== 'en') title.lang = 'en';
	const parts: Node[] = [element('span', 'result-kind', say.kindOf[row.kind]), title];
	if (row.speakers) parts.push(element('span', 'result-speakers', row.speakers));
	return [...parts, detailsOf(client, row)];
}

function titleOf({ say }: Client, { kind, title, day }: Row): string {
	return kind === 'day' && day !== undefined ? `${say.dayName(day)} — ${title}` : title;
}

function detailsOf(client: Client, row: Row): HTMLElement {
	const { say, language } = client;
	const line = element('span', 'result-details');
	const number = (value: number) => value.toLocaleString(language);
	const parts = [
		row.kind === 'talk' && row.event ? nameOf(row.event) : '',
		row.kind === 'event' ? (row.event?.place ?? '') : '',
		row.kind === 'talk' && row.day !== undefined ? say.dayName(row.day) : '',
		row.organisation ?? '',
		row.count === undefined
			? ''
			: row.kind === 'noteTaker'
				? say.recaps(row.count, number(row.count))
				: say.talks(row.count, number(row.count)),
	];
	for (const part of parts) if (part) line.append(element('span', '', part));
	if (client.outOfReach(addressOf(client, row)))
		line.append(element('span', 'mark is-away', say.needsNetwork));
	for (const what of ['notes', 'recording', 'slides'] as const)
		if (row.has[what]) line.append(element('span', `mark is-${what}`, say.hasOf[what]));
	return line;
}

/** “KubeCon + CloudNativeCon Europe 2024” is “Europe 2024, Paris” here. */
function nameOf({ name, place }: NonNullable<Row['event']>): string {
	const short = name.replace(/^.*Con /, '');
	return short.endsWith('Virtual') ? short : `${short}, ${place}`;
}
