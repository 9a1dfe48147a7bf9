import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import type { Fault } from '../domain/faults.ts';
import { ruleOf } from '../domain/rules/index.ts';
import { codeFrame, visible } from './code-frame.ts';

/** Faults as text, one block each: `file:line:column`, what is wrong, the place, why it matters and how to mend it. */
export function faultReport(faults: readonly Fault[], contentFolder: string): string {
	const texts = new Map<string, string>();
	const textOf = (file: string) => {
		const text = texts.get(file) ?? readText(join(contentFolder, file));
		texts.set(file, text);
		return text;
	};
	return faults.map((fault) => block(fault, contentFolder, textOf)).join('\n\n');
}

function block(fault: Fault, contentFolder: string, textOf: (file: string) => string): string {
	const { file, place, severity, code, message, fix } = fault;
	const where = styleText('bold', visible(placeOf(fault, contentFolder)));
	const kind = styleText(severity === 'error' ? 'red' : 'yellow', severity);
	// A fault of the whole file has no words to point at.
	const frame = place?.length === undefined ? [] : codeFrame(textOf(file), place);
	return [
		`${where} ${kind} ${visible(message)} ${styleText('dim', `[${code}]`)}`,
		...frame.map((line) =>
			/^ +│ +\^+$/.test(line) ? styleText(severity === 'error' ? 'red' : 'yellow', line) : line,
		),
		`  ${styleText('dim', 'Why: ')} ${ruleOf(code).why}`,
		`  ${styleText('dim', 'Mend:')} ${visible(sentence(fix))}`,
	].join('\n');
}

/** `file:line:column`, which editors and terminals make a link of. */
export function placeOf({ file, place }: Fault, contentFolder: string): string {
	const { line, column } = place ?? { line: 1, column: 1 };
	return `${contentFolder}/${file}:${line}:${column}`;
}

const sentence = (text: string) =>
	text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');

/** The text of a file as the reader sees it; empty where it has none. */
function readText(path: string): string {
	return existsSync(path)
		? readFileSync(path, 'utf8')
				.replace(/^\ufeff/, '')
				.replace(/\r\n?/g, '\n')
				.normalize('NFC')
		: '';
}

/** “3 errors, 1 warning”. */
export function tally(faults: readonly Fault[]): string {
	const count = (severity: Fault['severity']) => faults.filter((fault) => fault.severity === severity).length;
	return `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}`;
}

export const plural = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

/** What stops a build: every fault, then what to do. */
export const faultSummary = (faults: readonly Fault[], contentFolder: string): string =>
	`The content has faults, so the site is not built.\n\n${faultReport(faults, contentFolder)}\n\n${tally(faults)}. Mend them, then run “npm run check”.`;
