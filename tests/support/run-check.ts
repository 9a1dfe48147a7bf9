import { spawnSync } from 'node:child_process';

/** Run `npm run check` with arguments, as a person or a workflow does, and wait for what it says. */
export function runCheck(
	given: readonly string[],
	env: Record<string, string> = {},
): { status: number | null; stdout: string; stderr: string } {
	// Colours as they come where nobody has asked for them or against them.
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...given], {
		encoding: 'utf8',
		// Long enough for the slowest machine; what runs in circles ends all the same, with no status.
		timeout: 60_000,
		env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
	});
	return { status, stdout, stderr };
}
