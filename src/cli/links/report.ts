import type { CheckedLink } from './check.ts';

/** An issue of GitHub holds 65,536 characters. */
const longestReport = 60_000;

/** What was found, as Markdown for an issue: dead links first, then those that would not say. */
export function linkReport(checked: readonly CheckedLink[]): string {
	const of = (kind: CheckedLink['answer']['kind']) => checked.filter(({ answer }) => answer.kind === kind);
	const [dead, unsure] = [of('dead'), of('unsure')];
	const summary = `${checked.length} external links were asked: ${dead.length} dead, ${unsure.length} would not say.`;
	return shortened([
		summary,
		...(dead.length > 0
			? [
					'',
					'## Dead',
					'',
					'Replace each by its new address or by a copy at <https://web.archive.org/>, or take it out.',
					'',
					...dead.map(entry),
				]
			: []),
		...(unsure.length > 0
			? [
					'',
					'## Would not say',
					'',
					'The host refuses programs, or wants them to wait. Look with a browser if you are in doubt.',
					'',
					...unsure.map(entry),
				]
			: []),
	]);
}

const placesShown = 5;

function entry({ url, places, answer }: CheckedLink): string {
	const why = answer.kind === 'alive' ? '' : `: ${answer.why.replace(/[<>@`]/g, '')}`;
	const more = places.length > placesShown ? ` and ${places.length - placesShown} more` : '';
	const shown = places.slice(0, placesShown).map((place) => `\`${place}\``);
	return `- [ ] <${url.replace(/[<>]/g, encodeURIComponent)}>${why} (${shown.join(', ')}${more})`;
}

function shortened(lines: readonly string[]): string {
	let length = 0;
	const kept = lines.filter((line) => (length += line.length + 1) <= longestReport);
	const left = lines.length - kept.length;
	return `${[...kept, ...(left > 0 ? ['', `${left} more lines do not fit here.`] : [])].join('\n')}\n`;
}
