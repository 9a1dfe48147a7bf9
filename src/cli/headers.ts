import { writeFileSync } from 'node:fs';
import { headerRules } from '../policy.ts';
import { headersText } from './headers-file.ts';

/** `npm run headers`: the headers of the site, for the hosts that read them from a file. */
writeFileSync('public/_headers', headersText(headerRules, 'Made by “npm run headers” from src/policy.ts.'));
console.log('public/_headers');
