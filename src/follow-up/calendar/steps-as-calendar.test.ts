import { expect, test } from 'vitest';
import { stepsAsCalendar } from './steps-as-calendar.ts';

const now = new Date('2026-03-03T02:15:00Z');
const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const address = 'https://hearth.a-very-long-address-of-a-borough-somewhere-in-london.example.gov.uk';
const made = (at = now) =>
  stepsAsCalendar(
    ids.map((id) => ({ id, due_at: new Date('2026-07-03T23:30:00Z') })),
    address,
    at,
  );

test('a calendar has lines of at most 75 octets with CRLF, times in UTC, and each clock once', () => {
  const text = made();
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const count = (line: string): number => lines.filter((one) => one === line).length;
  expect(count('BEGIN:VEVENT')).toBe(2);
  expect(count('END:VEVENT')).toBe(2);
  expect(count('DTSTAMP:20260303T021500Z')).toBe(2);
  expect(count('DTSTART:20260703T233000Z')).toBe(2);
  expect(count('SUMMARY:A step for a child: due')).toBe(2);
  expect(count(`URL;VALUE=URI:${address}/my-work`)).toBe(2);
  expect([lines[0], lines[1]]).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
});

test('a clock is known again when the calendar is taken again', () => {
  const uids = (text: string) => text.match(/^UID:.*$/gm);
  expect(uids(made(new Date('2026-03-04T00:00:00Z')))).toEqual(uids(made()));
  expect(new Set(uids(made())).size).toBe(2);
});
