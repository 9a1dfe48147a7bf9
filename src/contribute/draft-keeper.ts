import { formats } from '../format.ts';
import type { Language } from '../domain/languages.ts';
import type { Messages } from './messages.ts';
import { calendarDay } from './clock.ts';
import { find } from './dom.ts';
import { DraftList } from './draft-list.ts';
import { Drafts, storageOfDevice, type Draft } from './drafts.ts';
import { emptyForm, isWorthKeeping, type NotesForm } from './form.ts';

interface KeeperOptions {
	root: HTMLFormElement;
	say: Messages;
	lang: Language;
	/** Put a form on the page: that of a draft, or an empty one without id. */
	onOpen: (form: NotesForm, draft: string) => void;
}

/** Keeps the form as a draft on the device, and the draft in the address, so that a reload brings it back. */
export class DraftKeeper {
	readonly #options: KeeperOptions;
	readonly #drafts = new Drafts(storageOfDevice());
	readonly #list: DraftList;
	#current = '';

	constructor(options: KeeperOptions) {
		const { root, say, lang, onOpen } = options;
		const begin = () => {
			onOpen(this.signed(emptyForm(lang)), '');
		};
		const section = find(document, '[data-drafts]');
		this.#options = options;
		this.#list = new DraftList(section, {
			drafts: this.#drafts,
			say,
			date: (moment) => formats[lang].date(calendarDay(moment)),
			onOpen: ({ id, form }) => {
				onOpen(form, id);
			},
			onDiscard: begin,
		});
		find(root, '[data-new-draft]').addEventListener('click', () => {
			begin();
			find(root, 'input[name=event]').focus();
		});
		find(root, '[data-discard-draft]').addEventListener('click', () => {
			const draft = this.#drafts.get(this.#current);
			if (draft) this.#list.discard(draft);
		});
	}

	/** The draft with this id, or else the last one on the same subject in the same language as `form`. */
	find(id: string, { event, talk, day, scope, lang }: NotesForm): Draft | undefined {
		const onSubject = ({ form }: Draft) =>
			form.event === event &&
			form.talk === talk &&
			form.day === day &&
			form.scope === scope &&
			form.lang === lang &&
			!form.declared;
		return this.#drafts.get(id) ?? (event === '' ? undefined : this.#drafts.all().find(onSubject));
	}

	/** The form with the names of whoever wrote on this device last. */
	signed(form: NotesForm): NotesForm {
		return { ...form, authors: this.#drafts.all()[0]?.form.authors ?? '' };
	}

	/** Another form stands on the page. @param id of its draft, or nothing for one that is new */
	open(id: string): void {
		this.#current = id;
		this.#showAddress();
		this.#say('');
		this.#list.show(id);
	}

	/** @param subject what the notes are about, or nothing while the talk list that says it is not loaded */
	keep(form: NotesForm, subject: string): void {
		const known = this.#drafts.get(this.#current);
		const sameTalk = known?.form.event === form.event && known.form.talk === form.talk;
		const title = subject || (sameTalk ? known.title : '');
		if (!known && !isWorthKeeping(form)) return;
		if (known?.title === title && JSON.stringify(known.form) === JSON.stringify(form)) return;
		this.#current ||= Date.now().toString(36);
		const { say } = this.#options;
		const draft = { id: this.#current, saved: Date.now(), title: title || say('untitled'), form };
		this.#say(say(this.#drafts.keep(draft) ? 'kept' : 'notKept'));
		if (!known) this.#showAddress();
		this.#list.show(this.#current);
	}

	#showAddress(): void {
		if (this.#current) history.replaceState(null, '', `?draft=${this.#current}`);
		else if (location.search.includes('draft=')) history.replaceState(null, '', location.pathname);
	}

	#say(text: string): void {
		find(this.#options.root, '[data-kept] span').textContent = text;
		find(this.#options.root, '[data-kept]').hidden = this.#current === '';
	}
}
