import { writeFileSync } from 'node:fs';
import { buildSite } from '../../src/cli/build-site.ts';
import { Progress } from '../../src/cli/progress.ts';

/*
 * Build the site, as far as the bench wants it: `ours.ts FILE` everything, and what each phase took goes into the file;
 * `ours.ts --pages` until the pages are there.
 */
const [wanted = '--pages'] = process.argv.slice(2);
const lastOfPages = 'Rendering the pages';
/** Left out: pictures are kept from build to build, and drawing thousands of them would hide everything else. */
const pictures = 'Drawing the pictures for other sites';

class Measured extends Progress {
	override async phase<Result>(name: string, work: Parameters<Progress['phase']>[1]): Promise<Result> {
		if (name === pictures) return undefined as Result;
		const result = (await super.phase(name, work)) as Result;
		if (wanted === '--pages' && name === lastOfPages) end();
		return result;
	}
}

/** End here, and leave the pages: removing them is no part of making them. */
function end(): never {
	process.removeAllListeners('exit');
	process.exit();
}

const { phases } = await buildSite(new Measured());
if (!phases.some(({ name }) => name === lastOfPages)) throw new Error(`no phase is “${lastOfPages}”`);
writeFileSync(wanted, JSON.stringify(phases));
