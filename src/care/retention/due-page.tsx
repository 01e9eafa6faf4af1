import type { VNode } from 'preact';
import { dayInWords } from '../../platform/clock/index.ts';
import { Details, Tag } from '../../platform/html/index.ts';
import { registeredName } from '../child-name.ts';
import { retentionRules } from '../sharing/retention.ts';
import type { DueRecord } from './records.ts';

function DueTag({ record, today }: { record: DueRecord; today: string }) {
  if (record.is_asked) return <Tag text="Waiting for a second person" classes="govuk-tag--blue" />;
  return record.due_on <= today ? <Tag text="Due" classes="govuk-tag--yellow" /> : null;
}

/** The records whose time comes within a year, and how long each kind is kept. */
export function DueRecordsPage(props: { due: readonly DueRecord[]; today: string; more: VNode }) {
  const { due, today, more } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Records that are due</h1>
      <p class="govuk-body">
        Nothing is destroyed automatically. When a record’s time comes, someone looks at it and says what
        happens to it. Two people in information governance must agree to destroy one.
      </p>
      {due.length === 0 ? (
        <p class="govuk-body">None of your authority’s records is due within a year.</p>
      ) : null}
      <ul class="govuk-list">
        {due.map((record) => (
          <li class="hearth-card">
            <p class="govuk-body">
              <a class="govuk-link" href={`/retention/${record.child_id}`}>
                {registeredName(record)}
              </a>{' '}
              <DueTag record={record} today={today} />
            </p>
            <p class="govuk-body-s">
              Born {dayInWords(record.date_of_birth)}. Kept until {dayInWords(record.due_on)}.
            </p>
          </li>
        ))}
      </ul>
      {more}
      <p class="govuk-body">
        <a class="govuk-link" href="/retention/certificates">
          Records that were destroyed
        </a>
      </p>
      <Details summaryText="How long each kind of record is kept">
        <ul class="govuk-list govuk-list--bullet">
          {retentionRules.map(({ record, keptUntil, source, confirmed }) => (
            <li>
              {record}: {keptUntil}. {source}
              {confirmed ? '' : '. Someone who knows the law must confirm this'}
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}
