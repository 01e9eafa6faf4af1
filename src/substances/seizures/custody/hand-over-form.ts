import { form, line, type ValuesOf, words } from '../../../platform/forms/index.ts';
import { happened } from '../../happened.ts';
import type { CouldSign } from './could-sign.ts';
import { whoSigns } from './who-signs.ts';

/** Handing it over: the giver signs here, the receiver in their own sign-in. */
export const handOverForm = ({ able }: { readonly able: readonly CouldSign[] }) =>
  form({
    askedId: whoSigns('Who is taking it over?', 'receiver', able),
    happenedAt: happened('When?', 'handedAt'),
    keptWhere: line('Where is it kept now?', {
      as: 'keptNow',
      needed: 'Say where it is kept now.',
      autocomplete: 'off',
    }),
    words: words('Why, and what condition it is in', {
      as: 'handedWords',
      needed: 'Say why, and what condition it is in.',
      most: 5000,
      rows: 2,
    }),
  });
export type HandOver = ValuesOf<ReturnType<typeof handOverForm>>;
