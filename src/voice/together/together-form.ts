import { dayInWords } from '../../platform/clock/index.ts';
import { choice, form, pick, quoted, tick, type ValuesOf } from '../../platform/forms/index.ts';

/** A record about the child, to which their words may belong. */
export interface RecordAbout {
  readonly id: string;
  readonly occurred_on: string;
}

/** What a young person says to a worker beside them, who writes it down. */
export const togetherForm = (called: string, records: readonly RecordAbout[]) =>
  form({
    kind: choice(
      'What is it?',
      {
        words: 'They want to say something',
        challenge: 'They do not agree with something: someone must answer',
      },
      { as: 'as', needed: 'Choose what it is.' },
    ),
    incidentId: pick(
      'What it is about',
      records.map(({ id, occurred_on }) => ({ value: id, text: `The record of ${dayInWords(occurred_on)}` })),
      { as: 'record', asList: 'Something else', unknown: 'Choose one from the list.', size: 'plain' },
    ),
    words: quoted('What they say', { needed: 'Write something first.', most: 20_000 }),
    want: quoted('If they do not agree: what they want to happen', {
      rows: 2,
      most: 20_000,
      onlyIf: { field: 'kind', is: 'challenge' },
    }),
    readBack: tick(`I read it back, and ${called} said that it is right`, {
      needed: 'Read it back to them first.',
    }),
  });
export type SaidTogether = ValuesOf<ReturnType<typeof togetherForm>>;
