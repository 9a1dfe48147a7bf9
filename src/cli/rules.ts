import { writeFileSync } from 'node:fs';
import { allRules } from '../domain/rules/index.ts';
import { rulesPage } from './rules-page.ts';

/** `npm run rules`: the page docs/rules.md, which explains every rule of the content. */
writeFileSync('docs/rules.md', rulesPage());
console.log(`${allRules.size} rules in docs/rules.md`);
