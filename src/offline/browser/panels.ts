import { all } from '../../browser/dom.ts';
import { KeepPanel } from './panel.ts';
import { off } from './switch.ts';

/** Whether this browser can keep pages at all, and may. */
export const canKeep = (): boolean =>
	import.meta.env.PROD &&
	'serviceWorker' in navigator &&
	'caches' in window &&
	'locks' in navigator &&
	!off();

/** Offer to keep what the page is about, wherever it has a place for that. */
export function showPanels(): void {
	if (!canKeep()) return;
	for (const place of all('[data-keep]')) {
		const panel = new KeepPanel(place, place.dataset['keep'] ?? '');
		// A private window may refuse to store anything; then there is nothing to offer.
		panel.show().catch(() => undefined);
	}
}
