import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fetchedFolder } from './vectors.ts';

/*
 * `npm run vectors`: get test suites that are not on npm from the sources of Debian, for the tests in tests/e2e/hostile
 * to use. It needs a Debian with apt-get, and leaves the lists of the system as they are.
 */
const suites = [
	{ package: 'cmark-gfm', files: ['test/spec.txt', 'test/regression.txt', 'test/extensions.txt'] },
	{ package: 'mediawiki', files: ['tests/parser/parserTests.txt'] },
];

const folder = resolve(fetchedFolder);
const work = join(folder, 'apt');
for (const below of ['parts', 'lists/partial', 'archives/partial'])
	mkdirSync(join(work, below), { recursive: true });
const sources = globSync('/etc/apt/sources.list.d/*.sources').map((file) => readFileSync(file, 'utf8'));
writeFileSync(
	join(work, 'parts/all.sources'),
	sources.join('\n\n').replace(/^Types: deb$/gm, 'Types: deb-src'),
);
apt('update');
for (const suite of suites) {
	apt('source', '--download-only', suite.package);
	const [archive = ''] = globSync(`${suite.package}_*.orig.tar.*`, { cwd: work });
	const wanted = suite.files.map((file) => `*/${file}`);
	mkdirSync(join(folder, suite.package), { recursive: true });
	execFileSync('tar', [
		...['-xf', join(work, archive), '-C', join(folder, suite.package), '--strip-components=1', '--wildcards'],
		...wanted,
	]);
	console.log(`${suite.package}: ${suite.files.join(', ')}`);
}
rmSync(work, { recursive: true });

function apt(...given: string[]): void {
	const options = {
		'Dir::Etc::sourcelist': '/dev/null',
		'Dir::Etc::sourceparts': join(work, 'parts'),
		'Dir::State::lists': join(work, 'lists'),
		'Dir::Cache': work,
	};
	const set = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
	execFileSync('apt-get', ['-q', ...set, ...given], { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] });
}
