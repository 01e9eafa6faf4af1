import type { Conduct } from './conduct-schema.ts';
import { substantialDamagePounds } from './read-facts.ts';

const occasions: Readonly<Record<string, number>> = { first: 1, second: 2, later: 3 };

/** The column of a table, and the field of the facts it is read from, where the names differ. */
const fieldOf: Readonly<Record<string, string>> = {
  fire: 'deliberateFire',
  recurrence: 'recurrenceRisk',
  family: 'policeInFamilyHome',
};

/** The older field that says the same as a newer one, and may not contradict it. */
const olderField: Readonly<Record<string, string>> = { heldBy: 'surrendered', used: 'aggravated' };

/**
 * The same conduct with one column at another value: the way back from a table's words to the facts.
 * Values of yes/no columns become booleans.
 */
export function withCell(conduct: Conduct, column: string, value: string): Conduct {
  const field = fieldOf[column] ?? column;
  const set = (key: string, to: unknown): Conduct => {
    const others = Object.entries(conduct).filter(([name]) => name !== olderField[key]);
    return { ...Object.fromEntries(others), [key]: to } as Conduct;
  };
  if (column === 'overLimit') {
    return set('estimatedValue', value === 'yes' ? substantialDamagePounds + 1 : substantialDamagePounds);
  }
  if (column === 'occasion') return set('occasion', occasions[value]);
  if (column === 'used') return set(field, value);
  return set(field, value === 'yes' ? true : value === 'no' ? false : value);
}
