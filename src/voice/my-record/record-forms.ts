import type { Release } from '../../care/index.ts';
import { choice, form, quoted } from '../../platform/forms/index.ts';
import { mostWords } from './add-my-words.ts';
import type { WholeOfMine } from './my-records.ts';

/** My words beside what was written. */
export const wordsForm = form({
  words: quoted('How was it for you?', {
    hint: 'Your words stay as you write them. Nobody can change them. Adults who see the record see them.',
    rows: 5,
    needed: 'Write something first.',
    most: mostWords,
  }),
});

/** The texts of a record that can be asked for, in a child's words. */
export const textsOfRecord = {
  'incident-what-happened': 'What they wrote that I did',
  'incident-what-staff-did': 'What they wrote that adults did',
  'incident-how-it-calmed': 'What they wrote about how it calmed down',
  'incident-putting-right': 'What they wrote about making it right',
} as const;

/** A record about me, and the texts of it that I asked to read. */
export interface Mine {
  readonly whole: WholeOfMine;
  readonly releases: readonly Release[];
}

/** What can still be asked for, by its source and the id of it. */
export function textsLeft({
  whole: { record, decisions },
  releases,
}: Mine): Readonly<Record<string, string>> {
  const all = [
    ...Object.entries(textsOfRecord).map(([source, text]) => [`${source} ${record.id}`, text] as const),
    ...decisions
      .filter(({ has_reason }) => has_reason)
      .map(({ id, sequence }) => {
        const number = sequence === 1 ? '' : ` (number ${sequence})`;
        return [`decision-reason ${id}`, `Why they decided that${number}`] as const;
      }),
  ];
  const asked = releases
    .filter(({ state }) => state !== 'withheld')
    .map(({ source, source_id }) => `${source} ${source_id}`);
  return Object.fromEntries(all.filter(([text]) => !asked.includes(text)));
}

/** Which text I want to read. */
export const readForm = (mine: Mine) =>
  form({
    text: choice('What do you want to read?', textsLeft(mine), {
      hint: 'Someone checks it first. They cover the names of other people.',
      needed: 'Choose what you want to read.',
      size: 'plain',
    }),
  });
