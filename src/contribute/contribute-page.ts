import type { Language } from '../domain/languages.ts';
import { messages, type Messages } from './messages.ts';
import { askedFor } from './address.ts';
import { calendarDay } from './clock.ts';
import type { Config } from './config.ts';
import { find, later } from './dom.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { FieldErrors } from './field-errors.ts';
import { said, type Said } from './fields.ts';
import { recapPath } from './file-name.ts';
import { emptyForm, type NotesForm } from './form.ts';
import { loadChecker, loadEngine, type Checker, type Engine } from './lazy.ts';
import { Outputs } from './outputs.ts';
import { readPlain, writePlain } from './plain-fields.ts';
import { PreviewPane } from './preview-pane.ts';
import { recapData, type FrontMatter } from './recap-data.ts';
import { recapFile } from './recap-file.ts';
import { SubjectFields } from './subject-fields.ts';
import { speakersOf, subjectTitle } from './subject.ts';
import { TakeawayList } from './takeaway-list.ts';
import { TopicList } from './topic-list.ts';

/*
 * The form for notes. What is typed becomes a `NotesForm`, and everything that is shown follows from it: `#change` is
 * the only place where it changes. The check and the preview need large modules, which are loaded once the form can be
 * used; after that nothing is loaded but the talk list of an edition when it is chosen.
 */
const typingPause = 250;

