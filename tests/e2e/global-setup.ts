import { spawnSync } from 'node:child_process';
import { serveSite } from '../../src/cli/serve-site.ts';

const fixture = { folder: '.cache/fixture-site', base: '/notes/' };

/**
 * Build the fixture site below a base path and serve it, once more as a host does that sends no headers, and the whole
 * site, until the tests end.
 */
export default async function setUp(): Promise<() => void> {
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
		encoding: 'utf8',
		shell: process.platform === 'win32',
		env: {
			...process.env,
			CONTENT_DIR: 'tests/fixtures/site',
			OUT_DIR: fixture.folder,
			SITE_BASE: fixture.base,
			ASTRO_TELEMETRY_DISABLED: '1',
		},
	});
	if (status !== 0) throw new Error(`The fixture site could not be built.\n${stdout}\n${stderr}`);
	const served = await serveSite(fixture.folder, 0, fixture.base);
	const bare = await serveSite(fixture.folder, 0, fixture.base, '');
	const whole = await serveSite(process.env['OUT_DIR'] ?? 'dist', 0, '/');
	process.env['FIXTURE_SITE'] = served.address;
	process.env['BARE_SITE'] = bare.address;
	process.env['WHOLE_SITE'] = whole.address;
	return () => {
		served.stop();
		bare.stop();
		whole.stop();
	};
}
