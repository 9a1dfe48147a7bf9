import { contentKinds } from '../../domain/content-kinds.ts';
import type { Graph, RecapNode } from '../../domain/graph/nodes.ts';
import { languages, type Language } from '../../domain/languages.ts';
import { urls } from '../../urls.ts';

/** A page of the site that changed content shows on. */
export interface ChangedPage {
	url: string;
	/** What the page is about. */
	name: string;
}

/** The pages that show some content files, given as paths from the content folder. What has no page of its own is left out. */
export function changedPages(files: readonly string[], graph: Graph): ChangedPage[] {
	const pages = files.flatMap((file) => pagesOf(file, graph));
	return [...new Map(pages.map((page) => [page.url, page])).values()];
}

function pagesOf(file: string, graph: Graph): ChangedPage[] {
	const recap = graph.recaps.find(({ versions }) =>
		[...versions.values()].some((version) => version.file === file),
	);
	if (recap) return [pageOfRecap(recap, file)];
	const [folder = '', name = ''] = file.split('/');
	const id = name.replace(/\.yaml$/, '');
	return languages.flatMap((language) => pageOfFile(folder, id, graph, language));
}

function pageOfRecap({ talk, day, event, versions }: RecapNode, file: string): ChangedPage {
	const language = [...versions].find(([, version]) => version.file === file)?.[0] ?? 'en';
	const u = urls[language];
	if (talk) return { url: u.talk(talk), name: talk.data.title };
	const name = event.data.name;
	return day ? { url: u.day(day), name: `${name}, ${day.date}` } : { url: u.event(event), name };
}

function pageOfFile(folder: string, id: string, graph: Graph, language: Language): ChangedPage[] {
	const u = urls[language];
	const named = <Node extends { id: string }>(nodes: Node[], page: (node: Node) => ChangedPage) =>
		nodes.filter((node) => node.id === id).map(page);
	switch (folder) {
		case contentKinds.events.folder:
			return named(graph.events, (event) => ({ url: u.event(event), name: event.data.name }));
		case contentKinds.talkLists.folder:
			return named(graph.events, (event) => ({ url: u.talkList(event), name: event.data.name }));
		case contentKinds.topics.folder:
			return named(graph.topics, (topic) => ({ url: u.topic(topic), name: topic.data.label[language] }));
		case contentKinds.people.folder:
			return named(
				graph.people.filter(({ talks }) => talks.length > 0),
				(person) => ({ url: u.speaker(person), name: person.name }),
			);
		default:
			return [];
	}
}
