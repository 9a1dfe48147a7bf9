import { newestFirst } from '../graph/order.ts';
import type { EventNode, Graph, TalkNode, TopicNode } from '../graph/nodes.ts';

/** Editions with fewer listed talks say nothing about shares. */
export const fewestTalks = 30;
/** Topics with fewer talks rise and fall by chance. */
export const fewestOfTopic = 30;
/** Years that are compared, and how far apart. */
const span = { years: 2, apart: 5 };

/** Editions with a talk list, oldest first. */
export const listedEditions = ({ events }: Graph): EventNode[] =>
	events.filter(({ talks }) => talks.length > 0).toSorted((a, b) => newestFirst(b.data, a.data));

/** Those with enough talks to compare shares, oldest first. */
export const comparableEditions = (graph: Graph): EventNode[] =>
	listedEditions(graph).filter(({ talks }) => talks.length >= fewestTalks);

/** How many of some talks an edition has, for each of `editions`. */
export function talksAt(talks: readonly TalkNode[], editions: readonly EventNode[]): number[] {
	const counts = Map.groupBy(talks, ({ event }) => event);
	return editions.map((event) => counts.get(event)?.length ?? 0);
}

/** Which part of each edition's talks some talks are, between 0 and 1. */
export const partsAt = (talks: readonly TalkNode[], editions: readonly EventNode[]): number[] =>
	talksAt(talks, editions).map((count, index) => count / (editions[index]?.talks.length ?? 1));

interface Year {
	year: number;
	talks: number;
}

/** Years with talks in order, and how many talks each has. */
export function talksByYear(graph: Graph): readonly Year[] {
	const known = counted.get(graph) ?? countByYear(graph);
	counted.set(graph, known);
	return known;
}

/** Every topic asks for them. */
const counted = new WeakMap<Graph, readonly Year[]>();

const countByYear = ({ talks }: Graph): Year[] =>
	[...Map.groupBy(talks, ({ event }) => event.data.year)]
		.map(([year, { length }]) => ({ year, talks: length }))
		.toSorted((a, b) => a.year - b.year);

/** A topic's part of all talks in some years, between 0 and 1. */
export interface Movement {
	topic: TopicNode;
	before: number;
	now: number;
}

/** Years that are compared with each other. */
export interface Periods {
	before: number[];
	now: number[];
}

/** The newest years, and those with talks that far before. */
export function periods(graph: Graph): Periods {
	const years = talksByYear(graph).map(({ year }) => year);
	const now = years.slice(-span.years);
	return { now, before: now.map((year) => year - span.apart).filter((year) => years.includes(year)) };
}

/** Which part of all talks of some years some talks are, between 0 and 1. */
export function partOf(talks: readonly TalkNode[], years: readonly number[], graph: Graph): number {
	const all = talksByYear(graph)
		.filter(({ year }) => years.includes(year))
		.reduce((sum, year) => sum + year.talks, 0);
	return talks.filter(({ event }) => years.includes(event.data.year)).length / Math.max(1, all);
}

/** The years that movements compare, and the topics that rose and faded most between them. */
export interface Movements extends Periods {
	risen: Movement[];
	faded: Movement[];
}

/** Which topics rose and faded most, in parts of all talks, from some years to the newest ones. */
export function movements(graph: Graph, limit: number): Movements {
	const { before, now } = periods(graph);
	const moved = graph.topics
		.filter(({ talks }) => talks.length >= fewestOfTopic)
		.map((topic) => ({
			topic,
			before: partOf(topic.talks, before, graph),
			now: partOf(topic.talks, now, graph),
		}))
		.toSorted((a, b) => b.now - b.before - (a.now - a.before));
	return {
		before,
		now,
		risen: moved.filter((one) => one.now > one.before).slice(0, limit),
		faded: moved
			.toReversed()
			.filter((one) => one.now < one.before)
			.slice(0, limit),
	};
}
