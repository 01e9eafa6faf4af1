import '../../../tables.ts';
import { sql } from 'kysely';
import { askTogether } from '../../../../platform/database/index.ts';
import type { SignedInContext, Tx } from '../../../../platform/web/index.ts';
import type { SettingKind } from '../../../child/get-child.ts';
import type { settingRoles } from '../../../people/roles.ts';
import { openHome } from '../keep-home.ts';

/** Somebody who works in a home, or is due to once a second person agrees. */
export interface InHome {
  readonly id: string;
  readonly name: string;
  readonly role: keyof typeof settingRoles;
  /** The day they began; null for somebody who waits for a second person. */
  readonly from_day: string | null;
}

/** For how many children a foster home is approved. */
export interface Approval {
  readonly approved_on: string;
  readonly places: number;
  readonly terms: string;
}

type Role = keyof typeof settingRoles;
const roles: Readonly<Record<SettingKind, readonly Role[]>> = {
  'foster-home': ['foster-carer', 'supervising-social-worker'],
  'supported-accommodation': ['support-worker', 'registered-manager'],
  'childrens-home': ['carer', 'registered-manager'],
};

/** What people do in a home of this kind. */
export const rolesIn = (kind: SettingKind): readonly Role[] => roles[kind];

async function peopleIn(tx: Tx, settingId: string): Promise<InHome[]> {
  const { rows } = await sql<InHome>`
    select m.id, p.name, m.role, m.from_day::text as from_day from membership m join person_account p on p.id = m.person_id
    where m.setting_id = ${settingId}::uuid and (m.until_day is null or m.until_day > app.today())
    union all
    select a.id, p.name, a.role, null from membership_ask a join person_account p on p.id = a.person_id
    where a.setting_id = ${settingId}::uuid and a.answered_at is null
    order by 3, 2 limit 500`.execute(tx);
  return rows;
}

async function approvalsOf(tx: Tx, settingId: string): Promise<Approval[]> {
  const { rows } = await sql<Approval>`
    select approved_on::text as approved_on, places, terms from foster_approval where setting_id = ${settingId}::uuid
    order by approved_on desc, recorded_at desc limit 20`.execute(tx);
  return rows;
}

async function childrenIn(tx: Tx, settingId: string): Promise<number> {
  const { rows } = await sql<{
    n: number | null;
  }>`select app.lives_there_today(${settingId}::uuid) as n`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** The home in the address: who works there, for how many children it is approved, how many live there. */
export async function openOneHome(context: SignedInContext) {
  const { organisation, home } = await openHome(context);
  const [people, approvals, children] = await askTogether(context.tx, (asking) =>
    Promise.all([peopleIn(asking, home.id), approvalsOf(asking, home.id), childrenIn(asking, home.id)]),
  );
  return { organisation, home, people, approvals, children };
}
export type OneHome = Awaited<ReturnType<typeof openOneHome>>;
