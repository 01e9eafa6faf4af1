import { dayInWords } from '../../platform/clock/index.ts';
import { ageOn } from '../../protocol/index.ts';

/** Which child a record is about, so that nobody takes one for another: born when, how old that day, and their number. */
export function WhoItIs(props: { date_of_birth: string | null; number: string | null; on: string }) {
  const { date_of_birth, number, on } = props;
  if (!date_of_birth) return null;
  return (
    <p class="govuk-body">
      Born {dayInWords(date_of_birth)}, {ageOn(date_of_birth, on)} years old that day
      {number ? `. Number ${number}` : ''}
    </p>
  );
}
