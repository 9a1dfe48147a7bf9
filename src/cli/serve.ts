import { outDir } from './build-site.ts';
import { fail } from './fail.ts';
import { serveAndSay } from './serve-site.ts';

/** `npm run preview`: serve the finished site. */
await serveAndSay(outDir).catch(fail);
