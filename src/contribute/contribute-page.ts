import type { Language } from '../domain/languages.ts';
import { messages, type Messages } from '../search/messages.ts';
import { Combobox } from './combobox.ts';
import type { Config } from './config.ts';
import { find, later } from './dom.ts';
import { DraftList } from './draft-list.ts';
import { Drafts } from './drafts.ts';
import type { Edition } from './edition.ts';
import { Editions } from './editions.ts';
import { FieldErrors } from './field-errors.ts';
import { said, type Said } from './fields.ts';
import { recapPath } from './file-name.ts';
import { emptyForm, isWorthKeeping, type NotesForm, type Scope } from './form.ts';
import { loadChecker, loadEngine, type Checker, type Engine } from './lazy.ts';
import { Outputs } from './outputs.ts';
import { readPlain, writePlain } from './plain-fields.ts';
import { PreviewPane } from './preview-pane.ts';
import { listedTalk, recapData } from './recap-data.ts';
import { recapFile } from './recap-file.ts';
import { dayName, showSubject, subjectTitle } from './subject.ts';
import { TakeawayList } from './takeaway-list.ts';
import { TopicList } from './topic-list.ts';

/*
 * The form for notes. What is typed becomes a `NotesForm`, and everything that is shown follows from that: `#change`
 * is the only place where it changes. The check and the preview need large modules, which are loaded once the form can
 * be used; after that nothing is loaded but the talk list of an edition when it is chosen.
 */
const typingPause = 250;

class ContributePage {
	readonly #root: HTMLFormElement;
	readonly #config: Config;
	readonly #say: Messages;
	readonly #lang: Language;
	readonly #editions: Editions;
	readonly #drafts = new Drafts(localStorage);
	readonly #draftList: DraftList;
	readonly #errors: FieldErrors;
	readonly #outputs: Outputs;
	readonly #preview: PreviewPane;
	readonly #takeaways: TakeawayList;
	readonly #topics: TopicList;
	readonly #event: Combobox;
	readonly #talk: Combobox;

	#form: NotesForm;
	#edition: Edition | undefined;
	#draft = '';
	#checker: Checker | undefined;
	#engine: Engine | undefined;
	/** Fields that somebody has been at; before that nobody is told what they lack. */
	readonly #touched = new Set<string>();
	#everything = false;
	#field = '';
	#announced = '';

