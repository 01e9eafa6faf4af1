import '../../tables.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { isWritten } from '../../forms/entry.tsx';
import type { PoliceHow } from '../../model.ts';
import type { By } from '../../seizures/new/record-seizure.ts';
import { getUse } from '../get-use.ts';
import { settle } from './add-to-use.ts';

/** What was shared with the police: as information, or as a formal complaint. */
export interface ToldPolice {
  readonly id: string;
  readonly useId: string;
  readonly kind: 'information' | 'complaint';
  readonly how: PoliceHow;
  readonly words: string;
  /** What the emergency was: 999 is for nothing else. */
  readonly emergency: string;
  /** The senior manager who was consulted before a complaint, what they said, and when. */
  readonly senior: string;
  readonly seniorSaid: string;
  readonly consultedAt: Date | null;
  /** Why there was no time to consult: an immediate significant risk of harm. */
  readonly immediateRisk: string;
  readonly reference: string;
  readonly sharedAt: Date;
}

function refuse(told: ToldPolice): void {
  if (told.how === '999' && !told.emergency)
    throw new HearthError('missing', '999 is for an emergency. Say what it was.', 'emergency');
  if (told.kind !== 'complaint' || told.immediateRisk) return;
  if (!told.senior)
    throw new HearthError(
      'missing',
      'Consult a senior manager before a formal complaint, and say who it was; or say what the immediate risk was.',
      'senior',
    );
  if (!told.seniorSaid) throw new HearthError('missing', 'Say what the senior manager said.', 'seniorSaid');
  if (!told.consultedAt)
    throw new HearthError('missing', 'Say when the senior manager was consulted.', 'consulted');
  if (told.consultedAt > told.sharedAt)
    throw new HearthError('not-allowed', 'The senior manager is consulted before, not after.', 'consulted');
}

/**
 * Writes down what the police were told: information about repeated use or dealing (SUB-05), or a formal complaint, which
 * needs a senior manager consulted first unless there is an immediate significant risk of harm (SUB-06). 999 needs an
 * emergency.
 * @throws HearthError naming the field
 */
export async function tellPolice(tx: Tx, told: ToldPolice, by: By): Promise<void> {
  const { personId, now } = by;
  if (await isWritten(tx, 'substance_police', told.id)) return;
  const use = await getUse(tx, told.useId);
  refuse(told);
  const isConsulted = Boolean(told.senior && told.seniorSaid && told.consultedAt);
  await tx
    .insertInto('substance_police')
    .values({
      id: told.id,
      use_id: use.id,
      child_id: use.child_id,
      kind: told.kind,
      how: told.how,
      words: told.words,
      emergency: told.how === '999' ? told.emergency : null,
      senior: isConsulted ? told.senior : null,
      senior_said: isConsulted ? told.seniorSaid : null,
      consulted_at: isConsulted ? told.consultedAt : null,
      immediate_risk: told.immediateRisk || null,
      reference: told.reference || null,
      shared_at: told.sharedAt,
      shared_by: personId,
      recorded_at: now,
    })
    .execute();
  await settle(
    tx,
    use,
    ['share-drug-information'],
    'Shared with the police: see what is known about the use.',
    by,
  );
}
