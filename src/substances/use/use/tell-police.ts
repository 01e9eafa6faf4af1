import '../../tables.ts';
import type { FieldError } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { refuseAll } from '../../refuse-all.ts';
import type { WholeUse } from '../get-use.ts';
import { settle } from './add-to-use.ts';
import type { ToldPolice } from './police-form.ts';

/** A complaint without a senior manager consulted before it, or an immediate risk (SUB-06). */
function refuseUnconsulted(told: ToldPolice): void {
  if (told.kind !== 'complaint' || told.immediateRisk) return;
  const wrong: FieldError[] = [];
  const missing = (field: string, message: string) => wrong.push({ code: 'missing', field, message });
  if (!told.senior)
    missing(
      'senior',
      'Consult a senior manager before a formal complaint, and say who it was; or say what the immediate risk was.',
    );
  if (!told.seniorSaid) missing('seniorSaid', 'Say what the senior manager said.');
  if (!told.consultedAt) missing('consultedAt', 'Say when the senior manager was consulted.');
  else if (told.consultedAt > told.sharedAt) {
    const message = 'The senior manager must be consulted before, not after.';
    wrong.push({ code: 'not-allowed', field: 'consultedAt', message });
  }
  refuseAll(wrong);
}

/**
 * Writes down what the police were told: information about repeated use or dealing (SUB-05), or a formal complaint, which
 * needs a senior manager consulted first unless there is an immediate significant risk of harm (SUB-06).
 * @throws Refusal naming the field
 */
export async function tellPolice(tx: Tx, use: WholeUse, told: ToldPolice, by: By): Promise<void> {
  refuseUnconsulted(told);
  const { kind, how, words, senior, seniorSaid, consultedAt } = told;
  const isConsulted = Boolean(senior && seniorSaid && consultedAt);
  await tx
    .insertInto('substance_police')
    .values({
      id: by.newId(),
      use_id: use.id,
      child_id: use.child_id,
      kind,
      how,
      words,
      emergency: told.emergency || null,
      senior: isConsulted ? senior : null,
      senior_said: isConsulted ? seniorSaid : null,
      consulted_at: isConsulted ? consultedAt : null,
      immediate_risk: told.immediateRisk || null,
      reference: told.reference || null,
      shared_at: told.sharedAt,
      shared_by: by.personId,
      recorded_at: by.now,
    })
    .execute();
  const done = 'Shared with the police: see what is known about the use.';
  await settle(tx, use, ['share-drug-information'], done, by);
}
