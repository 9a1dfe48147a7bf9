import { buildSite, outDir } from './build-site.ts';
import { fail } from './fail.ts';
import { serveAndSay } from './serve-site.ts';

/** `npm start`: build everything, then serve it. */
await buildSite().catch(fail);
await serveAndSay(outDir).catch(fail);
