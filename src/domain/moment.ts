/** When something begins or ends, as text that needs no time zone to be read: “2024-03-20T15:25:00+01:00”. */
export function moment(date: string, time: string, timeZone: string): string {
	const key = `${date} ${time} ${timeZone}`;
	const known = moments.get(key) ?? momentOf(date, time, timeZone);
	moments.set(key, known);
	return known;
}

/** Many talks begin at the same time, and each is asked for in several languages and forms. */
const moments = new Map<string, string>();

function momentOf(date: string, time: string, timeZone: string): string {
	const wall = new Date(`${date}T${time}:00Z`);
	// The offset of the wall clock read as UTC is wrong for some hours around a change of the clocks: ask again.
	const near = new Date(wall.getTime() - minutesOf(offsetAt(wall, timeZone)) * 60_000);
	return `${date}T${time}:00${offsetAt(near, timeZone)}`;
}

/** The offset of a time zone from UTC at a moment: “+01:00”. */
function offsetAt(at: Date, timeZone: string): string {
	const name = clock(timeZone)
		.formatToParts(at)
		.find(({ type }) => type === 'timeZoneName')?.value;
	// “GMT+01:00”, or “GMT” alone.
	return name === undefined || name === 'GMT' ? '+00:00' : name.slice('GMT'.length);
}

function minutesOf(offset: string): number {
	const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
	return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(timeZone: string): Intl.DateTimeFormat {
	const known =
		clocks.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
	clocks.set(timeZone, known);
	return known;
}
