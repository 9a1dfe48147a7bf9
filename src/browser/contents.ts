import { all } from './dom.ts';

/** Mark the section that is read in tables of contents. */
export function followContents(): void {
	for (const contents of all('.contents')) {
		const links = new Map(
			all<HTMLAnchorElement>('a', contents).map((link) => [
				document.getElementById(link.hash.slice(1)),
				link,
			]),
		);
		const seen = new IntersectionObserver(
			(entries) => {
				const reached = entries.find(({ isIntersecting }) => isIntersecting);
				if (!reached) return;
				for (const [heading, link] of links) link.toggleAttribute('aria-current', heading === reached.target);
			},
			{ rootMargin: '0px 0px -70%' },
		);
		for (const heading of links.keys()) if (heading) seen.observe(heading);
	}
}
