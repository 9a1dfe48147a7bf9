import { all, button, element } from '../../browser/dom.ts';
import type { Kept } from '../kept.ts';
import { groupsOf, wholeSite, type Unit } from '../packs.ts';
import { device, hear } from './device.ts';
import { drop, renew } from './keeper.ts';
import { day, number, say, size } from './say.ts';
import { isStale, situation, sizeToKeep } from './situation.ts';

/** List what is kept on the device, with what it weighs and a way to remove it. */
export function showKept(): void {
	for (const place of all('[data-offline-list]')) {
		const names = JSON.parse(place.dataset['offlineList'] ?? '{}') as Record<string, string>;
		const show = () => {
			partsOf(names).then(
				(parts) => {
					place.replaceChildren(...parts);
				},
				// A private window may refuse to store anything.
				() => {
					place.textContent = say.unsupported;
				},
			);
		};
		hear(({ kind }) => {
			if (kind === 'changed') show();
		});
		show();
	}
}

async function partsOf(names: Record<string, string>): Promise<Node[]> {
	const now = await situation();
	const { kept } = now;
	const list = element('ul', 'kept-list');
	for (const unit of kept?.units ?? []) list.append(itemOf(unit, kept?.packs ?? [], names));
	const read = await readItem();
	if (read) list.append(read);
	const parts: Node[] = list.children.length > 0 ? [list] : [];
	if (!kept) return [...parts, element('p', '', `${say.nothing} ${say.chooseEdition}`)];
	const line = element('p', 'keep-state', `${say.onDevice}, ${say.since(day(kept.at))}. `);
	parts.push(line);
	if (isStale(now)) {
		line.append(say.stale);
		parts.push(button(say.renew(size(sizeToKeep(kept.units, now).bytes)), 'button', () => void renew()));
	}
	return parts;
}

function itemOf(unit: Unit, packs: Kept['packs'], names: Record<string, string>): HTMLElement {
	const [subject = '', language = ''] = unit.split('.');
	const title = subject === wholeSite ? say.wholeSite : (names[subject] ?? subject);
	const name = `${title}, ${language === 'fr' ? say.inLanguages.fr : say.inLanguages.en}`;
	const needed = new Set(groupsOf(unit, [...new Set(packs.map(({ group }) => group))]));
	const own = packs.filter(({ group }) => needed.has(group));
	const sum = (of: 'bytes' | 'pages') => own.reduce((all, pack) => all + pack[of], 0);
	const remove = button(say.remove, 'button', () => void drop([unit]));
	remove.setAttribute('aria-label', say.removeOf(name));
	const item = element('li', '');
	item.append(element('span', 'kept-name', name), element('span', 'keep-note', size(sum('bytes'))), remove);
	return item;
}

async function readItem(): Promise<HTMLElement | undefined> {
	const pages = await device.addresses('read');
	if (pages.length === 0) return undefined;
	const item = element('li', '');
	const forget = button(say.forget, 'button', () => {
		void device.forget('read').then(() => {
			item.remove();
		});
	});
	item.append(element('span', 'kept-name', say.read(number(pages.length))), forget);
	return item;
}
