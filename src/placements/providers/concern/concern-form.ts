import { choice, day, form, type ValuesOf, words } from '../../../platform/forms/index.ts';
import { authorityField } from '../../authority-field.ts';
import type { ConcernKind, ConcernSide } from '../../tables.ts';
import type { Provider } from '../provider/get-provider.ts';
import { concernKinds } from './concern-words.ts';

/** The side from which the visitor raises a concern. */
export const sideOf = ({ raisesFor }: Provider): ConcernSide =>
  raisesFor.length > 0 ? 'authority' : 'provider';

/** The kinds that a side may raise. */
const kindsOf = (side: ConcernSide) =>
  Object.fromEntries(
    Object.entries(concernKinds)
      .filter(([, { raisedBy }]) => raisedBy.includes(side))
      .map(([kind, { text }]) => [kind, text]),
  ) as Record<ConcernKind, string>;

/** A concern, or a request. */
export const concernForm = (provider: Provider) => {
  const side = sideOf(provider);
  const [label, authorities] =
    side === 'authority'
      ? ['Who is it from?', provider.raisesFor]
      : ['Which authority is it with?', provider.authorities];
  return form({
    authorityId: authorityField(label, authorities, { as: 'concernAuthority' }),
    kind: choice('What is it?', kindsOf(side), { needed: 'Choose what it is.' }),
    words: words('What is it about?', {
      hint: 'Do not name a child here: others read this too.',
      needed: 'Say what it is about.',
      most: 5000,
    }),
    couldDo: words('What could the other side do?', {
      needed: 'Say what the other side could do.',
      most: 5000,
      rows: 3,
    }),
    answerDue: day('When should they answer by?', {
      is: 'not-before-today',
      needed: 'Give the day they should answer by.',
    }),
  });
};
export type NewConcern = ValuesOf<ReturnType<typeof concernForm>>;
