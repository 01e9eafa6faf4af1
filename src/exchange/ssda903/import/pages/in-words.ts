import type { ImportState } from '../../../tables.ts';
import { yearInWords } from '../import-state.ts';
import type { ShownImport } from '../look/get-import.ts';

const stateWords: Readonly<Record<ImportState, string>> = {
  received: 'Being read',
  read: 'Being checked',
  checked: 'Waiting for you',
  confirmed: 'Going in',
  committed: 'In the register',
  refused: 'Refused',
  abandoned: 'Cancelled',
  undone: 'Taken back',
};

/** Whether an import waits for a person: for the year of the return, or to be let in. */
export function waitsForSomebody({ state, year }: Pick<ShownImport, 'state' | 'year'>): boolean {
  return state === 'checked' || (state === 'read' && year === null);
}

/** Where an import stands, in a word or two. */
export function stateInWords(shown: Pick<ShownImport, 'state' | 'year'>): string {
  return waitsForSomebody(shown) ? stateWords.checked : stateWords[shown.state];
}

/** What an import is called: whose return, and of which year. */
export function importTitle({ authority_name, year, proposed_year }: ShownImport): string {
  const known = year ?? proposed_year;
  return `${authority_name}, ${known ? yearInWords(known) : 'year not known yet'}`;
}
