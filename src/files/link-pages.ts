import type { Fault } from '../domain/faults.ts';
import { nearest, withSuggestion } from '../domain/suggest.ts';
import { faultOf, type Notes } from '../markdown/note-rules/notes.ts';

/** Links to pages of this site that are not there. Files, such as feeds, are not looked at. */
export function linkPageFaults(
	notes: Notes,
	addresses: () => ReadonlySet<string>,
	unreadable: ReadonlySet<string>,
): Fault[] {
	return notes.nodes.flatMap((node): Fault[] => {
		if (!('url' in node) || (node.type !== 'link' && node.type !== 'definition')) return [];
		if (!/^\/(?![/\\])/.test(node.url)) return [];
		const [path = ''] = node.url.split(/[?#]/);
		if (addresses().has(path) || /\.[a-z0-9]+$/i.test(path) || isDoubtful(path, unreadable)) return [];
		const near = addresses().has(`${path}/`) ? `${path}/` : nearAddress(path, addresses());
		return [
			faultOf(
				{
					node,
					words: node.url,
					code: 'link-page',
					...withSuggestion(`this site has no page “${path}”`, near),
					fix:
						near === undefined
							? 'copy the address from the page, without the name of the host'
							: `write ${near}`,
				},
				notes,
			),
		];
	});
}

/** Whether the page may only be missing because of a file that has a fault of its own. */
function isDoubtful(path: string, unreadable: ReadonlySet<string>): boolean {
	if (unreadable.size > 0 && /^\/(?:fr\/)?(?:speakers|organisations|note-takers)\//.test(path)) return true;
	const parts = path.split('/').filter((part) => part !== '');
	return [...unreadable].some((file) => parts.includes(file.split('/')[1] ?? 'a file beside the folders'));
}

/** The nearest address of the same kind. */
function nearAddress(path: string, addresses: ReadonlySet<string>): string | undefined {
	const folder = path.replace(/[^/]+\/?$/, '');
	return nearest(
		path,
		[...addresses].filter((address) => address.startsWith(folder) && address !== folder),
	);
}
