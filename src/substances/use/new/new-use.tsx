import { childName, mayAddTo } from '../../../care/index.ts';
import { ActionForm, action } from '../../../platform/forms/index.ts';
import { isId } from '../../../platform/web/index.ts';
import { incidentOf } from '../../seizures/new/incident-of.ts';
import { openChild } from '../open-child.ts';
import { recordUse } from './record-use.ts';
import { useForm } from './use-form.ts';

/** Writing down use, and above all why we think it happens. */
export const newUseAction = action({
  path: '/children/:childId/substances/new',
  may: mayAddTo('record'),
  audit: { show: 'opened-substance-use-form', send: 'recorded-substance-use' },
  open: openChild,
  form: useForm,
  start: async (child, { tx, query }) => {
    const named = query.get('incident') ?? '';
    const incident = isId(named) ? await incidentOf(tx, named) : null;
    return incident?.child_id === child.id ? { incidentId: incident.id } : {};
  },
  page: ({ opened: child, form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">{childName(child)}: use of a substance</h1>
        <p class="govuk-body">
          Why it happens matters more than what it was. What you write goes into the care plan and will be
          reviewed.
        </p>
        <ActionForm of={form} button="Sign and save" />
      </>
    );
    return { title: 'Use of a substance', body, back: `/children/${child.id}/substances` };
  },
  act: async (tx, child, use, by) => {
    const id = await recordUse(tx, child, use, by);
    by.about({ kind: 'substance-use', id, childId: child.id });
    return { to: `/substances/use/${id}`, made: { id } };
  },
  example: {
    what: 'Cannabis',
    class: 'B',
    pattern: 'first',
    hypothesis: 'To sleep: the nights are long since the move.',
    reviewOn: '2026-03-20',
  },
});
