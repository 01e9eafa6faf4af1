import { action, type Filled } from '../../../../platform/forms/index.ts';
import { pageOf, pageSize } from '../../../../platform/html/index.ts';
import type { SignedInContext } from '../../../../platform/web/index.ts';
import type { ShownImport } from '../look/get-import.ts';
import { conflictsInList } from '../look/list-rows.ts';
import { countConflicts } from '../look/summary.ts';
import { openImport } from '../open-import.ts';
import { ConflictsPage } from '../pages/conflicts.tsx';
import { mayDecideImport } from '../who-may.ts';
import { conflictForm, numberIn } from './decide-forms.ts';
import { decideConflict } from './decide-import.ts';

async function conflictsPage(context: SignedInContext, shown: ShownImport, sent: Filled) {
  const page = numberIn(sent.typed('page').one()) ?? pageOf(context.query);
  const conflicts = await conflictsInList(context.tx, shown.id, { page, size: pageSize });
  const forms = await Promise.all(
    conflicts.map(({ number, field }) => {
      const known = { number, field, page: String(page) };
      return conflictsAction.blank(context, shown, known, `${number}-${field}`);
    }),
  );
  return (
    <ConflictsPage
      {...{ conflicts, page }}
      forms={shown.state === 'checked' ? forms : null}
      at={`/imports/${shown.id}/conflicts`}
      of={(await countConflicts(context.tx, shown.id)).all}
    />
  );
}

/** Where the return says otherwise than we know it, each for a person to decide. */
export const conflictsAction = action<ShownImport, (typeof conflictForm)['fields']>({
  path: '/imports/:importId/conflicts',
  may: mayDecideImport,
  audit: { show: 'viewed-import', send: 'decided-conflict' },
  open: openImport,
  form: conflictForm,
  page: async ({ context, opened: shown, form }) => ({
    title: 'Where our records differ',
    body: await conflictsPage(context, shown, form),
    back: `/imports/${shown.id}`,
  }),
  act: async (tx, { id }, { number, field, page, decision }) => {
    await decideConflict(tx, id, { number, field }, decision);
    return { to: `/imports/${id}/conflicts?page=${page || 1}`, made: {} };
  },
  example: { number: 'A1', field: 'DOB', page: '1', decision: 'keep' },
});
