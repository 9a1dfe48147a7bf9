/** An error of the file system while a site is written, in words that say what to do; any other error as it is. */
export function plainWords(error: unknown, folder: string): unknown {
	if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
	const words = faults.get(error.code);
	return words === undefined
		? error
		: new Error(`${words(folder)}\n“${folder}” is as it was. (${error.message})`);
}

const faults = new Map<string, (folder: string) => string>([
	[
		'ENOSPC',
		(folder) =>
			`There is no room left on the disk of “${folder}”. Until a build is done, the former site and the new one both need room: make some, or name a folder on another disk (OUT_DIR=…).`,
	],
	[
		'EDQUOT',
		(folder) =>
			`Your quota is used up on the disk of “${folder}”. Make room, or name another folder: OUT_DIR=…`,
	],
	['EACCES', mayNotWrite],
	['EPERM', mayNotWrite],
	['EROFS', (folder) => `“${folder}” is on a disk that is read only. Name another folder: OUT_DIR=…`],
	[
		'EBUSY',
		(folder) =>
			`“${folder}” cannot be replaced: something is mounted there, or a program holds it. Name a folder in it, or another one: OUT_DIR=…`,
	],
	[
		'EXDEV',
		(folder) => `“${folder}” cannot be replaced at once across file systems. Name another folder: OUT_DIR=…`,
	],
	[
		'ENOTDIR',
		(folder) => `“${folder}” is not a folder, or is below something that is none. Name another: OUT_DIR=…`,
	],
]);

function mayNotWrite(folder: string): string {
	return `You may not write “${folder}” or the folder it is in; the finished site is moved there from beside it. Name another folder: OUT_DIR=…`;
}
