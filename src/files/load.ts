import { checks, quickChecks } from '../domain/checks/index.ts';
import { inReadingOrder } from '../domain/checks/order.ts';
import type { Records } from '../domain/content-kinds.ts';
import type { Fault } from '../domain/faults.ts';
import { fewOfEach } from '../domain/few-of-each.ts';
import { buildGraph } from '../domain/graph/build.ts';
import type { Graph } from '../domain/graph/nodes.ts';
import { noteFaults, notesOf, tooDeep } from '../markdown/note-faults.ts';
import type { Notes } from '../markdown/note-rules/notes.ts';
import { treeOfNotes } from '../markdown/tree-of-notes.ts';
import { addressesOf } from './addresses.ts';
import { copiedWordFaults, type Sources } from './copied-words.ts';
import { imageFileFaults, shownImages, unusedImageFaults } from './image-files.ts';
import { readKnown } from './known-files.ts';
import { linkPageFaults } from './link-pages.ts';
import { readContent, type ReadContent } from './read.ts';
import { referenceFaults, secondLook } from './rejected.ts';
import { suggestTopic } from './tag-suggestions.ts';

export interface Content {
	graph: Graph;
	records: Records;
	/** Everything wrong with the content, in reading order, with places. Warnings included. */
	faults: Fault[];
}

export interface LoadOptions {
	/** The only files, by path from the content folder, whose faults are wanted. All content is linked nevertheless. */
	only?: ReadonlySet<string>;
	/** Whether topics of talks that nobody has tagged are looked for. No fault depends on them. */
	infer?: boolean;
	/** Texts that notes may not be copied from. */
	sources?: Sources;
	/** Whether what is read is kept, so that the next run need not read it again. */
	keep?: boolean;
	/** The only files that have changed since everything was judged, by path from the content folder. */
	changed?: ReadonlySet<string>;
}

/**
 * Files → records → graph → checks. The site and the commands load content this way and no other.
 * @param root path of the content folder
 */
export function loadContent(root: string, options?: LoadOptions): Content {
	return linkContent(options?.keep ? readKnown(root) : readContent(root), root, options);
}

/** Records → graph → checks: the second half of `loadContent`. */
export function linkContent(
	read: ReadContent,
	root: string,
	{ only, infer = true, sources, changed }: LoadOptions = {},
): Content {
	const { records } = read;
	const { graph, faults: linkFaults } = buildGraph(records, { infer });
	const wanted = (file: string) => only?.has(file) ?? true;
	const judged = (file: string) => changed?.has(file) ?? wanted(file);
	const found = [
		...read.faults,
		...linkFaults,
		...(changed ? quickChecks : checks).flatMap((check) => check({ graph, records, wanted: judged })),
		...faultsOfNotes(read, graph, root, { only: changed ?? only, sources }),
	];
	const placed = (faults: Fault[]) =>
		fewOfEach(faults.filter(({ file }) => wanted(file))).map((fault) =>
			suggestTopic(read.placed(fault), records),
		);
	const faults = placed(found);
	const more = secondLook(placed(referenceFaults(read)), faults);
	return { graph, records, faults: inReadingOrder([...faults, ...more]) };
}

/** What the Markdown of recaps says, and what it refers to. */
function faultsOfNotes(
	{ records, rejected, images: imageList }: ReadContent,
	graph: Graph,
	root: string,
	{ only, sources }: { only: ReadonlySet<string> | undefined; sources: Sources | undefined },
): Fault[] {
	let known: Set<string> | undefined;
	const addresses = () => (known ??= addressesOf(graph));
	const images = new Set(imageList);
	const shown = new Set<string>();
	const faults = [...records.recaps, ...rejected].flatMap((recap): Fault[] => {
		if (only && !only.has(recap.file)) return [];
		const notes: Notes | undefined = notesOf(recap, treeOfNotes(recap.body));
		if (!notes) return [tooDeep(recap)];
		for (const image of shownImages(notes)) shown.add(image);
		return [
			...noteFaults(notes),
			...linkPageFaults(notes, addresses, records.unreadable),
			...imageFileFaults(notes, root, images),
			...(sources ? copiedWordFaults(notes, sources) : []),
		];
	});
	return only
		? faults
		: [...faults, ...unusedImageFaults(imageList, shown, { root, unreadable: records.unreadable })];
}
