import * as prompts from '@clack/prompts';
import type { EventNode, TalkNode } from '../../domain/graph/nodes.ts';
import { talkFinder } from './find-talks.ts';
import { answer, askDay, chosen, names } from './prompt.ts';
import { dayOf, titleTaken, type Subject } from './subject.ts';

/** Ask for a talk of an edition, by typing; one that its list does not have is asked for by title, speakers and day. */
export const askTalk = async (event: EventNode): Promise<Subject> =>
	(await chosenTalk(event)) ?? (await describedTalk(event));

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
	const day = event.days.length > 0 ? dayOf(event, await askDay(event)) : undefined;
	return { kind: 'new talk', event, talk: { title: title.trim(), speakers }, day };
}