class ContributePage {
	readonly #root: HTMLFormElement;
	readonly #config: Config;
	readonly #say: Messages;
	readonly #lang = document.documentElement.lang as Language;
	readonly #subject: SubjectFields;
	readonly #drafts: DraftKeeper;
	readonly #errors: FieldErrors;
	readonly #outputs: Outputs;
	readonly #preview: PreviewPane;
	readonly #takeaways: TakeawayList;
	readonly #topics: TopicList;
	#form: NotesForm = emptyForm(this.#lang);
	#checker: Checker | undefined;
	#engine: Engine | undefined;
	/** Fields that somebody has been at; before that nobody is told what they lack. */
	readonly #touched = new Set<string>();
	/** Somebody wants the file, so everything that is wrong is shown. */
	#wanted = false;
	#field = '';
	#announced = '';
	readonly #soon = later(() => {
		this.#look();
	}, typingPause);

	constructor(root: HTMLFormElement) {
		const config = JSON.parse(root.dataset['contribute'] ?? '{}') as Config;
		const say = messages(JSON.stringify(config.messages));
		const [lang, lineText, onFound, announce] = [this.#lang, this.#lineText, this.#found, this.#announce];
		const onChange = (part: Partial<NotesForm>) => {
			this.#change(part);
		};
		this.#root = root;
		this.#config = config;
		this.#say = say;
		this.#subject = new SubjectFields({ root, config, say, lang, form: () => this.#form, onChange, onFound });
		this.#drafts = new DraftKeeper({
			root,
			say,
			lang,
			onOpen: (form, draft) => {
				this.#open(form, draft);
				void this.#subject.chooseEvent(form.event);
			},
		});
		this.#errors = new FieldErrors(root, {
			lineText,
			take: say('take'),
			onMeant: (title) => {
				this.#subject.chooseTitle(title);
			},
		});
		this.#outputs = new Outputs(find(root, '.contribute-done'), {
			newFile: config.newFile,
			say,
			lineText,
			onWanted: () => {
				this.#wanted = true;
				this.#look();
			},
			onFault: (fault) => {
				this.#errors.focus(fault);
			},
		});
		this.#preview = new PreviewPane(find(root, '[data-preview]'), config, say);
		this.#takeaways = new TakeawayList(root, say, (takeaways) => {
			this.#change({ takeaways });
		});
		this.#topics = new TopicList({
			input: find(root, 'input[name=tags]'),
			list: find(root, '[data-chosen]'),
			topics: config.topics,
			say,
			announce,
			onFound,
			onChange: (tags) => {
				this.#change({ tags });
			},
		});
	}

	async start(): Promise<void> {
		this.#listen();
		const events = this.#config.events.map(({ id }) => id);
		const asked = askedFor(location.search, events, this.#lang);
		const draft = this.#drafts.find(asked.draft, asked.form);
		this.#open(draft?.form ?? this.#drafts.signed(asked.form), draft?.id ?? '');
		this.#root.hidden = false;
		this.#preview.note('previewLoading');
		void this.#load();
		await this.#subject.chooseEvent(this.#form.event);
		const { talk } = asked.form;
		if (!draft && talk !== '' && this.#subject.edition) {
			if (this.#subject.edition.talks.some(({ id }) => id === talk)) this.#subject.chooseTalk(talk);
			else this.#subject.sayUnknown(talk);
		}
	}

	#listen(): void {
		const fieldOf = (target: EventTarget | null) =>
			(target as Element).closest<HTMLElement>('[data-field]')?.dataset['field'] ?? '';
		this.#root.addEventListener('submit', (event) => {
			event.preventDefault();
		});
		this.#root.addEventListener('input', ({ target }) => {
			this.#field = fieldOf(target);
			if (!(target as Element).hasAttribute('aria-autocomplete')) this.#touched.add(this.#field);
			this.#change(readPlain(this.#root));
		});
		// Whoever leaves the page at once loses nothing.
		addEventListener('pagehide', () => {
			this.#look();
		});
		this.#root.addEventListener('focusout', ({ target }) => {
			this.#touched.add(fieldOf(target));
			this.#soon();
		});
	}

	/** Put a form on the page. */
	#open(form: NotesForm, draft: string): void {
		this.#form = form;
		this.#touched.clear();
		this.#wanted = false;
		this.#subject.open(form);
		this.#subject.show();
		writePlain(this.#root, form);
		this.#takeaways.show(form.takeaways);
		this.#topics.show(form.tags);
		find<HTMLDetailsElement>(this.#root, '[data-source]').open = Object.values(form.source).some(Boolean);
		this.#drafts.open(draft);
		this.#soon();
	}

	#change(part: Partial<NotesForm>): void {
		const { tags } = this.#form;
		this.#form = { ...this.#form, ...part };
		this.#subject.show();
		if (this.#form.tags !== tags) this.#topics.show(this.#form.tags);
		this.#soon();
	}

	/** What follows from the form once somebody pauses: the draft, the check, the file, the preview. */
	#look(): void {
		const form = this.#form;
		const { edition } = this.#subject;
		const title = subjectTitle(form, edition, this.#say);
		this.#drafts.keep(form, title);
		const data = recapData(form, edition, calendarDay());
		const faults = this.#check(data);
		this.#outputs.show({ path: recapPath(form, edition), text: recapFile(data, form.body), faults });
		this.#errors.show(faults ?? [], (field) => this.#wanted || this.#touched.has(field));
		this.#tell(faults ?? []);
		if (this.#engine) this.#preview.show({ form, title, speakers: speakersOf(form, edition) }, this.#engine);
		if (!this.#checker || !this.#engine) void this.#load();
	}

	#check(data: FrontMatter): Said[] | undefined {
		if (!this.#checker) return undefined;
		const { topics } = this.#config;
		const known = { edition: this.#subject.edition, topics, bodyFaults: this.#engine?.bodyFaults };
		return said(this.#checker.faultsOf(this.#form, data, known), data, this.#form, this.#say);
	}

	/** Announce what is wrong with the field that was changed last, when that is news. */
	#tell(faults: readonly Said[]): void {
		const news = faults
			.filter(({ field }) => field === this.#field && this.#touched.has(field))
			.map(this.#lineText)
			.join(' ');
		if (news === this.#announced) return;
		this.#announced = news;
		this.#announce(news);
	}

	/** Load the check and the preview. What cannot be loaded is tried again when somebody goes on writing. */
	async #load(): Promise<void> {
		try {
			this.#checker ??= await loadChecker();
			this.#soon();
			this.#engine ??= await loadEngine();
			this.#soon();
		} catch {
			this.#preview.note('previewFailed');
		}
	}

	readonly #lineText = ({ text, place }: Said): string =>
		place ? this.#say('line', `${place.line}`, text) : text;

	readonly #announce = (text: string): void => {
		find(this.#root, '[data-announce]').textContent = text;
	};

	readonly #found = (count: number): void => {
		this.#announce(count === 0 ? this.#say('nothingFound') : this.#say('found', `${count}`));
	};
}

const form = document.querySelector<HTMLFormElement>('form[data-contribute]');
if (form) void new ContributePage(form).start();
