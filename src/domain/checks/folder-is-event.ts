import type { Check } from './check.ts';

/** A recap stands in the folder of its edition. */
export const folderIsEvent: Check = ({ records }) => {
	const events = new Set(records.events.map(({ id }) => id));
	return records.recaps.flatMap(({ id, file, data }) => {
		const folder = id.split('/')[0] ?? '';
		if (folder === data.event || !events.has(data.event)) return [];
		return {
			code: 'folder-is-event',
			severity: 'error',
			file,
			path: ['event'],
			message: `the file stands in the folder “${folder}”, but its event is “${data.event}”`,
			fix: 'move the file to the folder of its event, or correct the event',
		};
	});
};
