import type { BrowserContext, Page } from 'playwright';

/** What a page has done that no page may do. */
export interface Misdeeds {
	/** What ran: `alert` and the like. */
	ran: string[];
	/** Addresses on other hosts that were asked for. */
	asked: string[];
}

/**
 * Watch the pages of a browser context, from before they load: scripts that call `alert` or its kin, and requests that
 * would leave `origin`, which are not sent.
 */
export async function watch(context: BrowserContext, origin: string): Promise<Misdeeds> {
	const misdeeds: Misdeeds = { ran: [], asked: [] };
	await context.exposeFunction('hostileRan', (what: string) => {
		misdeeds.ran.push(what);
	});
	await context.addInitScript(() => {
		for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
			Object.defineProperty(window, name, {
				value: (...given: unknown[]) => {
					// A frame without an address has no function of its own, but its parent has.
					const { hostileRan } = window.top as unknown as { hostileRan: (what: string) => void };
					hostileRan(`${name}(${given.join()})`);
				},
			});
		}
	});
	await context.route(
		(url) => url.origin !== origin && url.protocol !== 'data:',
		async (route) => {
			misdeeds.asked.push(route.request().url());
			await route.abort();
		},
	);
	return misdeeds;
}

/** What frames a page: its landmarks, in order, outside of `.vector`. */
export const furnitureOf = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.body.querySelectorAll('*')]
			.filter((node) => node.closest('.vector') === null)
			.filter((node) =>
				/^(?:HEADER|MAIN|FOOTER|NAV|FORM|ASIDE|ARTICLE|SECTION|H1|SCRIPT|DIALOG)$/.test(node.tagName),
			)
			.map((node) => `${node.parentElement?.tagName ?? ''} > ${node.tagName}.${node.className}`),
	);

/** What is wrong with the DOM of each `.vector`: attributes and elements that could run, ask, cover or take a name. */
export const dangersIn = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const boxes = [...document.querySelectorAll('.vector')];
		const elements =
			/^(?:A|ABBR|B|BLOCKQUOTE|BR|CODE|DD|DEL|DETAILS|DFN|DIV|DL|DT|EM|FIGCAPTION|FIGURE|H[2-6]|HR|I|IMG|INPUT|INS|KBD|LI|MARK|OL|P|PRE|Q|S|SAMP|SECTION|SMALL|SPAN|STRONG|SUB|SUMMARY|SUP|TABLE|TBODY|TD|TH|THEAD|TR|U|UL|VAR)$/;
		const attributes =
			/^(?:alt|aria-[a-z]+|checked|class|data-footnotes|data-footnote-ref|data-footnote-backref|data-language|decoding|dir|disabled|height|href|id|lang|loading|open|rel|reversed|role|src|start|tabindex|target|title|type|width)$/;
		return boxes.flatMap((box, index) => {
			const said = (what: string) => `${box.id}: ${what}`;
			const inside = [...box.querySelectorAll('*')].flatMap((node) => {
				const wrong: string[] = [];
				// The site's own script puts it on code.
				if (node.matches('button.button.copy')) return [];
				if (!elements.test(node.tagName)) wrong.push(`<${node.tagName}>`);
				for (const { name, value } of node.attributes) {
					if (!attributes.test(name)) wrong.push(`${name}="${value}"`);
				}
				if (node.id !== '' && !node.id.startsWith(`${box.id}__`)) wrong.push(`id="${node.id}"`);
				if (node.matches('[tabindex]:not([tabindex="0"])')) wrong.push('tabindex');
				if (node instanceof HTMLAnchorElement && node.hasAttribute('href')) {
					const isOurs = node.origin === location.origin;
					if (!isOurs && node.protocol !== 'https:' && node.protocol !== 'mailto:') wrong.push(node.href);
					if (node.protocol === 'https:' && !isOurs && !node.rel.includes('noopener'))
						wrong.push(`unmarked ${node.href}`);
				}
				return wrong;
			});
			const place =
				box.parentElement === boxes[0]?.parentElement && box.getAttribute('data-at') === `${index}`;
			const doubled = [...box.querySelectorAll('[id]')].filter(
				({ id }) => document.querySelectorAll(`[id="${CSS.escape(id)}"]`).length > 1,
			);
			return [
				...inside,
				...(place ? [] : ['left its place']),
				...doubled.map(({ id }) => `two of ${id}`),
			].map(said);
		});
	});
