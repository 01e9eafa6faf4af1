import '../tables.ts';
import { sql } from 'kysely';
import { nameOfChild } from '../../care/index.ts';
import type { StepInList } from '../../follow-up/index.ts';
import type { Tx } from '../../platform/web/index.ts';

/** What a home and others agree when a child comes: which protocol it follows, and how incidents are handled. */
const agreements = [
  'local-protocol-given',
  'local-protocol-discussed',
  'incidents-agreed',
  'agree-who-is-told',
];

/** One such agreement, for a child who is open to the visitor. */
export interface Agreed {
  readonly id: string;
  readonly code: string;
  readonly words: string;
  readonly state: StepInList['state'];
  readonly due_at: Date | null;
  readonly authority_name: string | null;
  readonly child_called: string | null;
  readonly last_words: string | null;
  readonly done_at: Date | null;
}

/** What was agreed with a home for each child, as far as the visitor sees the move (REC-05, OOA-03, OOA-05). */
export function agreedFor(tx: Tx, settingId: string): Promise<Agreed[]> {
  return tx
    .selectFrom('step as t')
    .leftJoin('child as c', 'c.id', 't.child_id')
    .leftJoin('organisation as o', 'o.id', 'c.responsible_authority_id')
    .select([
      't.id',
      't.code',
      't.words',
      't.state',
      't.due_at',
      'o.name as authority_name',
      nameOfChild('c').as('child_called'),
      sql<string | null>`(select e.words from step_event e where e.step_id = t.id and e.words <> ''
        order by e.happened_at desc, e.sequence desc limit 1)`.as('last_words'),
      sql<Date | null>`case when t.state = 'done' then t.changed_at end`.as('done_at'),
    ])
    .where('t.about', '=', 'move')
    .where('t.setting_id', '=', settingId)
    .where('t.code', 'in', agreements)
    .where(
      sql<boolean>`not exists (select 1 from move_event w where w.move_id = t.about_id and w.event = 'withdrawn')`,
    )
    .orderBy('t.made_at', 'desc')
    .orderBy('t.due_at')
    .limit(200)
    .execute();
}
