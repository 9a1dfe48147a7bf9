import type { Check } from './check.ts';
import { dayOfTalk } from './day-of-talk.ts';
import { emptyBody } from './empty-body.ts';
import { folderIsEvent } from './folder-is-event.ts';
import { languageOfFile } from './language-of-file.ts';
import { nearNames } from './near-names.ts';
import { nearDuplicatePeople } from './near-duplicate-people.ts';
import { personFileName } from './person-file-name.ts';
import { previousIds } from './previous-ids.ts';
import { recapDates } from './recap-dates.ts';
import { recapExists } from './recap-exists.ts';
import { sharedAliases } from './shared-aliases.ts';
import { speakersOfTalk } from './speakers-of-talk.ts';
import { takeawayTwice } from './takeaway-twice.ts';
import { talkDates } from './talk-dates.ts';
import { translationsAgree } from './translations-agree.ts';

/** Every rule, in the order in which a reader of the report wants them. */
export const checks: readonly Check[] = [
	folderIsEvent,
	languageOfFile,
	dayOfTalk,
	speakersOfTalk,
	recapExists,
	takeawayTwice,
	recapDates,
	emptyBody,
	translationsAgree,
	talkDates,
	nearDuplicatePeople,
	nearNames,
	personFileName,
	sharedAliases,
	previousIds,
];

/** Those for while somebody writes: all but one, which compares everybody with everybody and only warns. */
export const quickChecks: readonly Check[] = checks.filter((check) => check !== nearNames);
