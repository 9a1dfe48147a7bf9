import type { DataPath, Fault } from '../faults.ts';
import type { RuleId } from '../rules/index.ts';
import { nearest, withSuggestion } from '../suggest.ts';

/** Collects the faults found while linking. */
export class Reporter {
	readonly faults: Fault[] = [];
	readonly #unreadable: ReadonlySet<string>;

	/** @param unreadable files with faults of their own, as `folder/id`: references to them are not reported */
	constructor(unreadable: ReadonlySet<string>) {
		this.#unreadable = unreadable;
	}

	error(
		code: RuleId,
		file: string,
		path: DataPath,
		said: Pick<Fault, 'message' | 'fix' | 'suggestion' | 'mends'>,
	): void {
		this.faults.push({ code, severity: 'error', file, path, ...said });
	}

	/** A name that no address can be made of. */
	nameWithoutId(name: string, file: string, path: DataPath): void {
		this.error('name-without-id', file, path, {
			message: `no address can be made of “${name}”: it has too few letters of the Latin script, or is a word of the site`,
			fix: 'add a file to content/people or content/organisations, with the name in Latin letters and this spelling among its aliases',
		});
	}

	/** A reference to a record that does not exist. */
	unknown(kind: 'event' | 'topic', file: string, path: DataPath, id: string, known: Iterable<string>): void {
		const folder = { event: 'events', topic: 'topics' }[kind];
		if (this.#unreadable.has(`${folder}/${id}`)) return;
		const near = nearest(id, known);
		const article = { event: 'an edition', topic: 'a topic' }[kind];
		this.error(`unknown-${kind}`, file, path, {
			...withSuggestion(`“${id}” is not ${article} that the site knows`, near),
			fix: `${near === undefined ? 'use' : `write ${near}, or`} the name of a file in content/${folder}, or add one`,
		});
	}
}
