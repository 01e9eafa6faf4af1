import { sql } from 'kysely';
import { dayInWords, londonTime } from '../../platform/clock/index.ts';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import { ActionForm, action, form } from '../../platform/forms/index.ts';
import type { May, SignedInContext } from '../../platform/web/index.ts';
import { type Named, registeredName } from '../child-name.ts';
import { sees } from '../sharing/sees.ts';
import { type BirthBasis, birthBases } from './child-fields.ts';
import { firstWorkers, workerField } from './for-authority.ts';

/** A child whom a home began, and whom their authority has not confirmed. */
interface Provisional extends Named {
  readonly child_id: string;
  readonly date_of_birth: string;
  readonly birth_basis: BirthBasis;
  readonly authority_id: string;
  readonly setting_name: string | null;
  readonly begun_at: Date;
}

async function provisionalChildren({ tx }: SignedInContext): Promise<Provisional[]> {
  const { rows } = await sql<Provisional>`select * from app.provisional_children()`.execute(tx);
  return rows;
}

const inPath = async (context: SignedInContext): Promise<Provisional | undefined> =>
  (await provisionalChildren(context)).find(({ child_id }) => child_id === context.params.childId);

const mayConfirm: May = {
  words: 'people of the authority who may begin a child, while the child is not confirmed',
  check: async (context) => (await inPath(context)) !== undefined,
};

/** In my work: the children whom homes have begun, for their authority to confirm. */
export async function provisionalInMyWork(
  context: SignedInContext,
): Promise<{ href: string; text: string }[]> {
  return (await provisionalChildren(context)).map((child) => ({
    href: `/children/${child.child_id}/confirm`,
    text: `${registeredName(child)} came to ${child.setting_name ?? 'a home'}, which began a record: confirm who they are`,
  }));
}

/** The authority confirms a child whom a home began: somebody works with them from today. */
export const confirmChildAction = action({
  path: '/children/:childId/confirm',
  may: mayConfirm,
  audit: { show: 'viewed-provisional-child', send: 'confirmed-child' },
  open: async (context) => {
    const child = await inPath(context);
    if (!child) throw notFound();
    context.auditSubject({ kind: 'child', id: child.child_id, childId: child.child_id });
    return { child, workers: await firstWorkers(context) };
  },
  form: ({ workers }) => form({ worker: workerField(workers) }),
  page: ({ opened: { child }, form: of }) => {
    const { setting_name, begun_at, date_of_birth, birth_basis } = child;
    const body = (
      <>
        <h1 class="govuk-heading-l">{registeredName(child)}</h1>
        <p class="govuk-body">
          {setting_name ?? 'A home'} began this record on {londonTime(begun_at)}. Born{' '}
          {dayInWords(date_of_birth)}: {birthBases[birth_basis].toLowerCase()}.
        </p>
        <p class="govuk-body">
          Choose who works with them. If your authority knows the child already, this person then says that
          the two records are the same child.
        </p>
        <ActionForm of={of} button="Confirm" />
      </>
    );
    return { title: 'Confirm a child', body, back: '/my-work' };
  },
  act: async (tx, { child: { child_id } }, { worker }) => {
    const { rows } = await sql<{ came: string }>`
      select app.confirm_child(${child_id}::uuid, ${worker}::uuid) as came`.execute(tx);
    if (rows[0]?.came === 'no-worker')
      throw new Refusal('not-allowed', 'They do not work for this authority. Choose someone else.', 'worker');
    if (rows[0]?.came !== 'confirmed') throw new Refusal('already-done', 'Someone has confirmed this child.');
    return { to: (await sees(tx, child_id, 'identity')) ? `/children/${child_id}` : '/my-work', made: {} };
  },
  example: {},
});
