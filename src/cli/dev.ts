import { dev } from 'astro';
import { fail } from './fail.ts';

/** `npm run dev`: the site with live reload on http://localhost:4321, or on `PORT`. */
await dev({}).catch(fail);
