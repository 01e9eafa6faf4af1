import * as z from 'zod';
import { choices, form, line, sentAs, type ValuesOf, words, yesNo } from '../../platform/forms/index.ts';
import { type FormFields, many } from '../../platform/web/index.ts';
import { listOf } from '../../protocol/index.ts';
import { regions } from './body.ts';
import { bodyMap } from './body-map-field.tsx';

/** The page of the record on which injuries are written. */
export const injuriesPage = 'injuries';

const most = 20_000;
const narrative = (label: string, options: Parameters<typeof words>[1]) =>
  words(label, { size: 's', rows: 3, spellcheck: true, most, ...options });

/** Who was hurt. */
const people = {
  child: 'The child this record is about',
  'another-child': 'Another child',
  staff: 'Staff, a carer or a contractor',
  other: 'Someone else',
} as const;
/** Who saw to them after first aid. */
const treatments = {
  'nhs-111': 'NHS 111, by phone',
  pharmacist: 'A pharmacist',
  gp: 'A GP or nurse',
  hospital: 'A hospital or urgent treatment centre',
  ambulance: 'An ambulance came',
  refused: 'They did not want it',
} as const;

const somebody = Object.keys(people);
const ifHurt = { field: 'hurt', is: somebody } as const;

/** Who was hurt, what was done for them, where on the body, and where it is written. */
export const injuries = form({
  hurt: choices(
    'Who was hurt?',
    { ...people, nobody: 'Nobody was hurt' },
    {
      size: 's',
      needed: 'Say who was hurt, or that nobody was.',
      alone: { answer: 'nobody', notBoth: 'Say who was hurt, or that nobody was, and not both.' },
    },
  ),
  firstAid: narrative('First aid', {
    hint: 'What was done, who did it and when. Say so if none was needed.',
    needed: 'Say what first aid was given, or that none was needed.',
    onlyIf: ifHurt,
  }),
  treatment: choices(
    'Treatment after that',
    { ...treatments, none: 'None was needed' },
    {
      size: 's',
      needed: 'Say what treatment there was, or that none was needed.',
      alone: {
        answer: 'none',
        notBoth: 'Say what treatment there was, or that none was needed, and not both.',
      },
      onlyIf: ifHurt,
    },
  ),
  treatmentWords: narrative('Who treated them, where and when', {
    needed: 'Say who treated them, where and when.',
    onlyIf: { field: 'treatment', is: Object.keys(treatments) },
  }),
  bodyMap: bodyMap('Where on the body', ifHurt),
  lookedLike: narrative('What each injury looks like', {
    hint: 'Size, colour and shape: what you see, and not how it happened. If several people were hurt, say whose it is.',
    needed: 'Say what each injury looks like.',
    onlyIf: ifHurt,
  }),
  accidentBook: yesNo('Is it in the accident book?', {
    size: 's',
    needed: 'Say whether it is in the accident book.',
    onlyIf: ifHurt,
  }),
  accidentBookNumber: line('Number of the entry', {
    size: 's',
    needed: 'Give the number of the entry in the accident book.',
    onlyIf: { field: 'accidentBook', is: 'yes' },
    most: 100,
    autocomplete: 'off',
  }),
  accidentBookWhyNot: narrative('Why it is not in the accident book', {
    needed: 'Say why it is not in the accident book.',
    onlyIf: { field: 'accidentBook', is: ['no'] },
  }),
});

const wanted = sentAs(narrative('', { needed: 'Write the words.' }));
const maybe = sentAs(narrative('', {}));

/** Injuries as they are kept and as a program sends them; null where nobody was hurt. */
export const injuriesSchema = z
  .strictObject({
    hurt: listOf(z.enum(Object.keys(people) as [keyof typeof people]), 4),
    firstAid: wanted,
    treatment: listOf(z.enum([...Object.keys(treatments), 'none'] as [keyof typeof treatments | 'none']), 6),
    treatmentWords: maybe,
    bodyMap: listOf(z.enum(Object.keys(regions) as [string]), Object.keys(regions).length).default([]),
    lookedLike: wanted,
    accidentBook: z.boolean(),
    accidentBookNumber: sentAs(line('', { most: 100 })),
    accidentBookWhyNot: maybe,
  })
  .describe('who was hurt, first aid, treatment, where on the body, the accident book');
export type Injuries = z.output<typeof injuriesSchema>;

/** What the page answered, as it is kept; null where nobody was hurt. */
export function injuriesIn({ hurt, accidentBook, ...rest }: ValuesOf<typeof injuries>): Injuries | null {
  const those = hurt.filter((who) => who !== 'nobody');
  if (those.length === 0) return null;
  return {
    ...rest,
    hurt: those,
    accidentBook: accidentBook === true,
    treatment: [...rest.treatment],
    bodyMap: [...rest.bodyMap],
  };
}

/** Whether somebody was said to be hurt on the page so far. */
export const wasHurt = (fields: FormFields): boolean =>
  many(fields, 'hurt').some((who) => somebody.includes(who));

/** What was answered, by its name, in words. */
export const injuriesInWords = { people, treatments: { ...treatments, none: 'None was needed' } } as const;
