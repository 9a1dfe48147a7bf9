/** Where a preview is, and of which commit. Both come from GitHub. */
interface Preview {
	address: string;
	commit: string;
}

const pagesShown = 20;

/**
 * The comment on a pull request. What the pull request says about its pages is not to be trusted: only addresses of
 * letters, digits, hyphens and slashes are shown.
 */
export function previewComment(data: string, { address, commit }: Preview): string {
	const pages = addressesIn(data);
	const left = pages.length - pagesShown;
	return [
		'<!-- preview -->',
		pages.length === 0
			? 'The checks have passed. No page of notes, talks, topics or speakers has changed.'
			: `The checks have passed. **[Look at what has changed](${address})** (GitHub shows it to those who are signed in; it is kept for 14 days).`,
		'',
		...pages.slice(0, pagesShown).map((page) => `- \`${page}\``),
		...(left > 0 ? [`- and ${left} more`] : []),
		'',
		`<sub>Of commit ${commit}. This comment is renewed with every change.</sub>`,
		'',
	].join('\n');
}

const longestData = 1_000_000;

function addressesIn(data: string): string[] {
	if (data.length > longestData) return [];
	const parsed: unknown = JSON.parse(data);
	if (typeof parsed !== 'object' || parsed === null || !('pages' in parsed)) return [];
	const { pages } = parsed;
	if (!Array.isArray(pages)) return [];
	return pages.flatMap((page: unknown) => {
		const url = typeof page === 'object' && page !== null && 'url' in page ? page.url : undefined;
		return typeof url === 'string' && /^\/[a-z0-9/-]{0,300}$/.test(url) ? url : [];
	});
}