	readonly #soon = later(() => {
		this.#look();
	}, typingPause);

	constructor(root: HTMLFormElement) {
		const config = JSON.parse(root.dataset['contribute'] ?? '{}') as Config;
		const say = messages(JSON.stringify(config.messages));
		this.#root = root;
		this.#config = config;
		this.#say = say;
		this.#lang = document.documentElement.lang as Language;
		this.#form = emptyForm(this.#lang);
		this.#editions = new Editions(config.editionData);
		this.#errors = new FieldErrors(root, this.#lineText);
		this.#outputs = new Outputs(find(root, '.contribute-done'), {
			newFile: config.newFile,
			say,
			lineText: this.#lineText,
			onWanted: () => {
				this.#everything = true;
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
			input: this.#input('tags'),
			list: find(root, '[data-chosen]'),
			topics: config.topics,
			say,
			announce: this.#announce,
			onFound: this.#found,
			onChange: (tags) => {
				this.#touched.add('tags');
				this.#change({ tags });
			},
		});
		this.#event = new Combobox(this.#input('event'), {
			choices: () =>
				config.events.map(({ id, name, detail }) => ({ value: id, text: name, detail, also: [id] })),
			onChoose: ({ value }) => void this.#chooseEvent(value),
			onClear: () => void this.#chooseEvent(''),
			onFound: this.#found,
		});
		this.#talk = new Combobox(this.#input('talk'), {
			choices: () => this.#talkChoices(),
			extra: (query) => ({ value: '', text: say('declare', query), also: [query] }),
			onChoose: ({ value, also }) => {
				if (value === '') this.#declare(also?.[0] ?? '');
				else this.#chooseTalk(value);
			},
			onClear: () => {
				this.#chooseTalk('');
			},
			onFound: this.#found,
		});
		this.#draftList = new DraftList(find(document, '[data-drafts]'), {
			drafts: this.#drafts,
			say,
			date: (moment) =>
				new Date(moment).toLocaleString(this.#lang, { dateStyle: 'long', timeStyle: 'short' }),
			address: ({ id }) => `?draft=${id}`,
			onDiscard: (id) => {
				if (id === this.#draft) this.#open(emptyForm(this.#lang), '');
			},
		});
	}

	async start(): Promise<void> {
		this.#listen();
		this.#root.hidden = false;
		this.#preview.note('previewLoading');
		await this.#fromAddress();
		this.#draftList.show(this.#draft);
		await Promise.all([this.#loadChecker(), this.#loadEngine()]);
	}

	#listen(): void {
		const root = this.#root;
		root.addEventListener('submit', (event) => {
			event.preventDefault();
		});
		root.addEventListener('input', ({ target }) => {
			const field = (target as Element).closest<HTMLElement>('[data-field]')?.dataset['field'];
			this.#field = field ?? '';
			if (field && !['event', 'talk', 'tags'].includes(field)) this.#touched.add(field);
			if ((target as Element).hasAttribute('name')) this.#change(readPlain(root));
		});
		root.addEventListener('focusout', ({ target }) => {
			const field = (target as Element).closest<HTMLElement>('[data-field]')?.dataset['field'];
			if (field) this.#touched.add(field);
			this.#soon();
		});
		find(root, '[data-declare]').addEventListener('click', () => {
			this.#declare('');
		});
		find(root, '[data-listed]').addEventListener('click', () => {
			this.#change({ declared: false });
			this.#input('talk').focus();
		});
		find(root, '[data-retry]').addEventListener('click', () => void this.#chooseEvent(this.#form.event));
		addEventListener('online', () => {
			if (this.#form.event && !this.#edition) void this.#chooseEvent(this.#form.event);
		});
		find(document, '[data-new-draft]').addEventListener('click', () => {
			this.#open(emptyForm(this.#lang), '');
			this.#input('event').focus();
		});
	}

	/** `?draft=<id>` opens a draft, `?talk=<event>/<talk>` notes on a talk, `?event=<event>&day=<n>` notes on a day. */
	async #fromAddress(): Promise<void> {
		const params = new URLSearchParams(location.search);
		const [event = '', talk = ''] = (params.get('talk') ?? params.get('event') ?? '').split('/');
		const day = params.get('day') ?? '';
		const scope: Scope = talk ? 'talk' : params.has('day') ? 'day' : 'event';
		const known = this.#config.events.some(({ id }) => id === event);
		const wanted = known ? { ...emptyForm(this.#lang), event, talk, day, scope } : emptyForm(this.#lang);
		const drafts = this.#drafts.all();
		const draft =
			this.#drafts.get(params.get('draft') ?? '') ??
			drafts.find(
				({ form }) =>
					known && form.event === event && form.talk === talk && form.day === day && form.scope === scope,
			);
		this.#open(draft?.form ?? { ...wanted, scope: known ? wanted.scope : 'talk' }, draft?.id ?? '');
		if (this.#form.event === '') return;
		const { tags } = this.#form;
		await this.#chooseEvent(this.#form.event);
		if (draft || talk === '') return;
		if (listedTalk(this.#form, this.#edition)) this.#chooseTalk(talk, tags);
		else if (this.#edition) this.#listStatus(this.#say('unknownTalk', talk));
	}

	/** Put a form on the page. */
	#open(form: NotesForm, draft: string): void {
		this.#form = form;
		this.#draft = draft;
		this.#touched.clear();
		this.#everything = false;
		if (form.event !== this.#edition?.id) this.#edition = undefined;
		writePlain(this.#root, form);
		this.#takeaways.show(form.takeaways);
		this.#topics.show(form.tags);
		this.#event.text = this.#config.events.find(({ id }) => id === form.event)?.name ?? '';
		find<HTMLDetailsElement>(this.#root, '[data-source]').open = Object.values(form.source).some(Boolean);
		this.#showAddress();
		this.#show();
		this.#draftList.show(draft);
	}

	#change(part: Partial<NotesForm>): void {
		this.#form = { ...this.#form, ...part };
		this.#show();
		this.#soon();
	}

	/** What follows from the form at once. */
	#show(): void {
		showSubject(this.#root, this.#form, this.#edition, { say: this.#say, lang: this.#lang });
		this.#talk.text = listedTalk(this.#form, this.#edition)?.title ?? '';
	}

	/** What follows from it once somebody pauses: the draft, the check, the file, the preview. */
	#look(): void {
		this.#keep();
		const form = this.#form;
		const data = recapData(form, this.#edition, today());
		const faults = this.#checker
			? said(
					this.#checker.faultsOf(form, data, {
						edition: this.#edition,
						topics: this.#config.topics,
						bodyFaults: this.#engine?.bodyFaults,
					}),
					data,
					form,
					this.#say,
				)
			: undefined;
		this.#outputs.show({ path: recapPath(form, this.#edition), text: recapFile(data, form.body), faults });
		this.#errors.show(faults ?? [], (field) => this.#everything || this.#touched.has(field));
		this.#tell(faults ?? []);
		if (this.#engine) this.#showPreview(this.#engine);
		else void this.#loadEngine();
		if (!this.#checker) void this.#loadChecker();
	}

	#showPreview(engine: Engine): void {
		const form = this.#form;
		const talk = listedTalk(form, this.#edition);
		const speakers =
			form.scope === 'talk' ? (talk?.speakers ?? form.speakers.split('\n').filter(Boolean)) : [];
		this.#preview.show({ form, title: subjectTitle(form, this.#edition, this.#say), speakers }, engine);
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

	#keep(): void {
		const status = find(this.#root, '[data-kept]');
		if (!isWorthKeeping(this.#form)) {
			status.textContent = '';
			return;
		}
		const isNew = this.#draft === '';
		if (isNew) this.#draft = Date.now().toString(36);
		const title = subjectTitle(this.#form, this.#edition, this.#say) || this.#say('untitled');
		const known = this.#drafts.get(this.#draft);
		if (known && JSON.stringify(known.form) === JSON.stringify(this.#form) && known.title === title) return;
		const kept = this.#drafts.keep({ id: this.#draft, saved: Date.now(), title, form: this.#form });
		status.textContent = this.#say(kept ? 'kept' : 'notKept');
		if (isNew) this.#showAddress();
		this.#draftList.show(this.#draft);
	}

	/** A reload, and a page opened again later, brings the same draft. */
	#showAddress(): void {
		const params = new URLSearchParams(location.search);
		if (this.#draft) history.replaceState(null, '', `?draft=${this.#draft}`);
		else if (params.has('draft')) history.replaceState(null, '', location.pathname);
	}

	async #chooseEvent(id: string): Promise<void> {
		if (id !== this.#form.event) this.#change({ event: id, talk: '', day: '' });
		this.#touched.add('event');
		this.#edition = undefined;
		if (id === '') {
			this.#listStatus('');
			this.#change({});
			return;
		}
		const name = this.#config.events.find((event) => event.id === id)?.name ?? id;
		this.#listStatus(this.#say('loading', name));
		try {
			const edition = await this.#editions.load(id);
			if (this.#form.event !== id) return;
			this.#edition = edition;
			this.#listStatus(this.#say('loaded', name, `${edition.talks.length}`));
		} catch {
			if (this.#form.event === id) this.#listStatus(this.#say('unavailable', name), true);
		}
		this.#change({});
	}

	#listStatus(text: string, failed = false): void {
		const holder = find(this.#root, '[data-talk-list]');
		holder.hidden = text === '';
		find(holder, '[role=status]').textContent = text;
		find(holder, '[data-retry]').hidden = !failed;
	}

	/** Choose a talk; its topics take the place of those that the last talk brought. */
	#chooseTalk(id: string, tags = this.#form.tags): void {
		const before = listedTalk(this.#form, this.#edition)?.topics ?? [];
		const ownChoice = tags.length > 0 && tags.join() !== before.join();
		this.#touched.add('talk');
		this.#change({ talk: id });
		const topics = listedTalk(this.#form, this.#edition)?.topics ?? [];
		if (ownChoice) return;
		this.#topics.show(topics);
		this.#change({ tags: topics });
	}

	#declare(title: string): void {
		this.#change({ declared: true, ...(title && { title }) });
		writePlain(this.#root, this.#form);
		this.#input('title').focus();
	}

	#talkChoices() {
		return (this.#edition?.talks ?? []).map(({ id, title, speakers, day }) => ({
			value: id,
			text: title,
			detail: [speakers.join(', '), ...(day === undefined ? [] : [dayName(day, this.#say)])]
				.filter(Boolean)
				.join(' · '),
		}));
	}

	async #loadChecker(): Promise<void> {
		try {
			this.#checker ??= await loadChecker();
			this.#soon();
		} catch (error) {
			console.info(error);
		}
	}

	async #loadEngine(): Promise<void> {
		try {
			this.#engine ??= await loadEngine();
			this.#soon();
		} catch (error) {
			console.info(error);
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

	#input(name: string): HTMLInputElement {
		return find<HTMLInputElement>(this.#root, `input[name="${name}"]`);
	}
}

/** The date on the clock of the writer. */
function today(): string {
	const now = new Date();
	return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const form = document.querySelector<HTMLFormElement>('form[data-contribute]');
if (form) void new ContributePage(form).start();
