import { choice, form, number, pick, type ValuesOf } from '../../platform/forms/index.ts';

/** What an alarm counts, of one person. */
export const alarmKinds = {
  'refusals-in-a-day': 'Was refused more times in a day than',
  'children-in-an-hour': 'Looked at more children in an hour than',
} as const;
export type AlarmKind = keyof typeof alarmKinds;

const asListed = Object.fromEntries(
  Object.entries(alarmKinds).map(([kind, text]) => [kind, text.toLowerCase()]),
) as Record<AlarmKind, string>;

/** An alarm about the people of one organisation. */
export const alarmForm = (organisations: readonly { readonly id: string; readonly name: string }[]) =>
  form({
    organisation: pick(
      'Which organisation’s people is the alarm for?',
      organisations.map(({ id, name }) => ({ value: id, text: name })),
      { asList: 'Choose an organisation', needed: 'Choose the organisation.' },
    ),
    kind: choice('When someone…', asListed, {
      asList: 'Choose what is counted',
      needed: 'Choose what is counted.',
    }),
    most: number('How many', { least: 1, most: 10_000, needed: 'Give a whole number from 1 to 10,000.' }),
  });
export type NewAlarm = ValuesOf<ReturnType<typeof alarmForm>>;
