import '../../tables.ts';
import type { ChildToday } from '../../../care/index.ts';
import { makeNoticesAbout } from '../../../follow-up/index.ts';
import { londonInstant } from '../../../platform/clock/index.ts';
import { inColumns } from '../../../platform/forms/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { isToBeShared } from '../../model.ts';
import {
  askFor,
  childAtRisk,
  offerSupport,
  reviewHypothesis,
  shareInformation,
  tellOfRisk,
} from '../../steps-asked.ts';
import { rolesIn } from '../../works-at.ts';
import type { UseToRecord } from './use-form.ts';

/** The end of a working day of the review. */
export const reviewDue = (day: string): Date => londonInstant(day, '17:00');

/** Who decides where the child lives; their social worker where they live in no setting. */
const decider = ({ setting }: ChildToday): string =>
  setting ? rolesIn[setting.kind].decides : 'social-worker';

/**
 * Writes down use with the reason we see for it (SUB-01). Steps follow: support offered (SUB-02), the review of the
 * reason, information for the police where use is repeated in the home or dealing is feared (SUB-05), and for a larger
 * quantity a child at risk (SUB-07). The social worker is told. Returns its id.
 */
export async function recordUse(tx: Tx, child: ChildToday, use: UseToRecord, by: By): Promise<string> {
  const { personId, now, newId } = by;
  const row = {
    ...inColumns('substance_use', use),
    id: newId(),
    child_id: child.id,
    seizure_id: null,
    recorded_by: personId,
    recorded_at: now,
  };
  await tx.insertInto('substance_use').values(row).execute();
  const settingId = child.setting?.id ?? null;
  const matter = { about: 'substance-use', aboutId: row.id, childId: child.id, settingId } as const;
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
  return row.id;
}
