import { enableCompileCache } from 'node:module';

/** `npm run check`: see `npm run check -- --help`. What is compiled once is kept for the next run. */
enableCompileCache('node_modules/.cache/check');
const { check } = await import('./check-content.ts');
process.exitCode = check(process.argv.slice(2));
