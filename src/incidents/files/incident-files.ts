import '../tables.ts';
import { attachFile, calledName, type OpenToAttach, recordVoice } from '../../care/index.ts';
import type { Route, SignedInContext } from '../../platform/web/index.ts';
import { addAccountInVoice } from '../incident/add-to-record.ts';
import { openToAdd } from '../incident/open-incident.ts';
import { mayRead } from '../incident/who-may.ts';

interface OpenIncident extends OpenToAttach {
  readonly incidentId: string;
}

async function openToAttach(context: SignedInContext): Promise<OpenIncident> {
  const { id, child_id, submission_id } = await openToAdd(context);
  const child = await context.tx
    .selectFrom('child')
    .select(['given_name', 'family_name', 'known_as'])
    .where('id', '=', child_id)
    .executeTakeFirst();
  return {
    incidentId: id,
    about: 'incident',
    aboutId: submission_id,
    of: { childId: child_id },
    called: child ? calledName(child) : null,
    to: `/incidents/${id}`,
  };
}

const parts = {
  path: '/incidents/:incidentId',
  may: mayRead,
  audit: 'viewed-incident',
  open: openToAttach,
} as const;

/** Files that are added to a signed record, and an account in the child's own voice that comes later. */
export const incidentFileRoutes: readonly Route[] = [
  ...attachFile(parts),
  ...recordVoice({
    ...parts,
    attached: (tx, { to }, _, by) => addAccountInVoice(tx, to.replace('/incidents/', ''), by),
  }),
];
