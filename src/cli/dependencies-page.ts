import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** `docs/dependencies.md`: what each dependency weighs and brings with it, from the lock and the installed files. */
export function dependenciesPage(): string {
	const project = JSON.parse(readFileSync('package.json', 'utf8')) as Project;
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Packages };
	const table = (names: readonly string[]) => tableOf(names.toSorted(), project, packages);
	return `# What the dependencies weigh

Made by \`npm run dependencies\` from \`package-lock.json\` and the installed files. Why each of them is here stands in the [README](../README.md#dependencies).

“Own size” is what the package itself takes on a disk, unpacked. “Brings” counts the packages that it needs, and theirs; “alone” those of them that would go if it went, itself included. Native parts, of which a system gets only its own, are not counted.

## At build time and in the site

${table(Object.keys(project.dependencies))}

## For development

${table(Object.keys(project.devDependencies))}
`;
}

interface Project {
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
}

type Packages = Record<string, { cpu?: unknown; dependencies?: Names; optionalDependencies?: Names }>;
type Names = Record<string, string>;

function tableOf(names: readonly string[], project: Project, packages: Packages): string {
	const roots = Object.keys({ ...project.dependencies, ...project.devDependencies });
	const all = reachable(roots, packages);
	const rows = names.map((name) => {
		const without = reachable(
			roots.filter((root) => root !== name),
			packages,
		);
		const size = Math.round(bytesBelow(join('node_modules', name)) / 1000);
		const cells = [`\`${name}\``, size, reachable([name], packages).size - 1, all.size - without.size];
		return `| ${cells.join(' | ')} |`;
	});
	const total = reachable(names, packages).size;
	return [
		'| package | own size, kB | brings | alone |',
		'| --- | --: | --: | --: |',
		...rows,
		'',
		`${names.length} packages, ${total} with all that they bring.`,
	].join('\n');
}

/** Places in the lock of packages and of all that they need. */
function reachable(names: readonly string[], packages: Packages): Set<string> {
	const found = new Set<string>();
	const visit = (path: string | undefined) => {
		if (path === undefined || found.has(path) || packages[path]?.cpu !== undefined) return;
		found.add(path);
		const { dependencies, optionalDependencies } = packages[path] ?? {};
		for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
			visit(placeOf(name, path, packages));
		}
	};
	for (const name of names) visit(`node_modules/${name}`);
	return found;
}

/** Where the package that `name` means is, seen from another: the nearest one on the way up. */
function placeOf(name: string, from: string, packages: Packages): string | undefined {
	for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
		const place = `${folder}${folder && '/'}node_modules/${name}`;
		if (place in packages) return place;
		if (folder === '') return undefined;
	}
}

function bytesBelow(folder: string): number {
	return readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => name !== 'node_modules')
		.map((entry) => join(folder, entry.name))
		.reduce((sum, path) => sum + (statSync(path).isDirectory() ? bytesBelow(path) : statSync(path).size), 0);
}
