import { adds, childName, mayAddTo, sameChildIds } from '../../../care/index.ts';
import { ActionForm, action } from '../../../platform/forms/index.ts';
import type { SignedInContext } from '../../../platform/web/index.ts';
import { openChildToAdd } from '../../parts/child-of-missing.ts';
import { formHealthOf, latestForm } from '../read/get-forms.ts';
import { informationForm } from './information-form.ts';
import { writeForm } from './write-form.ts';

async function openToWrite(context: SignedInContext) {
  const child = await openChildToAdd(context);
  return { child, mayWriteHealth: await adds(context.tx, child.id, 'health') };
}

/** Writing part one: what stood there is filled in, and saving makes a new version. */
export const writeAction = action({
  path: '/children/:childId/missing/form',
  may: mayAddTo('record'),
  audit: { show: 'opened-missing-form', send: 'wrote-missing-form' },
  open: openToWrite,
  form: ({ mayWriteHealth }) => informationForm(mayWriteHealth),
  start: async ({ child, mayWriteHealth }, { tx }) => {
    const ids = await sameChildIds(tx, child.id);
    const latest = await latestForm(tx, ids);
    const [health] = mayWriteHealth ? await formHealthOf(tx, ids) : [];
    return { ...latest, health: health?.words ?? '', seen: String(latest?.version ?? 0) };
  },
  page: ({ opened: { child }, form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">If {childName(child)} is ever missing</h1>
        <p class="govuk-body">
          Write this with them. People will read it if nobody knows where they are one night, and it goes with
          them when they move. The police get it only if they are reported missing. Saving makes a new
          version; earlier versions are kept.
        </p>
        <ActionForm of={form} button="Save this version" />
      </>
    );
    return { title: 'Information form', body, back: `/children/${child.id}/missing` };
  },
  act: async (tx, { child }, written, by) => {
    const id = await writeForm(tx, child, written, by);
    return { to: `/missing/forms/${id}`, made: { id } };
  },
  example: { withChild: 'together', description: 'Tall, short dark hair.' },
});
