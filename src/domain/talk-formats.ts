/** The kinds of talk. */
export const talkFormats = [
	'keynote',
	'session',
	'maintainer',
	'lightning',
	'panel',
	'tutorial',
	'bof',
	'poster',
	'contribfest',
	'demo',
] as const;
export type TalkFormat = (typeof talkFormats)[number];
