import { londonTime } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { counted, howMany, InsetText, MorePages, SummaryList } from '../../platform/html/index.ts';
import type { Alike } from '../begin-child/alike.ts';
import { FaultList, RowList } from './row-lists.tsx';
import type { UploadKind } from './upload-kind.ts';
import { planInWords } from './upload-words.ts';
import type { ShownRow, Upload, UploadCounts } from './uploads.ts';

/** Rows of which a page shows some. */
interface Paged {
  readonly rows: readonly ShownRow[];
  readonly page: number;
  readonly of: number;
}

export interface UploadPageProps {
  readonly kind: Pick<UploadKind<never>, 'columns' | 'plans' | 'forSender' | 'words'>;
  readonly upload: Upload;
  readonly counts: UploadCounts;
  readonly faults: Paged;
  readonly notDone: Paged;
  readonly all: Paged;
  readonly alike: ReadonlyMap<number, readonly Alike[]>;
  /** The address of this page. */
  readonly path: string;
  /** What the second person answers with, or whoever sent the file takes it back. */
  readonly answer: Filled | null;
}

const sum = (some: readonly { readonly many: number }[]): number =>
  some.reduce((all, { many }) => all + many, 0);

function Where({ kind, upload, counts }: Pick<UploadPageProps, 'kind' | 'upload' | 'counts'>) {
  const { uploaded_by_name, uploaded_at, answered_by_name, agreed, done_at, mayAnswer } = upload;
  const sent = `${uploaded_by_name ?? 'Somebody'} sent this file on ${londonTime(uploaded_at)}.`;
  const done = sum(counts.plans.filter(({ came }) => came === 'done'));
  if (agreed === null)
    return (
      <InsetText>
        {sent} Nothing has been done yet. {mayAnswer ? 'You are the second person.' : kind.words.secondPerson}
      </InsetText>
    );
  if (!agreed)
    return (
      <InsetText>
        {sent} {answered_by_name ?? 'Somebody'} did not agree, so nothing was done. What stood in the file is
        not kept.
      </InsetText>
    );
  return (
    <InsetText>
      {sent} {answered_by_name ?? 'Somebody'} agreed. {howMany(done, 'row is', 'rows are')} done.{' '}
      {done_at ? '' : 'The others are being done. Open this page again in a minute.'}
    </InsetText>
  );
}

function Counts({ kind, upload, counts }: Pick<UploadPageProps, 'kind' | 'upload' | 'counts'>) {
  const words = new Map<string, number>();
  for (const { plan, many } of counts.plans) {
    const said = planInWords(kind, plan, upload.mine);
    words.set(said, (words.get(said) ?? 0) + many);
  }
  const row = (key: string, many: number) => ({
    key: { text: key },
    value: { text: howMany(many, 'row', 'rows') },
  });
  return (
    <SummaryList
      rows={[row('In the file', upload.row_count), ...[...words].map(([said, many]) => row(said, many))]}
    />
  );
}

function Faults({ kind, counts, faults, path }: UploadPageProps) {
  if (faults.of === 0) return null;
  return (
    <section aria-labelledby="faults">
      <h2 class="govuk-heading-m" id="faults">
        What is wrong
      </h2>
      <p class="govuk-body">
        {howMany(faults.of, 'row has', 'rows have')} something wrong. Nothing is done with them. Correct them
        in your file, and send those rows again.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {counts.faults.map(({ column, many }) => (
          <li>
            {column || 'The row as a whole'}: {counted(many)}
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={`${path}/faults.csv`}>
          Download everything that is wrong (CSV)
        </a>
      </p>
      <FaultList columns={kind.columns} rows={faults.rows} />
      <MorePages page={faults.page} of={faults.of} href={(page) => `${path}?faults=${page}#faults`} />
    </section>
  );
}

function NotDone({ kind, notDone, path, upload, alike }: UploadPageProps) {
  if (notDone.of === 0) return null;
  return (
    <section aria-labelledby="not-done">
      <h2 class="govuk-heading-m" id="not-done">
        What was not done
      </h2>
      <RowList {...{ kind, alike }} rows={notDone.rows} mine={upload.mine} />
      <MorePages page={notDone.page} of={notDone.of} href={(page) => `${path}?not-done=${page}#not-done`} />
    </section>
  );
}

/** What a file would do, or did: the counts first, then what is wrong, then each row. */
export function UploadPage(props: UploadPageProps) {
  const { kind, upload, counts, all, alike, path, answer } = props;
  return (
    <>
      <h1 class="govuk-heading-l">{kind.words.title}</h1>
      <Where {...{ kind, upload, counts }} />
      <Counts {...{ kind, upload, counts }} />
      {upload.was_windows ? (
        <p class="govuk-body">
          This file is not UTF-8, so we read it as Windows wrote it earlier. Look at names with accents: if
          they are wrong, save the file as "CSV UTF-8" and send it again.
        </p>
      ) : null}
      <NotDone {...props} />
      <Faults {...props} />
      <section aria-labelledby="rows">
        <h2 class="govuk-heading-m" id="rows">
          Every row
        </h2>
        <RowList {...{ kind, alike }} rows={all.rows} mine={upload.mine} />
        <MorePages page={all.page} of={all.of} href={(page) => `${path}?rows=${page}#rows`} />
      </section>
      {answer ? (
        <ActionForm
          of={answer}
          button=""
          classes={upload.mayAnswer ? undefined : 'govuk-button--secondary'}
        />
      ) : null}
    </>
  );
}
