import { buildSite } from './build-site.ts';
import { fail } from './fail.ts';

/** `npm run build`: the whole site into `dist/` (or `OUT_DIR`). */
await buildSite().catch(fail);
