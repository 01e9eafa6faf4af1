import { choice, form, type ValuesOf, words } from '../../platform/forms/index.ts';
import { holdKinds } from './words.ts';

const why = { size: 's', rows: 2, most: 2000, needed: 'Say why.' } as const;

/** Something for which a record is still needed. */
export const holdForm = form({
  kind: choice('What needs the record', holdKinds, { needed: 'Choose what needs the record.' }),
  reason: words('Why it is held, and who asked', { ...why, as: 'holdReason' }),
});
export type NewHold = ValuesOf<typeof holdForm>;

/** Why a hold is lifted: each on the page has a name of its own. */
export const liftForm = (holdId: string) =>
  form({ reason: words('Why you are lifting it', { ...why, as: `lift-${holdId}` }) });
