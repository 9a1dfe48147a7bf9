import { runSteps } from './steps.ts';

/** `npm test`: verify, build the whole site, look at what was built, and drive it in a browser. */
runSteps([
	{ name: 'Verify', script: 'verify' },
	{ name: 'Build', script: 'build' },
	{ name: 'Built pages', script: 'built' },
	{ name: 'Search', script: 'search:eval' },
	{ name: 'Browser tests', script: 'e2e' },
]);
