import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../site.ts';

export const formats = ['text', 'json', 'github'] as const;

export interface CheckOptions {
	help: boolean;
	/** The content folder. */
	root: string;
	/** Files and folders whose faults are wanted, by path from the content folder; none for all. */
	paths: string[];
	fix: boolean;
	format: (typeof formats)[number];
	/** A folder of texts that notes may not be copied from. */
	sources: string | undefined;
}

/** A command that cannot be carried out as it is written; the message says why. */
export class UsageError extends Error {}

export const usage = `npm run check -- [FILE…] [options]

Checks the content: every rule over all files, every fault in one run.

  FILE…            print only the faults of these files or folders; all of the
                   content is read and linked nevertheless. A content folder
                   of its own is checked instead of ${contentFolder}/.
  --fix            mend what can be mended without changing what is meant (line
                   ends, composed letters, space at the end of lines, missing
                   quotes, names of topics, spelling of a talk's speakers), say
                   what was mended, and report the rest
  --format FORMAT  text (for people), json (data), or github (annotations of a
                   workflow)
  --sources FOLDER also look for words copied from a source; each file of the
                   folder has the address (or the title) of the source in its
                   first line, and its text below
  --help           this text

Exit status: 0 no error (there may be warnings), 1 errors in the content, 2 the
command was not understood. Colours appear on a terminal only; NO_COLOR=1 turns
them off. docs/rules.md explains every rule.`;

/** Read the arguments of the command. Throws a `UsageError`. */
export function checkOptions(given: readonly string[]): CheckOptions {
	const { values, positionals } = parse(given);
	const format = formats.find((name) => name === values.format);
	if (!format) throw new UsageError(`“${values.format}” is not a format; use one of: ${formats.join(', ')}.`);
	const { sources } = values;
	if (sources !== undefined && !isFolder(sources)) throw new UsageError(`There is no folder “${sources}”.`);
	const [first] = positionals;
	const ownContent = positionals.length === 1 && first !== undefined && isContentFolder(first);
	const root = ownContent ? first.replace(/[/\\]+$/, '') : contentFolder;
	if (!isFolder(root)) throw new UsageError(`There is no content folder “${root}”.`);
	return {
		help: values.help,
		root,
		paths: ownContent ? [] : positionals.map((path) => inContent(path, root)),
		fix: values.fix,
		format,
		sources,
	};
}

function parse(given: readonly string[]) {
	try {
		return parseArgs({
			args: [...given],
			allowPositionals: true,
			options: {
				help: { type: 'boolean', short: 'h', default: false },
				fix: { type: 'boolean', default: false },
				format: { type: 'string', default: 'text' },
				sources: { type: 'string' },
			},
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

/** The path from the content folder of a file that somebody named from where they are. */
function inContent(path: string, root: string): string {
	// npm runs commands at the top of the project and says where the person is.
	const from = [process.cwd(), process.env['INIT_CWD'] ?? '.'];
	const found = from.map((folder) => resolve(folder, path)).find((place) => existsSync(place));
	if (found === undefined) throw new UsageError(`There is no file “${path}”.`);
	const inside = relative(resolve(root), found).replaceAll('\\', '/');
	if (inside.startsWith('..') || resolve(inside) === inside) {
		throw new UsageError(`“${path}” is not in the content folder (${root}/), so there is nothing to check.`);
	}
	return inside;
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

/** A folder elsewhere that has content in it. */
const isContentFolder = (path: string) =>
	isFolder(path) &&
	relative(resolve(contentFolder), resolve(path)).startsWith('..') &&
	['events', 'recaps', 'talks', 'topics'].some((folder) => isFolder(join(path, folder)));
