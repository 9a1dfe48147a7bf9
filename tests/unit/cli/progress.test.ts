import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

test('the work goes on where nobody reads what it says', async () => {
	const code = `
		const { Progress } = await import(${JSON.stringify(`${process.cwd()}/src/cli/progress.ts`)});
		const progress = new Progress();
		await progress.phase('first', () => once(process.stdin, 'data'));
		for (let round = 0; round < 50; round++) {
			await progress.phase('next', () => new Promise((done) => setImmediate(done)));
		}
		console.error('all done');
		process.exit();`;
	const child = spawn(
		process.execPath,
		['--input-type=module', '-e', `import { once } from 'node:events';${code}`],
		{ stdio: 'pipe' },
	);
	const said = text(child.stderr);
	await once(child.stdout, 'data');
	child.stdout.destroy();
	await once(child.stdout, 'close');
	child.stdin.write('go on');
	const [status] = (await once(child, 'exit')) as [number];
	expect(await said).toBe('all done\n');
	expect(status).toBe(0);
});
