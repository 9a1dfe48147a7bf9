import type { Language } from '../domain/languages.ts';
import type { Messages } from './messages.ts';
import { Combobox } from './combobox.ts';
import type { Config } from './config.ts';
import { find } from './dom.ts';
import type { Edition } from './edition.ts';
import { Editions } from './editions.ts';
import type { NotesForm } from './form.ts';
import type { Choice } from './matches.ts';
import { listedTalk } from './recap-data.ts';
import { dayName, showSubject } from './subject.ts';

interface SubjectOptions {
	root: HTMLFormElement;
	config: Config;
	say: Messages;
	lang: Language;
	form: () => NotesForm;
	/** Something of the form, or the edition, is not what it was. */
	onChange: (part: Partial<NotesForm>) => void;
	onFound: (count: number) => void;
}

/** Edition and talk: chosen by typing, from the talk list of the edition, which is loaded when it is chosen. */
export class SubjectFields {
	/** The edition of the form, once its talk list is loaded. */
	edition: Edition | undefined;
	readonly #options: SubjectOptions;
	readonly #editions: Editions;
	readonly #event: Combobox;
	readonly #talk: Combobox;
	/** The topics that the last talk brought. */
	#brought: string[] = [];

	constructor(options: SubjectOptions) {
		const { root, config, onFound, onChange } = options;
		this.#options = options;
		this.#editions = new Editions(config.editionData);
		this.#event = new Combobox(find(root, 'input[name=event]'), {
			choices: () =>
				config.events.map(({ id, name, detail }) => ({ value: id, text: name, detail, also: [id] })),
			onChoose: ({ value }) => void this.chooseEvent(value),
			onClear: () => void this.chooseEvent(''),
			onFound,
		});
		this.#talk = new Combobox(find(root, 'input[name=talk]'), {
			choices: () => this.#talks(),
			extra: (query) => ({ value: '', text: options.say('declare', query), also: [query] }),
			onChoose: ({ value, also }) => {
				if (value === '') this.#declare(also?.[0] ?? '');
				else this.chooseTalk(value);
			},
			onClear: () => {
				this.chooseTalk('');
			},
			onFound,
		});
		find(root, '[data-declare]').addEventListener('click', () => {
			this.#declare('');
		});
		find(root, '[data-listed]').addEventListener('click', () => {
			onChange({ declared: false });
			find(root, 'input[name=talk]').focus();
		});
		const again = () => void this.chooseEvent(options.form().event);
		find(root, '[data-retry]').addEventListener('click', again);
		addEventListener('online', () => {
			if (options.form().event !== '' && !this.edition) again();
		});
	}

	/** Another form stands on the page. */
	open({ event }: NotesForm): void {
		if (event !== this.edition?.id) this.edition = undefined;
		if (event === '') this.#listStatus('');
		this.#event.reset(this.#nameOf(event));
		this.#talk.reset('');
	}

	/** Show what follows from the form. */
	show(): void {
		const { root, say, lang, form } = this.#options;
		showSubject(root, form(), this.edition, { say, lang });
		this.#talk.text = listedTalk(form(), this.edition)?.title ?? '';
	}

	async chooseEvent(id: string): Promise<void> {
		const { form, onChange, say } = this.#options;
		this.edition = undefined;
		this.#listStatus(id === '' ? '' : say('loading', this.#nameOf(id)));
		onChange(id === form().event ? {} : { event: id, talk: '', day: '' });
		if (id === '') return;
		try {
			const edition = await this.#editions.load(id);
			if (form().event !== id) return;
			this.edition = edition;
			this.#listStatus(say('loaded', edition.name, `${edition.talks.length}`));
			onChange({});
			this.#talk.refresh();
		} catch {
			if (form().event === id) this.#listStatus(say('unavailable', this.#nameOf(id)), true);
		}
	}

	/** Choose a talk. Its topics take the place of those that the last talk brought, but not of chosen ones. */
	chooseTalk(id: string): void {
		const { form, onChange } = this.#options;
		const { tags } = form();
		const brought = listedTalk(form(), this.edition)?.topics ?? this.#brought;
		const chosenByHand = tags.length > 0 && tags.join() !== brought.join();
		const topics = this.edition?.talks.find((talk) => talk.id === id)?.topics ?? [];
		if (!chosenByHand) this.#brought = topics;
		onChange({ talk: id, declared: false, ...(!chosenByHand && { tags: topics }) });
	}

	/** Choose the talk with this title, and lead to it. */
	chooseTitle(title: string): void {
		const talk = this.edition?.talks.find((listed) => listed.title === title);
		if (!talk) return;
		this.chooseTalk(talk.id);
		find(this.#options.root, 'input[name=talk]').focus();
	}

	/** Say that the address of the page named a talk that is not there. */
	sayUnknown(talk: string): void {
		this.#listStatus(this.#options.say('unknownTalk', talk));
	}

	#declare(title: string): void {
		const { root, onChange } = this.#options;
		const field = find<HTMLInputElement>(root, 'input[name=title]');
		if (title !== '') field.value = title;
		onChange({ declared: true, title: field.value });
		field.focus();
	}

	#talks(): Choice[] {
		const { say } = this.#options;
		return (this.edition?.talks ?? []).map(({ id, title, speakers, day }) => ({
			value: id,
			text: title,
			detail: [
				...(speakers.length > 0 ? [speakers.join(', ')] : []),
				...(day === undefined ? [] : [dayName(day, say)]),
			].join(' · '),
		}));
	}

	#nameOf(event: string): string {
		return this.#options.config.events.find(({ id }) => id === event)?.name ?? '';
	}

	#listStatus(text: string, failed = false): void {
		const holder = find(this.#options.root, '[data-talk-list]');
		holder.hidden = text === '';
		find(holder, '[role=status]').textContent = text;
		find(holder, '[data-retry]').hidden = !failed;
	}
}
