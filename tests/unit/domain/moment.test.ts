import { expect, test } from 'vitest';
import { moment } from '../../../src/domain/moment.ts';

test.each([
	['2024-03-20', '15:25', 'Europe/Paris', '2024-03-20T15:25:00+01:00'],
	['2025-04-02', '09:00', 'Europe/London', '2025-04-02T09:00:00+01:00'],
	['2024-11-13', '16:30', 'America/Denver', '2024-11-13T16:30:00-07:00'],
	['2024-12-11', '00:15', 'Asia/Kolkata', '2024-12-11T00:15:00+05:30'],
	['2024-01-10', '12:00', 'Europe/London', '2024-01-10T12:00:00+00:00'],
	// The hours before clocks were put forward at 2 and back at 2, where the wall clock as UTC is on the other side.
	['2024-03-10', '01:30', 'America/New_York', '2024-03-10T01:30:00-05:00'],
	['2024-03-10', '03:30', 'America/New_York', '2024-03-10T03:30:00-04:00'],
	['2024-03-31', '00:30', 'Europe/Paris', '2024-03-31T00:30:00+01:00'],
])('%s %s in %s is %s', (date, time, zone, expected) => {
	expect(moment(date, time, zone)).toBe(expected);
});
