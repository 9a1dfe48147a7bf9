import { runSteps } from './steps.ts';

/** `npm run verify`: everything that can be checked without a browser. */
runSteps([
	{ name: 'Format', script: 'format:check' },
	{ name: 'Lint', script: 'lint' },
	{ name: 'Types', script: 'types' },
	{ name: 'Content', script: 'check' },
	{ name: 'Unit tests', script: 'unit' },
]);
