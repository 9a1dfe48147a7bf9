import { kept } from '../device-storage.ts';
import type { Context } from './context.ts';

/** What the site keeps on the device of a reader, and the button that clears it. */
export interface DeviceView {
	kept: { what: string; where: string; name: string }[];
	words: Record<'clear' | 'ask' | 'done' | 'failed', string>;
}

export function deviceView({ t }: Context): DeviceView {
	const names = Object.keys(kept) as (keyof typeof kept)[];
	return {
		kept: names.map((key) => {
			const { place, name } = kept[key];
			return { what: t.device.kept[key], where: t.device.places[place], name };
		}),
		words: t.device.words,
	};
}
