import { choice, choices, form, quoted, type ValuesOf } from '../../../platform/forms/index.ts';
import { keeperInWords, kindInWords, matterInWords, reachInWords } from '../in-words.ts';
import type { AskKind, AskMatter, Keeper } from '../model.ts';

const size = 'm';
const needed = 'Write a few words here.';

/** What it is about: asked of a complaint and an appeal alone. */
const matter = {
  about: choice<AskMatter>('What is it about?', matterInWords, { size, needed: 'Pick what it is about.' }),
};

/** What a young person asks: in their words, how they want to be answered, and who must not read it. */
export const askForm = ({ kind }: { readonly kind: AskKind }) => {
  const { 'social-worker': worker, home } = keeperInWords;
  const keepers: Partial<Record<Keeper, string>> =
    kind === 'social-worker' ? { home } : { 'social-worker': worker, home };
  return form({
    ...((kind === 'complaint' || kind === 'appeal') && matter),
    words: quoted(kindInWords[kind].write, {
      hint: 'Use your own words. Spelling does not matter. Nobody can change them.',
      rows: 6,
      size,
      needed,
      most: 5000,
    }),
    wish: quoted('What would make it better? You can leave this out.', { rows: 3, size, most: 2000 }),
    reach: choice('How do you want your answer?', reachInWords, {
      size,
      needed: 'Pick how you want to get your answer.',
    }),
    keptFrom: choices('Is there someone who must not read this?', keepers as Record<Keeper, string>, {
      hint: 'Tick them, and we hide it from them. If no one, leave it.',
      size,
    }),
  });
};

/** What was wrong with the answer to a complaint. */
export const nextForm = form({
  words: quoted('What was wrong with the answer?', { as: 'nextWords', needed, most: 5000 }),
});

/** What a young person asks, and of which kind it is. */
export type Asked = Omit<ValuesOf<ReturnType<typeof askForm>>, 'about'> & {
  readonly kind: AskKind;
  readonly about: AskMatter | null;
};
