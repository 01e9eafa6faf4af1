import { checkedBy, day, type Field } from '../../platform/forms/index.ts';
import { addMonths } from '../../protocol/index.ts';

/** The longest that a reason goes without being looked at again, in months: reviews of care plans come that often. */
const longestReview = 6;

const within: Field<string | null>['check'] = (on, { today }) => {
  if (on === null) return null;
  const part = 'day';
  if (on <= today) return { code: 'not-allowed', message: 'The review must be after today.', part };
  if (on > addMonths(today, longestReview))
    return { code: 'not-allowed', message: 'The review must be within six months.', part };
  return null;
};

interface ReviewDay {
  readonly hint: string;
  readonly needed?: string;
}

/** The day on which a reason is looked at again: after today, and within six months. */
export function reviewDay(label: string, options: ReviewDay & { readonly needed: string }): Field<string>;
export function reviewDay(label: string, options: ReviewDay): Field<string | null>;
export function reviewDay(label: string, options: ReviewDay): Field<never> {
  return checkedBy<string | null>(day(label, options), within) as unknown as Field<never>;
}
