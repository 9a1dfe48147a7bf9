import { isCollection, isScalar, visit, type Document, type ParsedNode, type YAMLError } from 'yaml';
import type { Place } from '../domain/faults.ts';
import type { FileFault } from './file-fault.ts';

/** The fault of YAML with more levels than a program can follow. */
export const tooDeep = (place: Place): FileFault => ({
	code: 'too-deep',
	path: [],
	place,
	message: 'the YAML has too many levels',
	fix: 'take the levels apart',
});

/** What is said about a place. */
type Said = Pick<FileFault, 'code' | 'message' | 'fix' | 'mends'>;
/** The place of what stands between two offsets of the YAML. */
export type PlaceOf = (start: number, end?: number) => Place;

/** What is wrong with the YAML itself. */
export function syntaxFaults(document: Document, text: string, placeOf: PlaceOf): FileFault[] {
	const errors = [...document.errors, ...document.warnings];
	const exhausted = errors.find(({ message }) => message.includes('call stack'));
	if (exhausted) return [tooDeep(placeOf(...exhausted.pos))];
	const separate = errors.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
	// Where YAML cannot be read, what is said about the rest of the file follows from the first place.
	const first = errors.find((error) => !separate.includes(error));
	return [...separate, ...(first ? [first] : [])].map((error) => ({
		path: [],
		place: placeOf(...(openedAt(error, document) ?? error.pos)),
		...saidOf(error, text),
	}));
}

/** Where the quote or bracket begins that is never closed: the parser only says where the text ended. */
function openedAt({ code, pos, message }: YAMLError, document: Document): [number, number] | undefined {
	if (code !== 'MISSING_CHAR' && !message.includes('end with a')) return undefined;
	let found: [number, number] | undefined;
	visit(document, {
		Node(_key, node) {
			const opens = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
			const [start, end] = (node as ParsedNode).range;
			if (opens && start < pos[0] && end >= pos[0] - 1) found = [start, end];
		},
	});
	return found;
}

function saidOf({ code, pos, message }: YAMLError, text: string): Said {
	const at = text[pos[0]] ?? '';
	if (/closing .quote/.test(message)) return notClosed('the quote');
	if (/end with a [\]}]/.test(message)) return notClosed('the bracket');
	switch (code) {
		case 'TAG_RESOLVE_FAILED':
			return {
				code: 'yaml-tag',
				message: `“${text.slice(...pos)}” is a YAML tag, which content files may not have`,
				fix: 'remove the word that begins with “!”',
			};
		case 'TAB_AS_INDENT':
			return said.tab;
		case 'BLOCK_AS_IMPLICIT_KEY':
			if (!/:[ \t]+\S.*:(?:\s|$)/.test(lineAt(text, pos[0]))) return unreadable(message);
			return {
				code: 'yaml-quotes',
				mends: 'quotes',
				message: 'the value has a colon followed by a space, which makes a key of what stands before it',
				fix: 'put the whole value in quotes',
			};
		case 'BAD_SCALAR_START':
			return {
				code: 'yaml-quotes',
				mends: 'quotes',
				message: `a value without quotes cannot begin with “${at}”`,
				fix: 'put the whole value in quotes',
			};
		default:
			return at === '\t' ? said.tab : unreadable(message);
	}
}

const said = {
	tab: { code: 'yaml-tab', message: 'the line is indented with a tab', fix: 'indent with spaces' },
} as const;

const notClosed = (what: string): Said => ({
	code: 'yaml-syntax',
	message: `${what} that begins here is never closed`,
	fix: `close it, and put the value in quotes if ${what} belongs to it`,
});

const unreadable = (message: string): Said => ({
	code: 'yaml-syntax',
	message: `the YAML cannot be read from here on: ${message}`,
	fix: 'look here and just before it for a quote or bracket that is not closed, or a line that is indented differently',
});

const lineAt = (text: string, offset: number) =>
	text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
