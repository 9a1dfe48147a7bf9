import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Graph } from '../domain/graph/nodes.ts';
import { cardFiles, type CardFile } from '../views/card.ts';
import { drawCard } from './draw.ts';

/** Pictures that were drawn before, by what stands on them and how it is drawn. */
const cache = join('node_modules', '.cache', 'cards');
const atOnce = 4;

/**
 * Draw the pictures that other sites show of pages, into `<outDir>/cards/`. One that was drawn before is taken from the
 * cache.
 * @param progress is told how many of how many are done
 */
export async function buildCards(
	graph: Graph,
	outDir: string,
	progress: (done: number, of: number) => void,
): Promise<void> {
	const files = cardFiles(graph);
	const way = wayOfDrawing();
	mkdirSync(cache, { recursive: true });
	for (let start = 0; start < files.length; start += atOnce) {
		await Promise.all(files.slice(start, start + atOnce).map((file) => writeCard(file, way, outDir)));
		progress(Math.min(start + atOnce, files.length), files.length);
	}
}

async function writeCard({ file, card }: CardFile, way: string, outDir: string): Promise<void> {
	const kept = join(cache, `${hash(way + JSON.stringify(card))}.png`);
	if (!existsSync(kept)) writeFileSync(kept, await drawCard(card));
	const target = join(outDir, file);
	mkdirSync(dirname(target), { recursive: true });
	copyFileSync(kept, target);
}

/** What the look of a card depends on besides its words: a change of it draws all of them anew. */
const wayOfDrawing = () =>
	hash(['draw.ts', 'layout.ts'].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join(''));

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);
