import { images } from '../library.ts';

/** The addresses that Astro gave the images beside notes, for `src/publish/`; the build takes this file away again. */
export const GET = () => Response.json([...images]);
