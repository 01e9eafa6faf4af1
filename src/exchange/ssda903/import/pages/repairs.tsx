import { Tag } from '../../../../platform/html/index.ts';
import { CsrfField, type SignedIn } from '../../../../platform/web/index.ts';
import { yearInWords } from '../import-state.ts';
import type { RepairInList } from '../look/list-rows.ts';
import { repairRules } from '../look/repair-in-words.ts';
import { counted } from './in-words.ts';
import { MorePages } from './more-pages.tsx';

const askedFor: Readonly<Record<string, string>> = {
  REC: 'The reason for the end stays blank.',
  REASON_PLACE_CHANGE: 'The reason for the move stays blank.',
};

function Decided({ accepted }: { accepted: boolean | null }) {
  if (accepted === null) return null;
  return accepted ? (
    <Tag text="Accepted" classes="govuk-tag--green" />
  ) : (
    <Tag text="Left as it is" classes="govuk-tag--grey" />
  );
}

function Repair(props: { repair: RepairInList; at: string; page: number; open: boolean; person: SignedIn }) {
  const { repair, at, page, open, person } = props;
  const { rule, year, row, child, why, asks_for, accepted } = repair;
  const which = `child ${child}, ${yearInWords(year)}, row ${counted(row + 1)}`;
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        <strong>Child {child}</strong>, Episodes of {yearInWords(year)}, row {counted(row + 1)}{' '}
        <Decided accepted={accepted} />
      </p>
      <p class="govuk-body">
        {why} {asks_for.map((column) => askedFor[column]).join(' ')}
      </p>
      {open ? (
        <form method="post" action={at}>
          <CsrfField person={person} />
          {Object.entries({ rule, year, row, page }).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <div class="govuk-button-group">
            <button class="govuk-button govuk-button--secondary" name="answer" value="accept" type="submit">
              Accept<span class="govuk-visually-hidden"> for {which}</span>
            </button>
            <button class="govuk-button govuk-button--secondary" name="answer" value="leave" type="submit">
              Leave as it is<span class="govuk-visually-hidden"> for {which}</span>
            </button>
          </div>
        </form>
      ) : null}
    </li>
  );
}

/** The repairs of one rule, a page at a time, each to be accepted or left. */
export function RepairsPage(props: {
  rule: string;
  repairs: readonly RepairInList[];
  at: string;
  page: number;
  of: number;
  open: boolean;
  person: SignedIn;
}) {
  const { rule, repairs, at, page, of, open, person } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Repairs by rule {rule}</h1>
      <p class="govuk-body">{repairRules[rule]}. The row as it was supplied is kept whatever you decide.</p>
      <ul class="govuk-list">
        {repairs.map((repair) => (
          <Repair repair={repair} at={at} page={page} open={open} person={person} />
        ))}
      </ul>
      <MorePages page={page} of={of} href={(to) => `${at}?rule=${rule}&page=${to}`} />
    </>
  );
}
