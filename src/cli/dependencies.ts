import { writeFileSync } from 'node:fs';
import { dependenciesPage } from './dependencies-page.ts';

/** `npm run dependencies`: write `docs/dependencies.md` anew. */
writeFileSync('docs/dependencies.md', dependenciesPage());
