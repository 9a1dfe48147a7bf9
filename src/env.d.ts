/// <reference types="astro/client" />

/** The code of search that a script has: see src/search/build/code.ts. */
declare const SEARCH_CODE: string;
