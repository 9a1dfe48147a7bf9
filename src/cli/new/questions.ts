import * as prompts from '@clack/prompts';
import type { EventNode, TopicNode } from '../../domain/graph/nodes.ts';
import type { Asker } from './answers.ts';
import { answer, askDay, chosen, names } from './prompt.ts';
import { askTalk } from './talk-question.ts';

/** The person at the terminal. Ctrl+C ends the command; nothing has been written then. */
export const terminal: Asker = {
	event: async (events) =>
		answer(
			prompts.autocomplete({
				message: 'Which edition?',
				placeholder: 'Type a place or a year',
				maxItems: 8,
				options: events.map((event) => ({
					value: event,
					label: event.data.name,
					hint: event.data.city?.en ?? event.id,
				})),
				filter: (typed, { value }) => wordsIn(typed, namesOf(value)),
				validate: chosen,
			}),
		),

	scope: async () =>
		answer(
			prompts.select({
				message: 'Notes on what?',
				options: [
					{ value: 'talk', label: 'A talk' },
					{ value: 'day', label: 'A whole day' },
					{ value: 'edition', label: 'The whole edition' },
				],
			}),
		),

	talk: askTalk,

	day: askDay,

	tags: async (topics, proposed) =>
		answer(
			prompts.autocompleteMultiselect({
				message: proposed.length > 0 ? 'Topics? These are proposed' : 'Topics?',
				placeholder: 'Type to search; Tab chooses, Enter goes on',
				maxItems: 8,
				required: true,
				initialValues: proposed,
				options: proposedFirst(topics, proposed).map(({ id, data }) => ({
					value: id,
					label: data.label.en,
					hint: id,
				})),
				filter: (typed, { value, label }) => wordsIn(typed, `${label ?? ''} ${value}`),
			}),
		),

	authors: async (proposed) =>
		names(
			await answer(
				prompts.text({
					message: 'Who took the notes? (several: part them with commas)',
					initialValue: proposed.join(', '),
					validate: (typed) =>
						names(typed ?? '').length > 0 ? undefined : 'Write a name, as it shall stand on the site.',
				}),
			),
		),

	lang: async (proposed) =>
		answer(
			prompts.select({
				message: 'In which language are the notes?',
				initialValue: proposed,
				options: [
					{ value: 'en', label: 'English' },
					{ value: 'fr', label: 'Français' },
				],
			}),
		),

	source: async (authors) => {
		const published = await answer(
			prompts.confirm({ message: 'Are the notes drawn from a published post?', initialValue: false }),
		);
		if (!published) return undefined;
		const title = await required('The title of the post?');
		const url = await answer(
			prompts.text({
				message: 'Its address?',
				placeholder: 'https://…',
				validate: (typed) =>
					!typed || /^https:\/\/\S+$/.test(typed)
						? undefined
						: 'Write a whole address that begins with https://, or nothing.',
			}),
		);
		const by = await answer(prompts.text({ message: 'Who wrote it?', initialValue: authors.join(', ') }));
		return { title, authors: names(by).length > 0 ? names(by) : authors, ...(url && { url }) };
	},
};

const required = async (message: string): Promise<string> =>
	(
		await answer(
			prompts.text({ message, validate: (typed) => (typed?.trim() ? undefined : 'Write it, please.') }),
		)
	).trim();

const wordsIn = (typed: string, text: string): boolean =>
	typed
		.toLowerCase()
		.split(/\s+/)
		.every((word) => text.toLowerCase().includes(word));

const namesOf = ({ id, data }: EventNode): string =>
	[id, data.name, ...(data.city ? [data.city.en, data.city.fr] : [])].join(' ');

const proposedFirst = (topics: TopicNode[], proposed: string[]): TopicNode[] => [
	...topics.filter(({ id }) => proposed.includes(id)),
	...topics.filter(({ id }) => !proposed.includes(id)),
];
