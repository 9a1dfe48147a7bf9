import type { TalkNode } from '../domain/graph/nodes.ts';
import type { Context } from './context.ts';
import type { Link } from './head.ts';

/* A talk's recording, slides and page on the schedule. */

/** A recording that is played on the page when somebody asks for it; before that nothing is loaded. */
export interface VideoView extends Link {
	/** What YouTube calls it. */
	id: string;
	hint: string;
	note: string | undefined;
}
export interface TalkLink extends Link {
	kind: 'recording' | 'slides' | 'schedule';
	note?: string;
}

/** The recording, where the page can play it. */
export function videoOf(talk: TalkNode, { t }: Context): VideoView | undefined {
	const { recording } = talk.data;
	const id = recording && youTubeId(recording.url);
	return !recording || id === undefined
		? undefined
		: { id, href: recording.url, text: t.talk.watch, hint: t.talk.videoHint, note: noteOn(recording, t) };
}

/** “Recording · Slides”: what a narrow screen has below the notes. */
export function below({ data, recaps }: TalkNode, { t }: Context): string | undefined {
	if (recaps.length === 0) return undefined;
	const parts = [data.recording && t.talk.hasRecording, data.slides.length > 0 && t.talk.slides];
	return parts.filter(Boolean).join(' · ') || undefined;
}

/** What of it is on other sites; a recording that can be played here is not among them. */
export function mediaLinks({ data }: TalkNode, { t }: Context): TalkLink[] {
	const { recording, slides, schedule } = data;
	const note = recording && noteOn(recording, t);
	return [
		...(recording && youTubeId(recording.url) === undefined
			? [{ kind: 'recording' as const, text: t.talk.watch, href: recording.url, ...(note && { note }) }]
			: []),
		...slides.map((href, index) => ({
			kind: 'slides' as const,
			text: slides.length > 1 ? t.talk.slidesNumbered(index + 1) : t.talk.slides,
			href,
		})),
		...(schedule ? [{ kind: 'schedule' as const, text: t.talk.schedule, href: schedule }] : []),
	];
}

/** The id of a recording that YouTube has. */
const youTubeId = (url: string): string | undefined =>
	/^https:\/\/(?:(?:www|m)\.)?(?:youtube\.com\/(?:watch\?(?:[^#]*&)?v=|embed\/|live\/)|youtu\.be\/)([\w-]{11})/.exec(
		url,
	)?.[1];

/** How sure it is that a recording is the right one. */
const noteOn = ({ found }: Recording, t: Context['t']): string | undefined =>
	({ schedule: undefined, title: t.talk.recordingByTitle, playlist: t.talk.recordingByPlaylist })[found];

type Recording = NonNullable<TalkNode['data']['recording']>;
