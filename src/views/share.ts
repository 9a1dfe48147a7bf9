import { absolute } from '../urls.ts';
import type { Context } from './context.ts';
import type { Link } from './head.ts';

/** Plain links that hand a page on; nothing of the services is loaded before one is followed. */
export function shareLinks(title: string, path: string, { t }: Context): Link[] {
	const address = absolute(path);
	const query = (values: Record<string, string>) =>
		new URLSearchParams(values).toString().replaceAll('+', '%20');
	return [
		{ text: t.share.mail, href: `mailto:?${query({ subject: title, body: address })}` },
		{ text: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?${query({ url: address })}` },
		{ text: 'Bluesky', href: `https://bsky.app/intent/compose?${query({ text: `${title} ${address}` })}` },
	];
}
