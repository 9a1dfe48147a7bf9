import { all } from '../../browser/dom.ts';
import { device } from './device.ts';
import { offerInstalling } from './install.ts';
import { showKept } from './kept-list.ts';
import { canKeep, showPanels } from './panels.ts';
import { say } from './say.ts';
import { switchOff } from './remove.ts';
import { off, setOff } from './switch.ts';

/** On the page about reading without a network, which the worker also shows in place of a page that is not there. */
for (const missing of all('[data-offline-missing]'))
	missing.hidden = new URL(canonical()).pathname === location.pathname;
if (canKeep()) {
	showKept();
	showPanels();
} else
	for (const place of all('[data-offline-list]')) place.textContent = off() ? say.off.done : say.unsupported;
offerInstalling();
// What was still being looked at or written while it was switched off goes too.
if (off() && 'caches' in window) void device.clear();
offerSwitch();

function offerSwitch(): void {
	for (const press of all<HTMLButtonElement>('[data-offline-switch]')) {
		press.textContent = off() ? say.off.on : say.off.button;
		press.hidden = !('serviceWorker' in navigator);
		press.addEventListener('click', () => {
			if (!off()) void switchOff().then(reload);
			else {
				setOff(false);
				reload();
			}
		});
	}
}

const reload = () => {
	location.reload();
};

function canonical(): string {
	return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
}
