import '../tables.ts';
import '../../care/index.ts';
import { sql } from 'kysely';
import { nameOfChild } from '../../care/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { About } from '../about.ts';
import type { NoticeKind } from '../tables.ts';

/** A notice as the list shows it. */
export interface NoticeInList {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly about: About;
  readonly about_id: string | null;
  readonly incident_id: string | null;
  readonly words: string | null;
  readonly child_id: string;
  readonly made_at: Date;
  readonly child_called: string | null;
  readonly is_closed: boolean;
}

/** Whether what a notice is about is closed to the visitor, who has only something to do for it. */
const isClosed = sql<boolean>`notice.about = 'move' and not app.sees_move(notice.about_id)`.as('is_closed');

/** A record that waits for the visitor's own review is in the list of reviews: it is not told a second time. */
const isNotToReview = sql<boolean>`(kind <> 'incident-recorded' or to_person_id is null or not coalesce(setting_id = any ((select app.settings_managed())::uuid[]), false)
  or exists (select 1 from review r where r.incident_id = notice.incident_id and r.action = 'approved'))`;

/**
 * Whether what a notice tells is still so: that a clock ran out is told for as long as the step is open, and to nobody who
 * has that step in their own list.
 */
const isStillSo = sql<boolean>`(kind <> 'step-escalated' or exists (
  select 1 from step s
  where s.child_id = notice.child_id and s.state in ('proposed', 'accepted') and s.escalated_at is not null
    and coalesce(s.incident_id, s.about_id) is not distinct from coalesce(notice.incident_id, notice.about_id)
    and not coalesce(s.owner_id = any (array(select app.acts_for())), false)))`;

/** So many are shown at once: the latest. */
export const mostNotices = 200;

/** The notices that a person, or somebody they stand in for, has not yet acknowledged; a manager also gets those for a
 * role that nobody fills. */
export function openNoticesOf(tx: Tx): Promise<NoticeInList[]> {
  return tx
    .selectFrom('notice')
    .leftJoin('child', 'child.id', 'notice.child_id')
    .select(['notice.id', 'kind', 'about', 'about_id', 'incident_id', 'words', 'notice.child_id', 'made_at'])
    .select([nameOfChild('child').as('child_called'), isClosed])
    .where('acknowledged_at', 'is', null)
    .where(isStillSo)
    .where(isNotToReview)
    .where(
      sql<boolean>`(to_person_id = any (array(select app.acts_for())) or (to_person_id is null and (
        setting_id = any ((select app.settings_managed())::uuid[])
        or (setting_id is null and notice.child_id = any (array(select f.child_id from app.facts_added() f))
          and (notice.child_id, fact_kind) in (select f.child_id, f.kind from app.facts_added() f)))))`,
    )
    .orderBy('made_at', 'desc')
    .limit(mostNotices)
    .execute();
}

/** A notice of an incident, and who has acknowledged it. */
export interface NoticeOfIncident {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly words: string | null;
  readonly to_role: string;
  readonly to_name: string | null;
  readonly to_person_id: string | null;
  readonly acknowledged_at: Date | null;
}

/** Every notice that an incident made: who was told here, and who has read it. */
export function noticesOfIncident(tx: Tx, incidentId: string): Promise<NoticeOfIncident[]> {
  return tx
    .selectFrom('notice')
    .leftJoin('person_account', 'person_account.id', 'notice.to_person_id')
    .select([
      'notice.id',
      'kind',
      'words',
      'to_role',
      'person_account.name as to_name',
      'to_person_id',
      'acknowledged_at',
    ])
    .where('incident_id', '=', incidentId)
    .orderBy('made_at')
    .execute();
}

/** What a notice is about, in words without any name. */
export function noticeInWords({ kind, words }: Pick<NoticeInList, 'kind' | 'words'>): string {
  return {
    told: words ?? '',
    'incident-recorded': 'Something happened and was recorded',
    'correction-asked': 'A record you wrote needs a correction',
    'decision-changed': 'A decision was changed',
    'decision-held': 'A decision is on hold, for you to take',
    'step-escalated': 'A step of someone else is late, or they are away',
  }[kind];
}
