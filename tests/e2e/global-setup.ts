import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../../src/cli/serve-site.ts';

const fixture = { content: 'tests/fixtures/site', folder: '.cache/fixture-site', base: '/notes/' };
/** The same site some days later, for tests of what happens when a new build is published. */
const later = { content: '.cache/later-content', folder: '.cache/later-site' };

/**
 * Build the fixture site below a base path and serve it, once more as a host does that sends no headers, and the whole
 * site, until the tests end.
 */
export default async function setUp(): Promise<() => void> {
	run('npm', ['run', '--silent', 'build'], fixture);
	changeContent();
	run('npm', ['run', '--silent', 'build'], later);
	run('node', ['tests/support/second-build.ts', later.folder], later);
	const served = await serveSite(fixture.folder, 0, fixture.base);
	const bare = await serveSite(fixture.folder, 0, fixture.base, '');
	const whole = await serveSite(process.env['OUT_DIR'] ?? 'dist', 0, '/');
	process.env['FIXTURE_SITE'] = served.address;
	process.env['BARE_SITE'] = bare.address;
	process.env['FIXTURE_FOLDER'] = fixture.folder;
	process.env['LATER_FOLDER'] = later.folder;
	process.env['WHOLE_SITE'] = whole.address;
	return () => {
		served.stop();
		bare.stop();
		whole.stop();
	};
}

function run(
	command: string,
	given: string[],
	{ content, folder }: { content: string; folder: string },
): void {
	const { status, stdout, stderr } = spawnSync(command, given, {
		encoding: 'utf8',
		shell: process.platform === 'win32',
		env: {
			...process.env,
			CONTENT_DIR: content,
			OUT_DIR: folder,
			SITE_BASE: fixture.base,
			ASTRO_TELEMETRY_DISABLED: '1',
		},
	});
	if (status !== 0) throw new Error(`The fixture site could not be built.\n${stdout}\n${stderr}`);
}

/** A talk of the edition of 2024 gets another title; the edition of 2023 stays as it is. */
function changeContent(): void {
	cpSync(fixture.content, later.content, { recursive: true });
	const list = join(later.content, 'talks/kubecon-eu-2024.yaml');
	const text = readFileSync(list, 'utf8');
	writeFileSync(
		list,
		text.replace(
			'How to Save Millions Over Years Using KEDA?',
			'How to Save Billions Over Years Using KEDA?',
		),
	);
}
