import { csvLine } from '../../platform/csv/index.ts';
import type { EventInList } from './find-events.ts';

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
  return new TextEncoder().encode([head, ...rows].map(csvLine).join(''));
}
