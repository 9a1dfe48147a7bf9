import { marker, speakerLabel } from './cues.ts';
import { mayBeName } from './names.ts';
import type { Mention } from './names.ts';

/** A line that may be the head of a talk, taken apart. */
export interface Header {
	/** “Keynote”, “Talk 3”, “Hands-On” in front of the title. */
	kind: string | undefined;
	/** The line without that. */
	rest: string;
	/** What the title may be: the rest, and its parts between separators, without named speakers. */
	titles: string[];
}

const separators =
	/\s+[-–—|]\s+|\s*[—|]\s*|\s*[:：]\s+|\s+(?:by|par)\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu})|\s*[()]\s*|\n/u;

export function headerOf(line: string, mentions: readonly Mention[]): Header {
	const kind = marker.exec(line)?.groups?.['kind'];
	const rest = line
		.replace(marker, '')
		.replace(/^[^\p{L}\p{N}“"«(]+/u, '')
		.replace(/^#?\d{1,2}\s*[.):]\s+/, '')
		.trim();
	const parts = rest.split(separators).map((part) => part.trim());
	const beginnings = parts.map((_, index) => parts.slice(0, index + 1).join(' '));
	const endings = parts.map((_, index) => parts.slice(index).join(' '));
	const quoted = [...rest.matchAll(/[“"«]\s*([^”"»]{6,})\s*[”"»]/gu)].map(([, inner = '']) => inner);
	const without = withoutNames(line, mentions).replace(marker, '').trim();
	const titles = [rest, without, ...beginnings, ...endings, ...parts, ...quoted].filter(
		(title) => title.length > 1 && !mayBeOnlyName(title),
	);
	return { kind, rest, titles: [...new Set(titles)] };
}

/** A title of two capitalised words may look like a name, so only parts with a listed name or a label count. */
const mayBeOnlyName = (text: string) => speakerLabel.test(text) && mayBeName(text.replace(speakerLabel, ''));

/** A text without the named speakers. */
export function withoutNames(text: string, mentions: readonly Mention[]): string {
	let left = '';
	let end = 0;
	for (const mention of mentions) {
		left += text.slice(end, mention.start);
		end = mention.end;
	}
	return left + text.slice(end);
}

/** Whether a line says who speaks and nothing else: a label, or names with roles and companies. */
export function isSpeakerLine(line: string, mentions: readonly Mention[]): boolean {
	if (line.length > 260) return false;
	const label = speakerLabel.exec(line);
	const after = label ? line.slice(label[0].length) : line;
	if (label && /^\s*[:：]/.test(after)) return true;
	const named = mentions.length > 0 || mayBeName(after.split(/[,(@&]| - | – | — | et | and /u)[0] ?? '');
	if (!named) return false;
	// Two capitalised words alone may be a title as well as a name.
	if (mentions.length === 0 && label === null && !/[,(@]/.test(line)) return false;
	const left = withoutNames(line, mentions).replace(speakerLabel, '');
	const isSentence = /[.!?]\s*$|[\p{Ll}]{3,}\s+(?:nous|us|a|ont|has|have|was|were|is|are|est|sont)\s/u.test(
		left,
	);
	if (label && !isSentence) return true;
	const firstName = mentions[0]?.start ?? 0;
	return (
		firstName <= 3 &&
		!isSentence &&
		!/[:：]\s+\S+\s+\S+/.test(left) &&
		!/[\p{L}]{2,}\s+[–—]\s+\p{L}+.*\s.*\s.*\s/u.test(left)
	);
}
