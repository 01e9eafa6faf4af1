import '../../tables.ts';
import { type ChildToday, getChild } from '../../../care/index.ts';
import { makeNoticesAbout } from '../../../follow-up/index.ts';
import { londonDate, londonInstant } from '../../../platform/clock/index.ts';
import { HearthError, notFound } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { addMonths } from '../../../protocol/index.ts';
import { isWritten } from '../../forms/entry.tsx';
import { isToBeShared, type SubstanceClass, type UsePattern } from '../../model.ts';
import type { By } from '../../seizures/new/record-seizure.ts';
import {
  askFor,
  childAtRisk,
  offerSupport,
  reviewHypothesis,
  shareInformation,
  tellOfRisk,
} from '../../steps-asked.ts';
import { rolesIn } from '../../works-at.ts';

/** What is known about a child's use, and why we think it happens. */
export interface NewUse {
  readonly id: string;
  readonly childId: string;
  readonly incidentId: string | null;
  readonly what: string;
  readonly class: SubstanceClass;
  readonly pattern: UsePattern;
  readonly atHome: boolean;
  readonly dealing: boolean;
  readonly largerQuantity: boolean;
  readonly hypothesis: string;
  readonly drivers: string;
  readonly riskFactors: string;
  readonly harmMinimisation: string;
  readonly childWords: string;
  /** The day on which the care plan looks at it again, `YYYY-MM-DD`. */
  readonly reviewOn: string;
}

/** The longest that a hypothesis goes without being looked at again, in months: reviews of care plans come that often. */
const longestReview = 6;

/** The end of a working day of the review. */
export const reviewDue = (day: string): Date => londonInstant(day, '17:00');

/** Refuses a day of review that is past, or too far. */
export function refuseReviewDay(day: string, today: string, field: string): void {
  if (day <= today) throw new HearthError('not-allowed', 'It is looked at again after today.', field);
  if (day > addMonths(today, longestReview))
    throw new HearthError('not-allowed', 'It is looked at again within six months.', field);
}

/** Who decides where the child lives; their social worker where they live in no setting. */
const decider = ({ setting }: ChildToday): string =>
  setting ? rolesIn[setting.kind].decides : 'social-worker';

/**
 * Writes down use with the reason we see for it (SUB-01). Steps follow: support offered (SUB-02), the review of the
 * reason, information for the police where use is repeated in the home or dealing is feared (SUB-05), and for a larger
 * quantity a child at risk (SUB-07). The social worker is told.
 * @throws HearthError `not-found`; at a field otherwise
 */
export async function recordUse(tx: Tx, use: NewUse, by: By): Promise<void> {
  const { personId, now, newId } = by;
  if (await isWritten(tx, 'substance_use', use.id)) return;
  const today = londonDate(now);
  const child = await getChild(tx, use.childId, today);
  if (!child) throw notFound();
  refuseReviewDay(use.reviewOn, today, 'reviewOn');
  const row = {
    id: use.id,
    child_id: child.id,
    incident_id: use.incidentId,
    seizure_id: null,
    what: use.what,
    class: use.class,
    pattern: use.pattern,
    at_home: use.atHome,
    dealing: use.dealing,
    larger_quantity: use.largerQuantity,
    hypothesis: use.hypothesis,
    drivers: use.drivers,
    risk_factors: use.riskFactors,
    harm_minimisation: use.harmMinimisation,
    child_words: use.childWords,
    review_on: use.reviewOn,
    recorded_by: personId,
    recorded_at: now,
  };
  await tx.insertInto('substance_use').values(row).execute();
  const settingId = child.setting?.id ?? null;
  const matter = { about: 'substance-use', aboutId: use.id, childId: child.id, settingId } as const;
  const who = decider(child);
  const steps = [
    offerSupport(who),
    reviewHypothesis(reviewDue(use.reviewOn), now),
    ...(isToBeShared(row) ? [shareInformation(who)] : []),
    ...(use.largerQuantity ? childAtRisk(who) : []),
  ];
  await askFor(tx, steps, matter, use.incidentId, { ...by, began: now });
  const words = 'Use of a substance was written down, with the reason we see for it.';
  await makeNoticesAbout(tx, matter, [{ toRole: 'social-worker', words }], now, newId);
  if (use.largerQuantity) await tellOfRisk(tx, matter, now, newId);
}
