import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { EventNode, Graph } from '../domain/graph/nodes.ts';
import { languages, type Language } from '../domain/languages.ts';
import { nearest, withSuggestion } from '../domain/suggest.ts';
import { faultReport } from '../files/fault-summary.ts';
import { loadContent } from '../files/load.ts';
import { draftsOf, otherName, type Draft } from '../import/drafts.ts';
import { importPost, type Given } from '../import/import-post.ts';
import { reportOf, type Written } from '../import/report.ts';
import { contentFolder } from '../site.ts';
import { fail } from './fail.ts';

/*
 * `npm run import -- FILE [--event kubecon-eu-2024] [--day 1] [--lang fr]`: take a post on a day or an edition apart into
 * drafts, one a talk and one for the rest, and say what was found. No file is ever overwritten.
 */

const usage = 'npm run import -- FILE [--event kubecon-eu-2024] [--day 1] [--lang fr] [--dry-run]';

interface Options {
	file: string;
	event: string | undefined;
	day: string | undefined;
	lang: string | undefined;
	dryRun: boolean;
}

function optionsOf(args: readonly string[]): Options {
	const { values, positionals } = parsed(args);
	const [file, ...more] = positionals;
	if (file === undefined || more.length > 0) throw new Error(`Name one file to import: ${usage}`);
	if (!existsSync(file)) throw new Error(`There is no file “${file}”. ${usage}`);
	return { file, event: values.event, day: values.day, lang: values.lang, dryRun: values['dry-run'] };
}

function parsed(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				event: { type: 'string' },
				day: { type: 'string' },
				lang: { type: 'string' },
				'dry-run': { type: 'boolean', default: false },
			},
		});
	} catch (error) {
		throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`, { cause: error });
	}
}

/** What the options say, or an error that says what they could say. */
function givenBy({ event: id, day: number, lang }: Options, { events }: Graph): Given {
	const event = id === undefined ? undefined : events.find((other) => other.id === id);
	if (id !== undefined && !event)
		throw new Error(
			`${
				withSuggestion(
					`There is no edition “${id}”`,
					nearest(
						id,
						events.map((other) => other.id),
					),
				).message
			}. The names of the files in content/events are the editions.`,
		);
	if (lang !== undefined && !isLanguage(lang))
		throw new Error(`--lang is ${languages.join(' or ')}, not “${lang}”.`);
	if (number !== undefined && !event) throw new Error('--day needs --event, whose day it is.');
	return {
		...(event ? { event } : {}),
		...(event && number !== undefined ? { day: dayNumbered(event, number) } : {}),
		...(lang !== undefined && isLanguage(lang) ? { language: lang } : {}),
	};
}

const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

function dayNumbered(event: EventNode, number: string) {
	const day = event.days.find((other) => String(other.number) === number);
	if (day) return day;
	throw new Error(
		`${event.data.name} has no day ${number}: its days are ${event.days.map((other) => other.number).join(', ') || 'not known'}.`,
	);
}

/** A free name for every draft, in every language: a name that is taken gets the name of the post behind it. */
function placesFor(drafts: readonly Draft[], event: string, language: Language, file: string): Written[] {
	const folder = `recaps/${event}`;
	const taken = new Set(
		globSync(join(contentFolder, folder, '*.md')).map((path) =>
			basename(path).replace(/\.[a-z]{2}\.md$/, ''),
		),
	);
	return drafts.map((draft) => {
		const name = [draft.name, otherName(draft.name, basename(file))].find((other) => !taken.has(other));
		if (name === undefined)
			throw new Error(
				`Drafts of this post stand in ${contentFolder}/${folder} already (${otherName(draft.name, basename(file))}). Nothing was written; delete or rename them first.`,
			);
		taken.add(name);
		return { file: `${folder}/${name}.${language}.md`, draft };
	});
}

function write(written: readonly Written[]): void {
	for (const { file, draft } of written) {
		const path = join(contentFolder, file);
		mkdirSync(dirname(path), { recursive: true });
		// Fails where somebody made the file meanwhile.
		writeFileSync(path, draft.text, { flag: 'wx' });
	}
}

try {
	const options = optionsOf(process.argv.slice(2));
	const { graph } = loadContent(contentFolder);
	const imported = importPost(
		readFileSync(options.file, 'utf8'),
		basename(options.file),
		graph,
		givenBy(options, graph),
	);
	const drafts = draftsOf(imported, basename(options.file), graph.topics);
	const places = placesFor(drafts, imported.event.id, imported.language, options.file);
	if (!options.dryRun) write(places);
	console.log(reportOf(imported, basename(options.file), places));
	if (options.dryRun) console.log('Nothing was written (--dry-run).');
	else {
		const own = new Set(places.map(({ file }) => file));
		const faults = loadContent(contentFolder).faults.filter(({ file }) => own.has(file));
		console.log(
			faults.length === 0
				? 'npm run check finds nothing wrong with the drafts.'
				: `npm run check says about the drafts:\n${faultReport(faults, contentFolder)}`,
		);
	}
} catch (error) {
	fail(error);
}
