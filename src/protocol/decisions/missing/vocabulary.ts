import { editionIds } from '../../editions.ts';
import type { Column, Columns } from '../../engine/table.ts';
import { settings } from '../incident/facts.ts';
import { categories, codes903, routes } from './effect.ts';

/** Whom an absence is about: a child under 10, an older child, someone whose age is disputed, a young adult. */
const persons = ['small-child', 'child', 'disputed', 'adult'] as const;
export type Person = (typeof persons)[number];

const plain = (label: string, values: readonly string[]): Column => ({
  label,
  values,
  ordered: false,
  had: {},
});
const ordered = (label: string, had: Readonly<Record<string, string>>): Column => ({
  label,
  values: Object.keys(had),
  ordered: true,
  had,
});
const noYes = (label: string): Column => ordered(label, { no: '', yes: '' });

/** The facts that the tables read, from the mildest value to the gravest where that can be said. */
export const missingColumns = {
  risk: ordered('How great is the risk of harm?', {
    none: 'there been no significant risk',
    significant: 'there been a significant risk of harm',
    immediate: 'they been in immediate danger',
  }),
  located: ordered('Are they found?', { yes: 'they been found', no: '' }),
  whereabouts: ordered('Is it known where they are?', {
    known: 'it been known where they are',
    unknown: 'nobody known where they are',
  }),
  enquiries: ordered('Were enquiries made on this occasion?', {
    no: '',
    yes: 'they been looked for and not found',
  }),
  person: plain(
    'A child under 10, an older child, someone whose age is disputed, or a young adult?',
    persons,
  ),
  vulnerable: ordered('Is it known that they are especially vulnerable?', {
    no: '',
    yes: 'it been known that illness, disability, despair, language or trafficking puts them in danger',
  }),
  concern: noYes('Are there signs of exploitation or coercion?'),
} as const satisfies Columns;

/** Everything that steps and cautions may ask for: the facts of the tables, what they led to, and some more. */
export const missingSituation = {
  ...missingColumns,
  edition: plain('Which edition?', editionIds),
  setting: plain('Which setting?', settings),
  selfHarm: noYes('Is there a known risk of suicide or self-harm?'),
  trafficking: noYes('Are there signs of trafficking?'),
  ageDisputed: noYes('Is the age disputed?'),
  category: plain('What is the absence called?', categories),
  route: plain('What is done about the police?', routes),
  code: plain('Which code has it in the return?', ['none', ...codes903]),
} as const satisfies Columns;

/** Some of the columns, in the order named. */
export function columnsOf(...names: readonly (keyof typeof missingColumns)[]): Columns {
  return Object.fromEntries(names.map((name) => [name, missingColumns[name]]));
}
