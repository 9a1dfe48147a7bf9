import type { EntityKind } from '../entity-files.ts';
import type { Clause } from './clauses.ts';
import type { EntityIndex } from './index.ts';

/** An entity that matches, and how well. */
export interface Ranked {
	entity: number;
	score: number;
	/** The share of what was asked that it has, by weight, from 0 to 1. */
	coverage: number;
	/** Whether its notes have something of what was asked that its name lacks. */
	inNotes: boolean;
	/** Whether what was asked is a whole name of it. */
	whole: boolean;
}

/** Who asks for a whole name wants that very thing rather than a talk on it. */
const kindBonus: Record<EntityKind, number> = {
	topic: 0.12,
	organisation: 0.1,
	event: 0.08,
	person: 0.08,
	noteTaker: 0.02,
	day: 0,
	talk: 0,
};

/** From this quality on, a clause counts as covered altogether. */
const fullQuality = 0.6;

/** All entities that match something, the best first; of equals, the newest talk. */
export function rank(index: EntityIndex, clauses: readonly Clause[]): Ranked[] {
	const weight = clauses.reduce((sum, clause) => sum + clause.weight, 0);
	const entities = new Set(clauses.flatMap(({ matches }) => [...matches.quality.keys()]));
	return Array.from(entities, (entity) => rankedOf(index, clauses, weight, entity)).sort(
		(a, b) => b.score - a.score || a.entity - b.entity,
	);
}

function rankedOf(index: EntityIndex, clauses: readonly Clause[], weight: number, entity: number): Ranked {
	let covered = 0;
	let quality = 0;
	let named = 0;
	let inNotes = false;
	let unnamed = false;
	for (const clause of clauses) {
		const ofClause = clause.matches.quality.get(entity);
		if (ofClause === undefined) continue;
		covered += clause.weight * Math.min(1, ofClause / fullQuality);
		quality += clause.weight * ofClause;
		if (clause.matches.whole.has(entity)) named += index.lengthOf(entity);
		else if (clause.matches.named.has(entity)) named += clause.words.length;
		else unnamed = true;
		if (clause.matches.inNotes.has(entity)) inNotes = true;
	}
	const kind = index.kindOf(entity);
	const coverage = covered / weight;
	// Any word of a city or a year names an edition, so that it counts only where nothing else is asked.
	const isPlace = kind === 'event' || kind === 'day';
	const whole =
		isPlace && (unnamed || coverage < 1) ? 0 : coverage * Math.min(1, named / index.lengthOf(entity));
	const prior = index.priorOf(entity) * (kind === 'talk' ? 0.03 : 0.008);
	const score = 2 * coverage + quality / weight + 0.5 * whole + prior + (whole > 0.99 ? kindBonus[kind] : 0);
	return { entity, score, coverage, inNotes, whole: whole > 0.99 };
}
