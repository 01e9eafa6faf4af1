import { dayInWords } from '../../platform/clock/index.ts';
import { Table } from '../../platform/html/index.ts';
import type { Alike } from '../begin-child/alike.ts';
import { childName } from '../child-name.ts';
import type { Columns } from './columns.ts';
import type { UploadKind } from './upload-kind.ts';
import { planInWords, saidInWords, writtenAt } from './upload-words.ts';
import type { ShownRow } from './uploads.ts';

const cell = (text: string) => ({ text });

/** What is wrong, one line a fault: in which row and column, what is written there, and what is allowed. */
export function FaultTable({ columns, rows }: { columns: Columns; rows: readonly ShownRow[] }) {
  return (
    <Table
      caption="What is wrong, row by row"
      captionClasses="govuk-visually-hidden"
      head={['Row', 'Column', 'Written', 'What to do'].map(cell)}
      rows={rows.flatMap(({ row_number, said, faults }) =>
        faults.map(({ column, message }) =>
          [String(row_number), column, writtenAt(columns, said, column), message].map(cell),
        ),
      )}
    />
  );
}

function Happens(props: { words: string; alike: readonly Alike[] }) {
  return (
    <>
      {props.words}
      {props.alike.map((child) => (
        <>
          <br />
          <a class="govuk-link" href={`/children/${child.child_id}`}>
            {childName(child)}, born {dayInWords(child.date_of_birth)}
          </a>
        </>
      ))}
    </>
  );
}

/** Rows as they stand in the file, and what would happen with each, or what came of it. */
export function RowTable(props: {
  kind: Pick<UploadKind<never>, 'columns' | 'plans' | 'forSender'>;
  rows: readonly ShownRow[];
  alike: ReadonlyMap<number, readonly Alike[]>;
  mine: boolean;
}) {
  const { kind, rows, alike, mine } = props;
  return (
    <Table
      caption="Rows of the file"
      captionClasses="govuk-visually-hidden"
      head={['Row', 'What it says', 'What happens'].map(cell)}
      rows={rows.map(({ row_number, said, plan, came, came_words }) => [
        cell(String(row_number)),
        cell(saidInWords(kind.columns, said)),
        {
          html: (
            <Happens
              words={came === 'done' ? 'Done' : came_words || planInWords(kind, plan, mine)}
              alike={alike.get(row_number) ?? []}
            />
          ),
        },
      ])}
    />
  );
}
