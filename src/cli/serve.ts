import { outDir } from './build-site.ts';
import { fail } from './fail.ts';
import { serveSite } from './serve-site.ts';

/** `npm run preview`: serve the finished site on http://localhost:4321, or on `PORT`. */
const { address } = await serveSite(outDir, Number(process.env['PORT'] ?? 4321)).catch(fail);
console.log(`\n  KubeCon Notes is at ${address}  (Ctrl-C stops it)\n`);
