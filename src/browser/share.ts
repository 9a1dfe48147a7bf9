import { all, button, copyFrom, words } from './dom.ts';

/** Share the page by the system's sheet where there is one; otherwise copy its address. */
export function offerSharing(): void {
	for (const place of all('[data-share]')) {
		const address = () =>
			document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
		const sheet = 'share' in navigator;
		const press = button(sheet ? words.share : words.copyLink, 'button', () => {
			if (!sheet) void copyFrom(press, address());
			// Closing the sheet without sharing rejects; that is no error.
			else navigator.share({ title: document.title, url: address() }).catch(() => undefined);
		});
		place.append(press);
		place.hidden = false;
	}
}
