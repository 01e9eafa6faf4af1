import type { EventInList } from './find-events.ts';

/** A cell in quotation marks. What a spreadsheet would take for a formula is made text. */
const cell = (value: string | null): string => {
  const text = value ?? '';
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/** Events as a table for a spreadsheet. */
export function asCsv(events: readonly EventInList[]): Uint8Array {
  const rows = events.map((event) => [
    event.happened_at.toISOString(),
    event.person_name,
    event.action,
    event.subject_kind,
    event.subject_id,
    event.child_name,
    event.as_relation,
  ]);
  const head = ['when', 'who', 'what', 'about', 'reference', 'child', 'in which relation'];
  return new TextEncoder().encode([head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join(''));
}
