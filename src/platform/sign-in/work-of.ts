import './tables.ts';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { SignedIn } from '../web/request-context.ts';

/** Whether somebody has work today, their roles, and whether they, or somebody they stand in for, work in a setting; and how many steps they have to do. */
export async function workOf(
  tx: Transaction<Tables>,
  personId: string,
  now: Date,
  today: string,
): Promise<Pick<SignedIn, 'roles' | 'worksInSetting' | 'openSteps'> & { hasWork: boolean }> {
  await sql`select set_config('hearth.now', ${now.toISOString()}, true)`.execute(tx);
  const { rows } = await sql<{
    role: string | null;
    own: boolean;
    in_setting: boolean;
    has_work: boolean;
    open: number;
  }>`
    select m.role, bool_or(m.person_id = ${personId}) as own, bool_or(m.setting_id is not null) as in_setting,
      app.has_work(${personId}) as has_work, app.open_work(${personId}) as open
    from (select 1) one left join membership m
      on m.person_id = any (array(select ${personId}::uuid union all select inside.stands_in(${personId})))
      and m.from_day <= ${today} and (m.until_day is null or m.until_day >= ${today})
    group by m.role order by m.role`.execute(tx);
  const roles = rows.filter(({ own }) => own).map(({ role }) => role ?? '');
  return {
    roles,
    worksInSetting: rows.some(({ in_setting }) => in_setting),
    openSteps: rows[0]?.open ?? 0,
    hasWork: rows.some(({ has_work }) => has_work),
  };
}
