import type { Fault } from '../domain/faults.ts';
import { ruleOf } from '../domain/rules/index.ts';
import { visible } from '../files/code-frame.ts';

/** Faults as annotations of a GitHub workflow, one line each. */
export const githubReport = (faults: readonly Fault[], contentFolder: string): string =>
	faults
		.map(({ file, place, severity, code, message, fix }) => {
			const { line, column, length = 1 } = place ?? { line: 1, column: 1 };
			const properties = {
				file: `${contentFolder}/${file}`,
				line,
				endLine: line,
				col: column,
				endColumn: column + length,
				title: code,
			};
			const given = Object.entries(properties).map(
				([name, value]) => `${name}=${escapeProperty(`${value}`)}`,
			);
			const text = `${message}\nWhy: ${ruleOf(code).why}\nMend: ${fix}`;
			return `::${severity} ${given.join(',')}::${escapeData(text)}`;
		})
		.join('\n');

/** What a workflow command would take for its own signs. */
const escapeData = (text: string) =>
	text
		.split('\n')
		.map((line) => visible(line).replaceAll('%', '%25'))
		.join('%0A');

const escapeProperty = (text: string) =>
	visible(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Faults as data. */
export const jsonReport = (
	faults: readonly Fault[],
	contentFolder: string,
	more: Record<string, unknown>,
): string =>
	JSON.stringify(
		{
			...more,
			faults: faults.map(({ file, place, severity, code, message, fix, suggestion, mends }) => ({
				file: `${contentFolder}/${file}`,
				line: place?.line ?? 1,
				column: place?.column ?? 1,
				length: place?.length ?? 1,
				severity,
				rule: code,
				message,
				why: ruleOf(code).why,
				mend: fix,
				...(suggestion !== undefined && { suggestion }),
				fixable: mends !== undefined,
				help: `docs/rules.md#${code}`,
			})),
		},
		null,
		2,
	);
