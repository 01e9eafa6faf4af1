import '../tables.ts';
import { sql } from 'kysely';
import { type NumberFor, numbersFor } from '../../care/index.ts';
import { type NoticeOfIncident, noticesOfIncident } from '../../follow-up/index.ts';
import { askTogether } from '../../platform/database/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { Level } from '../../protocol/index.ts';

/** An earlier incident in which the same kind of thing happened. */
interface LikeBefore {
  readonly id: string;
  readonly occurred_at: Date;
  readonly level: Level;
}

/** What a decision needs beside the record itself. */
export interface WhatDecides {
  /** When the time to decide ends; null where nobody set one. */
  readonly dueAt: Date | null;
  readonly likeBefore: readonly LikeBefore[];
  /** How many there were, of which the last three are listed. */
  readonly howManyBefore: number;
  /** What helps this child, as it is written last; null where nothing is. */
  readonly whatHelps: string | null;
  readonly told: readonly NoticeOfIncident[];
  /** Who is rung about it before somebody decides. */
  readonly toRing: readonly NumberFor[];
}

/** Reads what a decision about an incident needs, as far as the reviewer may see it. */
export async function whatDecides(
  tx: Tx,
  { id, child_id, occurred_at }: { id: string; child_id: string; occurred_at: Date },
): Promise<WhatDecides> {
  const [due, before, helps, told, toRing] = await askTogether(tx, (asking) =>
    Promise.all([
      sql<{ due_at: Date | null }>`
        select min(s.due_at) as due_at from step s where s.incident_id = ${id}::uuid and s.state in ('proposed', 'accepted')
          and s.code in ('manager-decides', 'take-held-decision')`.execute(asking),
      sql<LikeBefore & { all: number }>`
        select i.id, i.occurred_at, d.level, count(*) over ()::int as all
        from incident i
        join lateral (select level from decision where incident_id = i.id order by sequence desc limit 1) d on true
        where i.child_id = ${child_id}::uuid and i.occurred_at < ${occurred_at} and exists (
          select from conduct c where c.incident_id = i.id
            and c.kind in (select k.kind from conduct k where k.incident_id = ${id}::uuid))
        order by i.occurred_at desc, i.id limit 3`.execute(asking),
      sql<{ words: string }>`
        select e.words from profile_entry e where e.child_id = ${child_id}::uuid and e.topic = 'what-helps'
        order by e.written_at desc, e.id limit 1`.execute(asking),
      noticesOfIncident(asking, id),
      numbersFor(asking, ['on-call', 'social-services', 'police'], { childId: child_id }),
    ]),
  );
  return {
    dueAt: due.rows[0]?.due_at ?? null,
    likeBefore: before.rows,
    howManyBefore: before.rows[0]?.all ?? 0,
    whatHelps: helps.rows[0]?.words ?? null,
    told,
    toRing,
  };
}
