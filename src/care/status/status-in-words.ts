import {
  type CareStatusOutcome,
  type Category,
  type LegalStatusCode,
  legalStatuses,
  type StatusOnDay,
} from '../../protocol/index.ts';
import type { StatusAnswer } from './answer-status.ts';

/** What the law on leaving care calls somebody, in its word and in ours. */
export const categoryInWords: Readonly<Record<Category, string>> = {
  eligible: 'Eligible: in care at 16 or 17',
  relevant: 'Relevant: left care at 16 or 17',
  'former-relevant': 'Former relevant: left care, 18 or over',
  qualifying: 'Qualifying: left care, with a right to advice and help',
  none: 'None',
};

/** Legal basis of care: the words of the code, and the code. */
export function legalStatusInWords(code: string): string {
  return Object.hasOwn(legalStatuses, code)
    ? `${legalStatuses[code as LegalStatusCode].words} (${code})`
    : `${code}, a code that we do not know`;
}

/** Status on a day, in a few words. */
export function statusInWords({
  lookedAfter,
  firstDay,
  legalBasis,
  category,
  protocolCareLeaver,
  careExperienced,
}: StatusOnDay): string {
  if (lookedAfter) {
    const basis = legalBasis ? `: ${legalStatuses[legalBasis].words}` : '';
    return `Looked after${basis}`;
  }
  if (firstDay) return "First day in the authority's accommodation: not looked after yet";
  if (category !== 'none' || protocolCareLeaver) {
    return category === 'none' ? 'Care leaver as the Protocol defines it' : 'Care leaver';
  }
  return careExperienced ? 'Was in care before' : 'Not in care yet';
}

const stoodOn = ({ reasons }: CareStatusOutcome, row: string): boolean =>
  reasons.some((held) => held.row === row);

/** Whether the record says that the child has died. */
export function hasDied(outcome: CareStatusOutcome): boolean {
  return stoodOn(outcome, 'died');
}

/** The care status in one line. */
export function statusLine(answer: StatusAnswer): string {
  if (!answer.known) {
    return answer.why === 'nothing-recorded'
      ? 'Nothing is recorded, so we do not know. Ask the responsible authority.'
      : 'We cannot read what is recorded, so we do not know. Ask the responsible authority.';
  }
  const { outcome } = answer;
  if (hasDied(outcome)) return 'The record says that they have died';
  if (stoodOn(outcome, 'short-break-agreement'))
    return 'Has short breaks: ask whether this was a night of one';
  const { lookedAfter, category } = outcome;
  const leaver = !lookedAfter && category !== 'none';
  return leaver ? `${statusInWords(outcome)}. ${categoryInWords[category]}` : statusInWords(outcome);
}
