import '../tables.ts';
import type { Tx } from '../../platform/web/index.ts';
import { groundOf, type StepSubject } from '../steps/make-steps.ts';
import type { NoticeKind } from '../tables.ts';
import { whoFillsRoles } from '../who-fills-role.ts';

/** What a notice tells of. It holds references only: names stay behind the sign-in. */
export interface NewNotice {
  readonly kind: Exclude<NoticeKind, 'told'>;
  readonly childId: string;
  readonly incidentId: string;
  readonly settingId: string;
  readonly toRole: string;
  /** A named person; else whoever fills the role. */
  readonly toPersonId?: string;
}

/**
 * Puts notices into people's lists. Without anybody in the role a notice stands open, for all who see the incident.
 */
export async function makeNotices(
  tx: Tx,
  notices: readonly NewNotice[],
  now: Date,
  newId: () => string,
): Promise<void> {
  const [first] = notices;
  if (!first) return;
  const roles = notices.filter(({ toPersonId }) => !toPersonId).map(({ toRole }) => toRole);
  const owners =
    roles.length > 0
      ? await whoFillsRoles(tx, first.childId, first.settingId, roles)
      : new Map<string, string>();
  await tx
    .insertInto('notice')
    .values(
      notices.map((notice) => ({
        id: newId(),
        child_id: notice.childId,
        incident_id: notice.incidentId,
        setting_id: notice.settingId,
        kind: notice.kind,
        to_role: notice.toRole,
        to_person_id: notice.toPersonId ?? owners.get(notice.toRole) ?? null,
        made_at: now,
        acknowledged_at: null,
        acknowledged_by: null,
      })),
    )
    .execute();
}

/** Puts one notice into somebody's list. */
export function makeNotice(tx: Tx, notice: NewNotice, now: Date, newId: () => string): Promise<void> {
  return makeNotices(tx, [notice], now, newId);
}

/** Somebody to be told of a matter of another room: in which role, and in words that name nobody. */
export interface ToldAbout {
  readonly toRole: string;
  /** A named person; else whoever fills the role. */
  readonly toPersonId?: string;
  /** A line of at most 300 characters, without any name. */
  readonly words: string;
}

/**
 * Puts notices about a matter of another room into people's lists. Without anybody in the role a notice stands in the
 * list of whoever manages the setting, or where there is none of whoever adds to this kind of fact.
 */
export async function makeNoticesAbout(
  tx: Tx,
  matter: StepSubject,
  told: readonly ToldAbout[],
  now: Date,
  newId: () => string,
): Promise<void> {
  if (told.length === 0) return;
  const roles = told.filter(({ toPersonId }) => !toPersonId).map(({ toRole }) => toRole);
  const owners = await whoFillsRoles(tx, matter.childId, matter.settingId, roles);
  const rows = told.map(({ toRole, toPersonId, words }) => ({
    ...groundOf(matter),
    id: newId(),
    kind: 'told' as const,
    words,
    to_role: toRole,
    to_person_id: toPersonId ?? owners.get(toRole) ?? null,
    made_at: now,
    acknowledged_at: null,
    acknowledged_by: null,
  }));
  await tx.insertInto('notice').values(rows).execute();
}
