import { action } from '../../../platform/forms/index.ts';
import { theirOwn, themselves } from '../../frame/their-own.ts';
import { youngFrame } from '../../frame/young-frame.tsx';
import { kindInWords } from '../in-words.ts';
import { AskForm } from './ask-fields.tsx';
import { askForm } from './ask-form.ts';
import { kindAsked } from './kind-in-address.ts';
import { makeAsk } from './make-ask.ts';

/** Asking, on the young person's own pages. */
export const askAction = action({
  path: '/me/asks/new/:kind',
  who: 'young-person',
  may: theirOwn,
  audit: { show: 'opened-ask-form', send: 'asked' },
  open: async (context) => ({ kind: kindAsked(context.params), childId: themselves(context).childId }),
  form: askForm,
  frame: youngFrame,
  page: ({ opened: { kind }, form }) => ({
    title: kindInWords[kind].title,
    back: '/me/asks',
    body: <AskForm {...{ kind, form }} />,
  }),
  act: async (tx, { kind, childId }, said, by) => {
    const asked = { ...said, kind, about: said.about ?? null };
    const id = await makeAsk(tx, asked, { ...by, childId, themselves: true });
    // Without the child in it: who has looked at a child is read by the very people an ask may be kept from.
    by.about({ kind: 'ask', id });
    return { to: `/me/asks/${id}?sent=1`, made: { id } };
  },
  example: { words: 'I want someone at my review.', reach: 'talk' },
});
