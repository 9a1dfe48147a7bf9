import { Document, isSeq } from 'yaml';
import type { RecapInput } from '../domain/schemas/recap.ts';

/** What stands in a recap file besides its fields: remarks in the front matter, and what follows it. */
interface Around {
	/** Lines between the fields and `draft`, as YAML comments. */
	remarks: readonly string[];
	/** Why `draft` is there, where it is. */
	draftRemark: string;
	body: string;
}

/** The text of a recap file. Fields stand in the order given; lists on one line; `draft` last. */
export function recapText({ draft, ...fields }: RecapInput, { remarks, draftRemark, body }: Around): string {
	const document = new Document(fields);
	for (const key of Object.keys(fields)) {
		const value: unknown = document.get(key, true);
		if (isSeq(value)) value.flow = true;
	}
	return [
		'---',
		document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd(),
		...remarks.map((remark) => `# ${remark}`),
		...(draft ? [`draft: true # ${draftRemark}`] : []),
		'---',
		'',
		body,
		'',
	].join('\n');
}
