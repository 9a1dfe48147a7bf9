import { fold } from './slug.ts';

/** The initial under which names are listed that begin with no letter from a to z. */
export const otherInitial = 'other';

/** The initial under which a name is listed: a to z, or `other`. */
export const initialOf = (name: string): string => /[a-z]/.exec(fold(name).charAt(0))?.[0] ?? otherInitial;
