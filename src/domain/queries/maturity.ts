import type { TopicNode } from '../graph/nodes.ts';

export type Maturity = 'none' | 'sandbox' | 'incubating' | 'graduated' | 'archived';

/**
 * How far a project had come in the CNCF on a day; `none` before it was accepted.
 * Undefined for topics that are no CNCF project.
 * @param date as YYYY-MM-DD, or only its beginning
 */
export function maturityAt({ data: { cncf } }: TopicNode, date: string): Maturity | undefined {
	if (!cncf) return undefined;
	const reached = (day: string | undefined) => day !== undefined && day <= date;
	if (reached(cncf.archived)) return 'archived';
	if (reached(cncf.graduated)) return 'graduated';
	if (reached(cncf.incubating)) return 'incubating';
	return reached(cncf.accepted) ? 'sandbox' : 'none';
}

/** The last day of the calendar that texts can name: how far a project has come by now. */
export const today = '9999-12-31';
