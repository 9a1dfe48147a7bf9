import { isNameOf, kept } from '../device-storage.ts';
import { emptyForm, type NotesForm } from './form.ts';

/** Notes that are being written, as they are kept on the device. */
export interface Draft {
	id: string;
	/** When it was last changed, in milliseconds since 1970. */
	saved: number;
	/** What the notes are about, for the list of drafts. */
	title: string;
	form: NotesForm;
}

const prefix = kept.drafts.name.slice(0, -1);

/** The drafts on this device. Each has an entry of its own, so that two tabs do not overwrite each other's. */
export class Drafts {
	readonly #storage: Storage | undefined;

	/** @param storage none where the browser keeps nothing: then no draft is kept, and that is said */
	constructor(storage: Storage | undefined) {
		this.#storage = storage;
	}

	/** Every draft, the last one first. What is not a draft of this form is left alone. */
	all(): Draft[] {
		return Object.keys(this.#storage ?? {})
			.filter((key) => isNameOf(kept.drafts, key))
			.flatMap((key) => this.get(key.slice(prefix.length)) ?? [])
			.sort((a, b) => b.saved - a.saved);
	}

	get(id: string): Draft | undefined {
		try {
			const draft = JSON.parse(this.#storage?.getItem(prefix + id) ?? 'null') as Draft | null;
			// A draft of an older form lacks what was added since.
			return draft ? { ...draft, id, form: completed(draft.form) } : undefined;
		} catch {
			return undefined;
		}
	}

	/** Keep a draft. False where the browser does not keep anything, or has no room left. */
	keep(draft: Draft): boolean {
		try {
			this.#storage?.setItem(prefix + draft.id, JSON.stringify(draft));
			return this.#storage !== undefined;
		} catch {
			return false;
		}
	}

	discard(id: string): void {
		this.#storage?.removeItem(prefix + id);
	}
}

/** What the browser keeps for this site, unless its settings forbid that. */
export function storageOfDevice(): Storage | undefined {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}

function completed(form: NotesForm): NotesForm {
	const empty = emptyForm(form.lang);
	return { ...empty, ...form, source: { ...empty.source, ...form.source } };
}
