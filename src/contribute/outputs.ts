import type { Messages } from './messages.ts';
import type { Said } from './fields.ts';
import { find, node } from './dom.ts';
import { newFile, type NewFile } from './pull-request.ts';

/** The finished file, as far as it is finished. */
export interface Finished {
	/** From the content folder; empty while it has no name. */
	path: string;
	text: string;
	/** What is wrong; undefined while that is not known. */
	faults: readonly Said[] | undefined;
}

interface OutputOptions {
	/** Address of GitHub's form for a new file. */
	newFile: string;
	say: Messages;
	lineText: (said: Said) => string;
	/** Somebody wants the file: from now on everything that is wrong is shown. */
	onWanted: () => void;
	onFault: (said: Said) => void;
}

/** The part below the form: what is still to do, and the ways to take the file along. */
export class Outputs {
	readonly #root: HTMLElement;
	readonly #options: OutputOptions;
	readonly #summary: HTMLElement;
	#finished: Finished = { path: '', text: '', faults: undefined };
	/** What the summary shows: what has not changed stays, and keeps the focus. */
	#listed = '';
	#target: NewFile = { href: '', filled: true };

	constructor(root: HTMLElement, options: OutputOptions) {
		this.#root = root;
		this.#options = options;
		this.#summary = find(root, '[data-summary]');
		find(root, '[data-open]').addEventListener('click', (event) => {
			if (this.#mayOpen()) this.#copyIfNeeded(event);
			else event.preventDefault();
		});
		find(root, '[data-open-anyway]').addEventListener('click', (event) => {
			this.#copyIfNeeded(event);
		});
		find(root, '[data-copy]').addEventListener('click', () => {
			void this.#copy('copied', 'notCopied');
		});
		find(root, '[data-download]').addEventListener('click', () => {
			this.#download();
		});
	}

	show(finished: Finished): void {
		const { say, newFile: form } = this.#options;
		const { path, text, faults } = finished;
		this.#finished = finished;
		this.#target = newFile(form, path || 'recaps/', text);
		find(this.#root, '[data-path]').textContent = path ? `content/${path}` : '';
		find(this.#root, '[data-state]').textContent = path ? this.#state(faults) : say('noName');
		find<HTMLTextAreaElement>(this.#root, '[data-file]').value = text;
		for (const link of ['[data-open]', '[data-open-anyway]'])
			Object.assign(find<HTMLAnchorElement>(this.#root, link), {
				href: this.#target.href,
				target: '_blank',
				rel: 'noopener',
			});
		const tooLong = find(this.#root, '[data-too-long]');
		tooLong.hidden = this.#target.filled;
		tooLong.textContent = this.#target.filled ? '' : say('tooLong');
		if (!this.#summary.hidden) this.#list();
	}

	#state(faults: Finished['faults']): string {
		const { say } = this.#options;
		if (!faults) return say('checking');
		if (faults.length === 0) return say('ready');
		return faults.length === 1 ? say('one') : say('many', `${faults.length}`);
	}

	#mayOpen(): boolean {
		this.#options.onWanted();
		if ((this.#finished.faults ?? []).length === 0 && this.#finished.path !== '') return true;
		this.#summary.hidden = false;
		this.#list();
		this.#summary.focus();
		return false;
	}

	#list(): void {
		const { lineText, onFault } = this.#options;
		const faults = this.#finished.faults ?? [];
		this.#summary.hidden = faults.length === 0;
		const news = JSON.stringify(faults);
		if (news === this.#listed) return;
		this.#listed = news;
		find(this.#summary, 'ul').replaceChildren(
			...faults.map((said) => {
				const lead = node('button', { type: 'button', class: 'link-button' }, lineText(said));
				lead.addEventListener('click', () => {
					onFault(said);
				});
				return node('li', {}, lead);
			}),
		);
	}

	/** A text that does not fit into the address is copied first: once another page has the focus, it cannot be. */
	#copyIfNeeded(event: Event): void {
		const { href, filled } = this.#target;
		if (filled) return;
		event.preventDefault();
		void this.#copy('paste', 'pasteByHand').then(() => window.open(href, '_blank', 'noopener'));
	}

	async #copy(done: string, failed: string): Promise<void> {
		let key = done;
		try {
			await navigator.clipboard.writeText(this.#finished.text);
		} catch {
			key = failed;
		}
		this.#say(this.#options.say(key));
	}

	#download(): void {
		const { path, text } = this.#finished;
		const name = path === '' ? 'notes.md' : path.slice(path.lastIndexOf('/') + 1);
		const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
		node('a', { href: address, download: name }).click();
		// The browser may ask where to keep it first.
		setTimeout(() => {
			URL.revokeObjectURL(address);
		}, 60_000);
		this.#say(this.#options.say('downloaded', name));
	}

	#say(text: string): void {
		find(this.#root, '[data-outcome]').textContent = text;
	}
}
