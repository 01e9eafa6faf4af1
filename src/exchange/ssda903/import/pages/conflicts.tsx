import { dayInWords } from '../../../../platform/clock/index.ts';
import type { Filled } from '../../../../platform/forms/index.ts';
import { counted, MorePages, Tag } from '../../../../platform/html/index.ts';
import { isOneOf } from '../../../../platform/web/index.ts';
import type { ConflictInList } from '../look/list-rows.ts';
import { Decide } from './decide.tsx';

const fieldWords = { DOB: 'date of birth', SEX: 'sex', UPN: 'pupil number' } as const;
const sexWords = { '1': 'male', '2': 'female', M: 'male', F: 'female' };

function valueInWords(field: ConflictInList['field'], value: string): string {
  if (field === 'DOB') return dayInWords(value);
  return field === 'SEX' && isOneOf(sexWords, value) ? sexWords[value] : value;
}

const decided = { keep: 'We will keep what we have', take: 'We will use what the return says' } as const;

function Conflict({ conflict, form }: { conflict: ConflictInList; form: Filled | undefined }) {
  const { number, field, known, supplied, decision, row } = conflict;
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        <strong>
          Child {number}: {fieldWords[field]}
        </strong>{' '}
        {decision ? <Tag text={decided[decision]} classes="govuk-tag--green" /> : null}
      </p>
      <p class="govuk-body">
        We have:{' '}
        {known === null ? 'the record is sealed, so it is not shown here' : valueInWords(field, known)}
        <br />
        The return says: {valueInWords(field, supplied)} (Header, row {counted(row + 1)})
      </p>
      {form ? <Decide form={form} about={`child ${number}, ${fieldWords[field]}`} /> : null}
    </li>
  );
}

/** Where the return says otherwise than we know it, each for a person to decide. */
export function ConflictsPage(props: {
  conflicts: readonly ConflictInList[];
  at: string;
  page: number;
  of: number;
  /** For each; null where nothing is decided any more. */
  forms: readonly Filled[] | null;
}) {
  const { conflicts, at, page, of, forms } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Where our records differ</h1>
      <p class="govuk-body">
        A different date of birth, sex or pupil number can be a corrected mistake, or two children under one
        number. We do not overwrite anything unless you say so.
      </p>
      <ul class="govuk-list">
        {conflicts.map((conflict, index) => (
          <Conflict conflict={conflict} form={forms?.[index]} />
        ))}
      </ul>
      <MorePages page={page} of={of} href={(to) => `${at}?page=${to}`} />
    </>
  );
}
