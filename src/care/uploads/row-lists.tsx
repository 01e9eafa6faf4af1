import { dayInWords } from '../../platform/clock/index.ts';
import type { Alike } from '../begin-child/alike.ts';
import { registeredName } from '../child-name.ts';
import type { Columns } from './columns.ts';
import type { UploadKind } from './upload-kind.ts';
import { planInWords, saidInWords, writtenAt } from './upload-words.ts';
import type { ShownRow } from './uploads.ts';

/** What is wrong, one line a fault: in which row and column, what is allowed, what is written there. */
export function FaultList({ columns, rows }: { columns: Columns; rows: readonly ShownRow[] }) {
  return (
    <ul class="govuk-list govuk-list--spaced hearth-list">
      {rows.flatMap(({ row_number, said, faults }) =>
        faults.map(({ column, message }) => {
          const written = writtenAt(columns, said, column);
          return (
            <li class="hearth-words">
              <strong>
                Row {row_number}
                {column ? `, ${column}` : ''}
              </strong>
              : {message}
              {written ? <span class="govuk-hint">In the file: {written}</span> : null}
            </li>
          );
        }),
      )}
    </ul>
  );
}

/** Rows as they stand in the file, and what would happen with each, or what came of it. */
export function RowList(props: {
  kind: Pick<UploadKind<never>, 'columns' | 'plans' | 'forSender'>;
  rows: readonly ShownRow[];
  alike: ReadonlyMap<number, readonly Alike[]>;
  mine: boolean;
}) {
  const { kind, rows, alike, mine } = props;
  return (
    <ul class="govuk-list govuk-list--spaced hearth-list">
      {rows.map(({ row_number, said, plan, came, came_words }) => (
        <li class="hearth-words">
          <strong>Row {row_number}</strong> {saidInWords(kind.columns, said)}
          <span class="govuk-hint">
            {came === 'done' ? 'Done' : came_words || planInWords(kind, plan, mine)}
          </span>
          {(alike.get(row_number) ?? []).map((child) => (
            <p class="govuk-body">
              <a class="govuk-link" href={`/children/${child.child_id}`}>
                {registeredName(child)}, born {dayInWords(child.date_of_birth)}
              </a>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
