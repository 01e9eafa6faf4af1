import type { Filled } from '../../../../platform/forms/index.ts';
import { counted, MorePages, Tag } from '../../../../platform/html/index.ts';
import { yearInWords } from '../import-state.ts';
import type { RepairInList } from '../look/list-rows.ts';
import { repairRules } from '../look/repair-in-words.ts';
import { Decide } from './decide.tsx';

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

function Repair({ repair, form }: { repair: RepairInList; form: Filled | undefined }) {
  const { year, row, child, why, asks_for, accepted } = repair;
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
      {form ? <Decide form={form} about={which} /> : null}
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
  /** For each repair; null where nothing is decided any more. */
  forms: readonly Filled[] | null;
}) {
  const { rule, repairs, at, page, of, forms } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Repairs by rule {rule}</h1>
      <p class="govuk-body">{repairRules[rule]}. The row as it was supplied is kept whatever you decide.</p>
      <ul class="govuk-list">
        {repairs.map((repair, index) => (
          <Repair repair={repair} form={forms?.[index]} />
        ))}
      </ul>
      <MorePages page={page} of={of} href={(to) => `${at}?rule=${rule}&page=${to}`} />
    </>
  );
}
