import { button, element } from '../../browser/dom.ts';
import { unitOf, wholeSite, type Unit } from '../packs.ts';
import { hear } from './device.ts';
import { drop, keep, renew, stopFetching } from './keeper.ts';
import { ProgressLine } from './progress-line.ts';
import { day, language, number, otherLanguage, say, size } from './say.ts';
import { isStale, situation, sizeToKeep, type Situation } from './situation.ts';

/** What a reader can do about one edition, or the whole site: keep it, see how far that is, renew it, remove it. */
export class KeepPanel {
	readonly #place: HTMLElement;
	readonly #subject: string;
	readonly #unit: Unit;
	readonly #otherUnit: Unit;
	readonly #progress = new ProgressLine();
	/** What the last attempt came to, if it did not come to anything. */
	#failure = '';
	#turn = 0;

	constructor(place: HTMLElement, subject: string) {
		this.#place = place;
		this.#subject = subject;
		this.#unit = unitOf(subject, language);
		this.#otherUnit = unitOf(subject, otherLanguage);
		hear((change) => {
			if (change.kind === 'progress') this.#progress.show(change.progress);
			else if (change.kind === 'waiting') this.#progress.wait();
			else {
				if (change.kind === 'full') this.#failure = say.full;
				void this.show();
			}
		});
	}

	async show(): Promise<void> {
		const turn = ++this.#turn;
		const now = await situation();
		if (turn !== this.#turn) return;
		const focused = this.#place.contains(document.activeElement);
		this.#place.replaceChildren(...this.#parts(now));
		// The button that was pressed is gone; the next one stands in its place.
		if (focused) this.#place.querySelector('button')?.focus();
		this.#place.hidden = false;
	}

	#parts(now: Situation): Node[] {
		const { wishes, kept, published } = now;
		if ([this.#unit, this.#otherUnit].some((unit) => wishes.includes(unit)))
			return [this.#progress.element, button(say.stop, 'button', () => void this.#do(stopFetching))];
		const parts = kept?.units.includes(this.#unit)
			? this.#kept(now, kept.at)
			: published
				? this.#offer(now)
				: [element('p', 'keep-note', say.needsNetwork)];
		return this.#failure ? [...parts, status(this.#failure)] : parts;
	}

	#offer(now: Situation): Node[] {
		const { bytes, pages } = sizeToKeep([...(now.kept?.units ?? []), this.#unit], now);
		const own = sizeToKeep([this.#unit], now).pages;
		const also = element('label', 'keep-also');
		const box = element('input', '');
		box.type = 'checkbox';
		const both = sizeToKeep([...(now.kept?.units ?? []), this.#unit, this.#otherUnit], now).bytes;
		also.append(box, `${say.also} (${say.alsoSize(size(both - bytes))})`);
		const press = button(this.#subject === wholeSite ? say.keepSite : say.keepEdition, 'button', () => {
			void this.#do(() => keep(box.checked ? [this.#unit, this.#otherUnit] : [this.#unit]));
		});
		const note = element('p', 'keep-note', say.size(size(bytes), number(Math.min(own, pages))));
		if (isStale(now)) note.append(` ${say.renewsToo}`);
		return [press, also, note];
	}

	#kept(now: Situation, at: string): Node[] {
		const line = element('p', 'keep-state');
		line.append(element('strong', 'mark is-kept', say.onDevice), ` ${say.since(day(at))}. `);
		const parts: Node[] = [line];
		if (isStale(now)) {
			line.append(say.stale);
			const units = now.kept?.units ?? [];
			parts.push(button(say.renew(size(sizeToKeep(units, now).bytes)), 'button', () => void this.#do(renew)));
		}
		const units = [this.#unit, this.#otherUnit];
		parts.push(button(say.remove, 'button', () => void this.#do(() => drop(units))));
		return parts;
	}

	async #do(action: () => Promise<void>): Promise<void> {
		this.#failure = '';
		await action().catch((error: unknown) => {
			console.error(error);
			this.#failure = say.failed;
		});
		await this.show();
	}
}

function status(text: string): HTMLElement {
	const line = element('p', 'notice', text);
	line.setAttribute('role', 'status');
	return line;
}
