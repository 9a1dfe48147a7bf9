/** End a command with the message of an error that was written for people, or with the whole error if it was not. */
export function fail(error: unknown): never {
	if (error instanceof Error && error.constructor === Error) console.error(`\n${error.message}`);
	else console.error(error);
	process.exit(1);
}
