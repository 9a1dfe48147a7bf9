import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Everything } from '../api/everything.ts';
import { fill, type Insert, type Value } from './rows.ts';
import { indexes, tables } from './tables.ts';

/** Everything as the bytes of an SQLite database. Every reference is checked on the way in. */
export function sqliteOf(all: Everything): Uint8Array<ArrayBuffer> {
	const database = new DatabaseSync(':memory:');
	try {
		database.exec(`pragma foreign_keys = on; ${tables} begin;`);
		fill(inserter(database), all);
		database.exec(`commit; ${indexes} insert into search (search) values ('optimize'); analyze; vacuum;`);
		return new Uint8Array(database.serialize());
	} finally {
		database.close();
	}
}

/** Puts a row into a table. Truth becomes 0 or 1, lists and objects become JSON, what is absent null. */
function inserter(database: DatabaseSync): Insert {
	const statements = new Map<string, StatementSync>();
	return (table, row) => {
		const columns = Object.keys(row);
		const statement =
			statements.get(table) ??
			database.prepare(
				`insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
			);
		statements.set(table, statement);
		statement.run(...Object.values(row).map(stored));
	};
}

function stored(value: Value): SQLInputValue {
	if (value === undefined) return null;
	if (typeof value === 'boolean') return Number(value);
	return typeof value === 'object' ? JSON.stringify(value) : value;
}
