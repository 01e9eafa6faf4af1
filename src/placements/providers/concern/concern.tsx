import { action } from '../../../platform/forms/index.ts';
import type { SignedInContext } from '../../../platform/web/index.ts';
import { maySeeConcern } from '../../who-may.ts';
import { addToConcern } from './add-to-concern.ts';
import { ConcernPage } from './concern-page.tsx';
import { eventForm } from './event-form.ts';
import { type ConcernOnRecord, getConcern } from './get-concern.ts';

async function openConcern({ tx, params, auditSubject: about }: SignedInContext): Promise<ConcernOnRecord> {
  const concern = await getConcern(tx, params.concernId ?? '');
  about({ kind: 'provider-concern', id: concern.id });
  return concern;
}

/** What is open between a provider and an authority, and what either side adds to it. */
export const concernAction = action({
  path: '/concerns/:concernId',
  may: maySeeConcern,
  audit: { show: 'viewed-concern', send: 'added-to-concern' },
  open: openConcern,
  form: eventForm,
  page: ({ context: { today }, opened: concern, form }) => ({
    title: 'A concern',
    body: <ConcernPage {...{ concern, today, form }} />,
    back: `/providers/${concern.organisation_id}`,
  }),
  act: async (tx, concern, added, by) => {
    await addToConcern(tx, concern, added, by);
    return { to: `/concerns/${concern.id}`, made: {} };
  },
  example: { event: 'settled', words: 'Agreed: from 20 March.' },
});
