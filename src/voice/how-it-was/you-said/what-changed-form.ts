import {
  carried,
  checkedBy,
  choice,
  choices,
  day,
  form,
  line,
  pick,
  type ValuesOf,
  words,
} from '../../../platform/forms/index.ts';

/** What young people shape. */
export const shapes = {
  tools: 'Ways to calm things down',
  training: 'What staff learn',
  complaints: 'How to complain',
  'behaviour-policy': 'Rules about behaviour',
  other: 'Something else',
} as const;
export type Shape = keyof typeof shapes;

/** The two things that are written on the page of what changed. */
export type Written = 'changed' | 'participation';
const isWritten = (what: string): what is Written => what === 'changed' || what === 'participation';
const changed = { field: 'what', is: 'changed' } as const;
const group = { field: 'what', is: 'participation' } as const;
const unknown = { code: 'not-allowed', message: 'Reload the page and send it again.' } as const;

/** The fields of each, on the form that asks it. */
export const asked: Readonly<Record<Written, readonly string[]>> = {
  changed: ['what', 'authority', 'said', 'did', 'changedOn', 'replaces'],
  participation: ['what', 'authority', 'kind', 'name', 'shapes', 'words', 'onDay'],
};

interface Named {
  readonly id: string;
  readonly name: string;
}
const items = (named: readonly Named[]) => named.map(({ id, name }) => ({ value: id, text: name }));

/**
 * What young people said and what was done, or a group of them and its meetings.
 * @param mine the authorities for which the visitor speaks
 * @param earlier what was written for these before
 */
export const whatChangedForm = (
  mine: readonly Named[],
  earlier: readonly { readonly id: string; readonly said: string }[],
) =>
  form({
    what: checkedBy(carried(), (what) => (isWritten(what) ? null : unknown)),
    authority: pick('Which authority?', items(mine), {
      needed: 'Choose the authority.',
      asList: 'Choose an authority',
      size: 'plain',
    }),
    said: words('You said', {
      hint: 'Young people will read this. Use plain words and do not name anybody.',
      rows: 3,
      needed: 'Write what young people said.',
      most: 1000,
      onlyIf: changed,
    }),
    did: words('We did', { needed: 'Write what you did.', most: 2000, onlyIf: changed }),
    changedOn: day('When did it start?', {
      needed: 'Give the day: day, month and year.',
      is: 'not-after-today',
      onlyIf: changed,
    }),
    replaces: pick(
      'Does it correct an earlier one?',
      earlier.map(({ id, said }) => ({ value: id, text: said.slice(0, 60) })),
      {
        asList: 'No, it is new',
        unknown: 'Choose from the list what it replaces.',
        size: 'plain',
        onlyIf: changed,
      },
    ),
    kind: choice(
      'What is it?',
      { group: 'A standing group', meeting: 'A meeting of it' },
      { needed: 'Choose what it is.', onlyIf: group },
    ),
    name: line('Name of the group', {
      needed: 'Give the name of the group.',
      most: 200,
      autocomplete: 'off',
      onlyIf: group,
    }),
    shapes: choices('What does it shape?', shapes, { needed: 'Choose what it shapes.', onlyIf: group }),
    words: words('Who takes part, how often, what the result was', {
      hint: 'Do not name anybody.',
      needed: 'Say who takes part, how often, and what the result was.',
      most: 5000,
      onlyIf: group,
    }),
    onDay: day('When did it start, or when was it?', {
      needed: 'Give the day: day, month and year.',
      is: 'not-after-today',
      onlyIf: group,
    }),
  });
export type WhatChanged = ValuesOf<ReturnType<typeof whatChangedForm>>;
