import '../tables.ts';
import { sql } from 'kysely';
import { notFound } from '../../platform/errors/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';
import { decidersFor } from './deciders.ts';
import { isApproved, recordUnderReview, refuseOwn, standingDecision } from './record-under-review.ts';
import type { ReviewAct } from './review-forms.ts';

/** What the visitor does about a record. */
interface Rights {
  /** Approves, puts on hold, asks for a correction. */
  readonly reviews: boolean;
  /** Decides at level 2 (INC-L2-05). */
  readonly decides: boolean;
}

async function rightsAt({ tx }: SignedInContext, id: string): Promise<Rights> {
  const { rows } = await sql<Rights>`
    select app.reviews_incident(${id}::uuid) as reviews, app.decides_incident(${id}::uuid) as decides`.execute(
    tx,
  );
  return rows[0] ?? { reviews: false, decides: false };
}

/** What can be done with a record as it is now, what is usual first. What needs 999 is never put on hold. */
function actsFor(is: Rights & { isOpen: boolean; is999: boolean }): ReviewAct[] {
  const { reviews, decides, isOpen, is999 } = is;
  const offered: Readonly<Record<ReviewAct, boolean>> = {
    approve: !isOpen && reviews,
    'decide-and-approve': reviews && decides,
    decide: decides,
    hold: reviews && !is999,
    'ask-correction': reviews,
  };
  return (Object.keys(offered) as ReviewAct[]).filter((act) => offered[act]);
}

/** The record in the address, for anybody but its author: the decision that stands, what can be done, and who could decide. */
export async function openReview(context: SignedInContext) {
  const { tx, params, person, auditSubject: about } = context;
  const record = await recordUnderReview(tx, params.incidentId ?? '');
  about({ kind: 'incident', id: record.id, childId: record.child_id });
  refuseOwn(record, person.personId);
  const standing = await standingDecision(tx, record.id);
  if (!standing) throw notFound();
  const isOpen = standing.chosen_route === 'manager-decides';
  const approved = !isOpen && (await isApproved(tx, record.id, standing.id));
  const is999 = standing.route === 'call-999';
  const acts = actsFor({ ...(await rightsAt(context, record.id)), isOpen, is999 });
  const deciders = acts.includes('hold') ? await decidersFor(tx, record, standing) : [];
  return { id: record.id, standing, acts, usual: approved ? undefined : acts[0], deciders };
}
