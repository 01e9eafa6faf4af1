import type { Code, CodeList } from './code.ts';

const kinds: readonly (readonly [string, string])[] = [
  ['B', 'With parents or relatives'],
  ['C', 'Residential care'],
  ['D', 'Semi-independent, with support'],
  ['E', 'Supported lodgings'],
  ['G', 'Gone abroad'],
  ['H', 'Deported'],
  ['K', 'Ordinary lodgings'],
  ['R', 'Not known where'],
  ['S', 'No fixed abode'],
  ['T', 'Foyer or similar'],
  ['U', 'Independent living'],
  ['V', 'Emergency accommodation'],
  ['W', 'Bed and breakfast'],
  ['X', 'In custody'],
  ['Y', 'Other'],
  ['Z', 'With former foster carers'],
];

/** ACCOM: where the care leaver lives. Each kind comes twice: 1 is suitable, 2 is not. */
export const accommodation: CodeList = [
  ...kinds.flatMap(([letter, label]): Code[] => [
    { code: `${letter}1`, label, group: 'suitable' },
    { code: `${letter}2`, label, group: 'not suitable' },
  ]),
  { code: '0', label: 'Not known' },
];
