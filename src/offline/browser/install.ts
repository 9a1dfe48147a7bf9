import { all, button } from '../../browser/dom.ts';
import { say } from './say.ts';

/** What Chromium offers where the site can be installed. */
interface InstallOffer extends Event {
	prompt: () => Promise<unknown>;
}

/** Say that the site is installed where it is, and install it where the browser lets a page do so. */
export function offerInstalling(): void {
	for (const place of all('[data-offline-install]')) {
		if (matchMedia('(display-mode: standalone)').matches) place.textContent = say.install.done;
		addEventListener('beforeinstallprompt', (event) => {
			event.preventDefault();
			place.append(
				button(say.install.button, 'button', () => {
					void (event as InstallOffer).prompt();
				}),
			);
		});
		addEventListener('appinstalled', () => {
			place.textContent = say.install.done;
		});
	}
}
