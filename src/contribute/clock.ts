/** The date on the clock of the device, as 2024-03-20. */
export function calendarDay(moment: number = Date.now()): string {
	const minutes = new Date(moment).getTimezoneOffset();
	return new Date(moment - minutes * 60_000).toISOString().slice(0, 10);
}
