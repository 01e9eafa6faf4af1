import { Refusal, type RefusalBody } from '../../protocol/refusal.ts';
import { catalogue } from './catalogue.ts';

export { Refusal } from '../../protocol/refusal.ts';
export { catalogue, type ErrorCode } from './catalogue.ts';

/** What is wrong with one field. */
export type FieldError = RefusalBody;

/** The status of HTTP with which it is answered. */
export const statusOf = ({ code }: Pick<Refusal, 'code'>): number => catalogue[code].status;

/** The answer when something is not there or may not be seen: the two must look the same. */
export function notFound(): Refusal {
  return new Refusal('not-found', 'There is nothing here, or you do not have access to it.');
}
