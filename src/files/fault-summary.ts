import { styleText } from 'node:util';
import type { Fault } from '../domain/faults.ts';

/** Faults as text, one block each: `file:line:column`, what is wrong and why, and how to mend it. */
export function faultReport(faults: readonly Fault[], contentFolder: string): string {
	return faults.map((fault) => block(fault, contentFolder)).join('\n');
}

function block({ file, place, severity, code, message, fix }: Fault, contentFolder: string): string {
	const { line, column } = place ?? { line: 1, column: 1 };
	const where = styleText('bold', `${contentFolder}/${file}:${line}:${column}`);
	const kind = styleText(severity === 'error' ? 'red' : 'yellow', severity);
	return `${where} ${kind} ${message} ${styleText('dim', `[${code}]`)}\n    → ${fix}`;
}

/** “3 errors, 1 warning”. */
export function tally(faults: readonly Fault[]): string {
	const count = (severity: Fault['severity']) => faults.filter((fault) => fault.severity === severity).length;
	const plural = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
	return `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}`;
}

/** What stops a build: every fault, then what to do. */
export const faultSummary = (faults: readonly Fault[], contentFolder: string): string =>
	`The content has faults, so the site is not built.\n\n${faultReport(faults, contentFolder)}\n\n${tally(faults)}. Mend them, then run “npm run check”.`;
