import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { escapeHtml } from '../../html.ts';
import { absolute } from '../../urls.ts';
import { site } from '../../site.ts';
import type { ChangedPage } from './pages.ts';

/**
 * Some pages of a finished site as one HTML file that needs no other: with their styles and images, without scripts,
 * each in a frame in which nothing can run. Links lead to the published site.
 */
export function oneFile(pages: readonly ChangedPage[], siteFolder: string, about: string): string {
	const frames = pages.flatMap(({ url, name }) => {
		const file = join(siteFolder, url.slice(site.base.length), 'index.html');
		if (!existsSync(file)) return [];
		const html = standalone(readFileSync(file, 'utf8'), siteFolder);
		return `<details open><summary>${escapeHtml(name)} <code>${escapeHtml(url)}</code></summary>\n<iframe sandbox title="${escapeHtml(name)}" srcdoc="${escapeHtml(html)}"></iframe></details>`;
	});
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>Preview</title>
<style>:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif } body { margin: 1rem } iframe { inline-size: 100%; block-size: 85vh; border: 1px solid } summary { padding-block: .5rem; cursor: pointer }</style>
</head><body>
<p>${escapeHtml(about)}</p>
${frames.join('\n')}
</body></html>
`;
}

/** A page allows files of its host only; here styles and images stand in the page, and the policy is that of the one file. */
const ownPolicy = /<meta http-equiv="content-security-policy"[^>]*>/;

function standalone(html: string, siteFolder: string): string {
	const content = (url: string) => {
		const path = join(siteFolder, decodeURI(url.split(/[?#]/)[0] ?? '').slice(site.base.length));
		return existsSync(path) ? readFileSync(path) : undefined;
	};
	return html
		.replace(/<script\b[^>]*>[^]*?<\/script>/g, '')
		.replace(ownPolicy, '')
		.replace(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g, (_, url: string) => {
			const styles = content(url)?.toString('utf8') ?? '';
			return `<style>${styles}</style>`;
		})
		.replace(/<link\b[^>]*>/g, '')
		.replace(/(<img\b[^>]*?\ssrc=")(\/[^"]*)"/g, (whole, before: string, url: string) => {
			const image = content(url);
			return image
				? `${before}data:image/${extname(url).slice(1)};base64,${image.toString('base64')}"`
				: whole;
		})
		.replace(/\ssrcset="[^"]*"/g, '')
		.replace(
			/(<a\b[^>]*?\shref=")(\/[^"]*)"/g,
			(_, before: string, path: string) => `${before}${absolute(path)}"`,
		);
}
