import type { Language } from '../domain/languages.ts';
import { en, type Strings } from './en.ts';
import { fr } from './fr.ts';

/** The words of the interface by language. */
export const strings: Record<Language, Strings> = { en, fr };
export type { Strings };
