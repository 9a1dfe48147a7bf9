import { readFileSync } from 'node:fs';
import satori from 'satori';
import sharp from 'sharp';
import type { CardView } from '../views/card.ts';
import { cardSize } from '../views/head.ts';
import { site } from '../site.ts';
import { cardLayout } from './layout.ts';

const font = (name: string, file: string, weight: 500 | 600) => ({
	name,
	data: readFileSync(new URL(`./fonts/${file}.ttf`, import.meta.url)),
	weight,
	style: 'normal' as const,
});
const fonts = [
	font('Serif', 'faustina-latin', 600),
	font('SerifOther', 'faustina-latin-ext', 600),
	font('Sans', 'familjen-grotesk-latin', 500),
	font('SansOther', 'familjen-grotesk-latin-ext', 500),
];

/** Few colours make a small file; letters need some between ink and paper. */
const colours = 16;

/** Draw a card as a PNG of some 12 kB. */
export async function drawCard(card: CardView): Promise<Buffer> {
	const svg = await satori(cardLayout(card, site.name), { ...cardSize, fonts });
	return sharp(Buffer.from(svg)).png({ palette: true, colours }).toBuffer();
}
