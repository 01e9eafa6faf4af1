import { dayInWords } from '../../../../platform/clock/index.ts';
import { Tag } from '../../../../platform/html/index.ts';
import { CsrfField, isOneOf, type SignedIn } from '../../../../platform/web/index.ts';
import type { ConflictInList } from '../look/list-rows.ts';
import { counted } from './in-words.ts';
import { MorePages } from './more-pages.tsx';

const fieldWords = { DOB: 'date of birth', SEX: 'sex', UPN: 'pupil number' } as const;
const sexWords = { '1': 'male', '2': 'female', M: 'male', F: 'female' };

function valueInWords(field: ConflictInList['field'], value: string): string {
  if (field === 'DOB') return dayInWords(value);
  return field === 'SEX' && isOneOf(sexWords, value) ? sexWords[value] : value;
}

const decided = { keep: 'What we know is kept', take: 'What the return says is taken' } as const;

function Conflict(props: {
  conflict: ConflictInList;
  at: string;
  page: number;
  open: boolean;
  person: SignedIn;
}) {
  const { conflict, at, page, open, person } = props;
  const { number, field, known, supplied, decision, row } = conflict;
  const which = ` for child ${number}: ${fieldWords[field]}`;
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        <strong>
          Child {number}: {fieldWords[field]}
        </strong>{' '}
        {decision ? <Tag text={decided[decision]} classes="govuk-tag--green" /> : null}
      </p>
      <p class="govuk-body">
        We know:{' '}
        {known === null ? 'the record is sealed, so it is not shown here' : valueInWords(field, known)}
        <br />
        The return says: {valueInWords(field, supplied)} (Header, row {counted(row + 1)})
      </p>
      {open ? (
        <form method="post" action={at}>
          <CsrfField person={person} />
          {Object.entries({ number, field, page }).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <div class="govuk-button-group">
            <button class="govuk-button govuk-button--secondary" name="decision" value="keep" type="submit">
              Keep what we know<span class="govuk-visually-hidden">{which}</span>
            </button>
            <button class="govuk-button govuk-button--secondary" name="decision" value="take" type="submit">
              Take what the return says<span class="govuk-visually-hidden">{which}</span>
            </button>
          </div>
        </form>
      ) : null}
    </li>
  );
}

/** Where the return says otherwise than we know it, each for a person to decide. */
export function ConflictsPage(props: {
  conflicts: readonly ConflictInList[];
  at: string;
  page: number;
  of: number;
  open: boolean;
  person: SignedIn;
}) {
  const { conflicts, at, page, of, open, person } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Where we know otherwise</h1>
      <p class="govuk-body">
        Another date of birth, sex or pupil number can be a mistake put right, or two children under one
        number. Nothing is overwritten unless you say so.
      </p>
      <ul class="govuk-list">
        {conflicts.map((conflict) => (
          <Conflict conflict={conflict} at={at} page={page} open={open} person={person} />
        ))}
      </ul>
      <MorePages page={page} of={of} href={(to) => `${at}?page=${to}`} />
    </>
  );
}
