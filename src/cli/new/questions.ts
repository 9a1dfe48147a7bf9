import * as prompts from '@clack/prompts';
import type { EventNode, TalkNode, TopicNode } from '../../domain/graph/nodes.ts';
import type { Asker } from './answers.ts';
import { talkFinder } from './find-talks.ts';
import { dayOf, titleTaken, type Subject } from './subject.ts';

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

	talk: async (event) => (await chosenTalk(event)) ?? (await describedTalk(event)),

	day: async (event) => dayNumber(event),

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

/** The answer to a question. Whoever cancels leaves. */
async function answer<Value>(question: Promise<Value>): Promise<Exclude<Value, symbol>> {
	const value = await question;
	if (!prompts.isCancel(value)) return value as Exclude<Value, symbol>;
	prompts.cancel('Nothing was written.');
	process.exit(130);
}

/** Enter while nothing matches chooses nothing. */
const chosen = (value: unknown): string | undefined =>
	value === undefined ? 'Nothing matches: type something else.' : undefined;

const required = async (message: string): Promise<string> =>
	(
		await answer(
			prompts.text({ message, validate: (typed) => (typed?.trim() ? undefined : 'Write it, please.') }),
		)
	).trim();

const names = (typed: string): string[] =>
	typed
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');

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

async function chosenTalk(event: EventNode): Promise<Subject | undefined> {
	if (event.talks.length === 0) return undefined;
	const options = talkOptions(event.talks);
	const { talk } = await answer(
		prompts.autocomplete<TalkChoice>({
			message: `Which talk? (${event.talks.length})`,
			placeholder: 'Type words of the title or a speaker’s name',
			maxItems: 8,
			validate: chosen,
			options() {
				return options(this.userInput.trim());
			},
			// What is typed has chosen the options already.
			filter: () => true,
		}),
	);
	return talk && { kind: 'talk', event, talk, day: talk.day };
}

interface TalkChoice {
	/** Absent where the talk is not in the list. */
	talk: TalkNode | undefined;
}

/**
 * The talks that fit what is typed, best first. The prompt keeps the focus on a value that it still has, which would
 * leave it behind the best one, so every search has values of its own.
 */
function talkOptions(talks: TalkNode[]): (typed: string) => prompts.Option<TalkChoice>[] {
	const find = talkFinder(talks);
	let last: { typed: string; options: prompts.Option<TalkChoice>[] } | undefined;
	return (typed) => {
		if (last?.typed !== typed) {
			const found = typed === '' ? talks : find(typed);
			const options = found.map((talk) => ({ value: { talk }, label: talk.data.title, hint: hintOf(talk) }));
			const unlisted = { value: { talk: undefined }, label: 'The talk is not in the list …' };
			last = { typed, options: [...options, unlisted] };
		}
		return last.options;
	};
}

const hintOf = ({ billings, day }: TalkNode): string =>
	[billings.map(({ name }) => name).join(', '), ...(day ? [`day ${day.number}`] : [])].join(' · ');

async function describedTalk(event: EventNode): Promise<Subject> {
	const title = await answer(
		prompts.text({
			message: 'The title of the talk?',
			validate: (typed) => {
				if (!typed?.trim()) return 'Write the title, as the schedule had it.';
				const taken = titleTaken(event, typed.trim());
				return taken === undefined ? undefined : `It cannot be a new talk: ${taken}.`;
			},
		}),
	);
	const speakers = names(
		await answer(
			prompts.text({ message: 'Who gave it? (part names with commas; Enter if you do not know)' }),
		),
	);
	const day = event.days.length > 0 ? dayOf(event, await dayNumber(event)) : undefined;
	return { kind: 'new talk', event, talk: { title: title.trim(), speakers }, day };
}

const dayNumber = async (event: EventNode): Promise<number> =>
	answer(
		prompts.select({
			message: 'Which day?',
			options: event.days.map(({ number, date }) => ({ value: number, label: `Day ${number}`, hint: date })),
		}),
	);
