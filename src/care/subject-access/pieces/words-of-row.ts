import { isId } from '../../../platform/web/index.ts';

/** The names that stand behind ids: of people, places and organisations. */
export type NamesById = ReadonlyMap<string, string>;

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const day = /^(\d{4})-(\d{2})-(\d{2})$/;

/** "child_actions" or "injuredBy" as "Child actions", "Injured by". */
function labelOf(name: string): string {
  const words = name
    .replace(/_(?:id|at|on)$/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function valueInWords(value: unknown, names: NamesById, timeInWords: (instant: Date) => string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string') return String(value);
  if (isId(value)) return names.get(value.toLowerCase()) ?? '';
  if (moment.test(value)) return timeInWords(new Date(value));
  const match = day.exec(value);
  return match ? `${Number(match[3])}/${Number(match[2])}/${match[1]}` : value.trim();
}

/**
 * A row as lines of a label and what stands there, for somebody who knows nothing of tables: no ids, no empty fields;
 * what is nested follows under its label.
 * @param timeInWords how an instant is written
 */
export function wordsOfRow(
  row: Readonly<Record<string, unknown>>,
  names: NamesById,
  timeInWords: (instant: Date) => string,
): string {
  const lines: string[] = [];
  const write = (label: string, value: unknown): void => {
    if (value === null || value === undefined || value === '') return;
    if (Array.isArray(value)) {
      if (value.every((one) => typeof one !== 'object')) write(label, value.join(', '));
      else for (const one of value) write(label, one);
      return;
    }
    if (typeof value === 'object') {
      for (const [name, one] of Object.entries(value)) write(`${label}, ${labelOf(name).toLowerCase()}`, one);
      return;
    }
    const words = valueInWords(value, names, timeInWords);
    if (words) lines.push(words.includes('\n') ? `${label}:\n${words}` : `${label}: ${words}`);
  };
  for (const [name, value] of Object.entries(row)) {
    if (name !== 'id' && name !== 'child_id') write(labelOf(name), value);
  }
  return lines.join('\n');
}
