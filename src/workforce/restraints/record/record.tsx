import * as z from 'zod';
import { childName, getChild, mayAddTo } from '../../../care/index.ts';
import { londonDate } from '../../../platform/clock/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import { action } from '../../../platform/forms/index.ts';
import { isId, type SignedInContext } from '../../../platform/web/index.ts';
import { colleaguesAt } from '../../people/colleagues.ts';
import { RecordPage } from './record-page.tsx';
import { recordRestraint } from './record-restraint.ts';
import { restraintForm } from './restraint-form.ts';

async function openChild({ tx, params, today, auditSubject: about }: SignedInContext) {
  const child = await getChild(tx, params.childId ?? '', today);
  if (!child) throw notFound();
  about({ kind: 'child', id: child.id, childId: child.id });
  return child;
}

/** Recording a measure of control, discipline or restraint, from the child's page or from an incident. */
export const recordAction = action({
  path: '/children/:childId/restraints',
  shownAt: '/children/:childId/restraints/new',
  may: mayAddTo('record'),
  audit: { show: 'began-restraint', send: 'recorded-restraint' },
  open: openChild,
  form: restraintForm,
  start: (_, { query }) => {
    const incident = query.get('incident') ?? '';
    return { incidentId: isId(incident) ? incident : null };
  },
  page: async ({ context: { tx, today }, opened: child, form }) => {
    // Who worked there on the day that is written, or today.
    const used = restraintForm.fields.usedAt.read(form.typed('usedAt'));
    const on = 'value' in used && used.value ? londonDate(used.value) : today;
    const setting = (await getChild(tx, child.id, on))?.setting;
    const staff = setting ? await colleaguesAt(tx, setting.id, on) : [];
    const body = <RecordPage called={childName(child)} staff={staff} form={form} />;
    return { title: 'Record a measure', body, back: `/children/${child.id}/restraints` };
  },
  act: async (tx, child, record, by) => {
    const id = await recordRestraint(tx, child.id, record, by);
    by.about({ kind: 'restraint', id, childId: child.id });
    return { to: `/restraints/${id}`, made: { id } };
  },
  api: {
    path: '/api/v1/children/:childId/restraints',
    summary: 'Record a measure of control, discipline or restraint',
    tag: 'restraints',
    response: z.object({ id: z.uuid() }),
  },
  example: {
    measure: 'restraint',
    usedAt: new Date('2026-03-02T21:40:00Z'),
    location: 'Kitchen',
    behaviour: 'They held a knife and came closer.',
    avoided: 'Space, a quiet voice, the door was open.',
    description: 'Both arms were held from the side, standing.',
    minutes: 2,
    users: [{ personId: null, name: 'A carer' }],
    effect: 'They put the knife down and cried.',
    injured: false,
    inEhcPlan: false,
  },
});
