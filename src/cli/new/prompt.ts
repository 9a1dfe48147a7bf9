import * as prompts from '@clack/prompts';
import type { EventNode } from '../../domain/graph/nodes.ts';

/** The answer to a question. Whoever cancels leaves. */
export async function answer<Value>(question: Promise<Value>): Promise<Exclude<Value, symbol>> {
	const value = await question;
	if (!prompts.isCancel(value)) return value as Exclude<Value, symbol>;
	prompts.cancel('Nothing was written.');
	process.exit(130);
}

/** Enter while nothing matches chooses nothing. */
export const chosen = (value: unknown): string | undefined =>
	value === undefined ? 'Nothing matches: type something else.' : undefined;

/** Names parted by commas. */
export const names = (typed: string): string[] =>
	typed
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');

/** Ask for a day of an edition, by its number. */
export const askDay = async (event: EventNode): Promise<number> =>
	answer(
		prompts.select({
			message: 'Which day?',
			options: event.days.map(({ number, date }) => ({ value: number, label: `Day ${number}`, hint: date })),
		}),
	);
