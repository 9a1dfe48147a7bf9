import { spawnSync } from 'node:child_process';
import { styleText } from 'node:util';

/** A command of the project, by what it is for. */
export interface Step {
	name: string;
	/** An npm script, and what it is given. */
	script: string;
	arguments?: string[];
}

/** Run steps one after the other, all of them, and say in the end which failed. Exit status 1 if one did. */
export function runSteps(steps: readonly Step[]): void {
	const failed = steps.filter((step) => !run(step));
	if (failed.length === 0) return;
	console.error(styleText('red', `\nFailed: ${failed.map(({ name }) => name).join(', ')}.`));
	process.exit(1);
}

function run({ name, script, arguments: given = [] }: Step): boolean {
	const started = performance.now();
	console.log(styleText('cyan', `\n▸ ${name}`));
	const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...given], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const mark = status === 0 ? styleText('green', '✓') : styleText('red', '✗');
	console.log(`${mark} ${name} ${styleText('dim', `${seconds} s`)}`);
	return status === 0;
}
