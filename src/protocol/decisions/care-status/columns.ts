import type { Column } from '../../engine/table.ts';
import { legalBases } from './codes.ts';

const column = (label: string, values: readonly string[]): Column => ({
  label,
  values,
  ordered: false,
  had: {},
});

/** What the tables of care status read. Nothing here is better or worse than its neighbour, so nothing is ordered. */
export const columns = {
  basis: column('The legal basis of care that day', ['none', ...legalBases]),
  lasted: column('Which day of a stay without a break', ['first-day', 'second-day', 'longer']),
  age: column('Age that day', ['under-16', '16-17', '18-20', '21-24', '25-or-over']),
  alive: column('Alive', ['yes', 'no']),
  lookedAfter: column('Looked after that day', ['yes', 'no']),
  care: column('Care since fourteen, short breaks left out', [
    'none',
    'some-at-sixteen',
    'thirteen-weeks',
    'thirteen-weeks-then-detained',
  ]),
  home: column('At home with a parent since care ended, six months or more', ['no', 'six-months']),
  guardianship: column('Special guardianship straight after care', ['no', 'yes']),
  spanning: column('Thirteen weeks or more without a break over the sixteenth birthday', [
    'less',
    'thirteen-weeks',
  ]),
  ever: column('Ever in care', ['no', 'police-bed', 'a-night', 'yes']),
} as const;
