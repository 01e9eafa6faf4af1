import { childName, mayAddTo, photographFile, sameChildIds } from '../../../care/index.ts';
import { ActionForm, action, day, form } from '../../../platform/forms/index.ts';
import { openChildToAdd } from '../../parts/child-of-missing.ts';
import { DatedPhotograph } from '../read/form-answers.tsx';
import { addPhotograph, photographOf } from './photographs.ts';

/** A photograph by which somebody could know them, and its day. */
const photographForm = form({
  takenOn: day('When was it taken?', {
    needed: 'Give the day it was taken: day, month and year. A guess is better than none.',
    is: 'not-after-today',
    size: 'plain',
  }),
  photograph: photographFile('The photograph'),
});

/** The dated photograph of part one. */
export const photographAction = action({
  path: '/children/:childId/missing/photograph',
  may: mayAddTo('record'),
  audit: { show: 'viewed-missing-photograph', send: 'added-missing-photograph' },
  open: openChildToAdd,
  form: photographForm,
  page: async ({ context, opened: child, form }) => {
    const photograph = await photographOf(context.tx, await sameChildIds(context.tx, child.id));
    const body = (
      <>
        <h1 class="govuk-heading-l">A photograph of {childName(child)}</h1>
        <p class="govuk-body">
          Ask them which one they like. It is kept in case someone has to look for them, and goes to the
          police only then.
        </p>
        <DatedPhotograph photograph={photograph} />
        <ActionForm of={form} button="Add the photograph" />
      </>
    );
    return { title: 'A photograph', body, back: `/children/${child.id}/missing` };
  },
  act: async (tx, child, sent, by) => {
    await addPhotograph(tx, child, sent, by);
    return { to: `/children/${child.id}/missing/photograph`, made: {} };
  },
  example: { takenOn: '2026-02-01' },
});
