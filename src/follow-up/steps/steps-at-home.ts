import '../tables.ts';
import '../../care/index.ts';
import { sql } from 'kysely';
import type { FactKind } from '../../care/index.ts';
import { hoursAfter } from '../../platform/clock/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { About } from '../about.ts';

/** An open step of a home, as a handover tells of it. */
export interface StepAtHome {
  readonly id: string;
  readonly code: string;
  readonly words: string;
  readonly due_at: Date | null;
  readonly about: About;
  readonly child_id: string;
  readonly fact_kind: FactKind;
  readonly given_name: string | null;
  readonly family_name: string | null;
  readonly known_as: string | null;
  readonly owner_id: string | null;
  readonly owner_name: string | null;
}

/** The step by which a promise is kept. */
export const promiseStep = 'keep-promise';

/** The roles that are filled by those who look after a child at home, one shift after the other. */
const atHome = [
  'carer',
  'foster-carer',
  'support-worker',
  'key-worker',
  'registered-manager',
  'supervising-social-worker',
];
/** What is later than this is closed or handed on in somebody's own list, and is nobody's for this shift. */
const veryLate = -30 * 24;

/**
 * The open steps of a home that the visitor sees: those of its own people that are due by a moment, the promises, and those of
 * whoever goes off duty. What is due first comes first.
 */
export async function stepsAtHome(
  tx: Tx,
  settingId: string,
  { dueBy, personId }: { readonly dueBy: Date; readonly personId: string },
): Promise<StepAtHome[]> {
  const { rows } = await sql<StepAtHome>`
    select s.id, s.code, s.words, s.due_at, s.about, s.child_id, s.fact_kind, c.given_name, c.family_name, c.known_as,
      s.owner_id, p.name as owner_name
    from step s left join child c on c.id = s.child_id left join person_account p on p.id = s.owner_id
    where s.setting_id = ${settingId}::uuid and s.state in ('proposed', 'accepted') and not s.by_matter and s.about <> 'move'
      and (s.due_at is null or s.due_at > ${hoursAfter(dueBy, veryLate)})
      and ((s.due_at <= ${dueBy} and s.owner_role = any (${atHome})) or s.code = ${promiseStep} or s.owner_id = ${personId}::uuid)
    order by s.due_at nulls last, s.id limit 30`.execute(tx);
  return rows;
}
