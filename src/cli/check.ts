import { loadContent } from '../files/load.ts';
import { contentFolder } from '../site.ts';
import { faultReport, tally } from '../files/fault-summary.ts';

/** `npm run check [-- FOLDER]`: every rule over all the content, every fault in one run. Exit status 1 on an error. */
const folder = process.argv[2] ?? contentFolder;
const { graph, faults } = loadContent(folder);
if (faults.length > 0) console.log(`${faultReport(faults, folder)}\n`);
console.log(
	`${tally(faults)} in ${graph.recaps.length} recaps, ${graph.talks.length} talks of ${graph.events.length} editions, ${graph.people.length} people, ${graph.topics.length} topics.`,
);
process.exitCode = faults.some(({ severity }) => severity === 'error') ? 1 : 0;
