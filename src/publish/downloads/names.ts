const base = 'kubecon-notes';

/** The names of the files that hold everything. */
export const downloads = {
	readme: 'README.md',
	ndjson: `${base}.ndjson`,
	ndjsonGzip: `${base}.ndjson.gz`,
	sqlite: `${base}.sqlite`,
	sqliteGzip: `${base}.sqlite.gz`,
} as const;
