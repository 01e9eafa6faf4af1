import '../tables.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { NoticeKind } from '../tables.ts';
import { whoFillsRole } from '../who-fills-role.ts';

/** What a notice tells of. It holds references only: names stay behind the sign-in. */
export interface NewNotice {
  readonly kind: NoticeKind;
  readonly childId: string;
  readonly incidentId: string;
  readonly settingId: string;
  readonly toRole: string;
  /** A named person; else whoever fills the role. */
  readonly toPersonId?: string;
}

/** Puts a notice into somebody's list. Without anybody in the role it stands open, for all who see the incident. */
export async function makeNotice(tx: Tx, notice: NewNotice, now: Date, newId: () => string): Promise<void> {
  const { childId, settingId, toRole } = notice;
  await tx
    .insertInto('notice')
    .values({
      id: newId(),
      child_id: childId,
      incident_id: notice.incidentId,
      setting_id: settingId,
      kind: notice.kind,
      to_role: toRole,
      to_person_id: notice.toPersonId ?? (await whoFillsRole(tx, childId, settingId, toRole)),
      made_at: now,
      acknowledged_at: null,
      acknowledged_by: null,
    })
    .execute();
}
