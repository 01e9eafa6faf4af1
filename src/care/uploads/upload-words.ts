import type { UploadPlan } from '../tables.ts';
import type { Columns, Said } from './columns.ts';
import type { UploadKind } from './upload-kind.ts';

type Kind = Pick<UploadKind<never>, 'plans' | 'forSender'>;

const forSender = 'Nothing is done. The person who sent the file must look at this row first';

/** What would be done with a row, as far as the visitor may know. */
export function planInWords({ plans, forSender: hidden }: Kind, plan: UploadPlan, mine: boolean): string {
  if (plan === 'fault') return 'Something is wrong: nothing is done';
  return !mine && hidden.includes(plan) ? forSender : (plans[plan] ?? '');
}

/** What stands in a row, in the order of its columns. */
export const saidInWords = (columns: Columns, said: Said): string =>
  Object.keys(columns)
    .flatMap((key) => said[key] || [])
    .join(', ');

/** What was written at a fault. */
export function writtenAt(columns: Columns, said: Said, heading: string): string {
  const key = Object.keys(columns).find((one) => columns[one]?.heading === heading);
  return key ? (said[key] ?? '') : '';
}
