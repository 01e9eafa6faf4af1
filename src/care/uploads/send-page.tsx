import type { VNode } from 'preact';
import { londonTime } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { Details, howMany, Table } from '../../platform/html/index.ts';
import type { UploadKind } from './upload-kind.ts';
import type { Upload } from './uploads.ts';

function Columns({ columns, mostRows }: Pick<UploadKind<never>, 'columns' | 'mostRows'>) {
  return (
    <Details summaryText="What the file can have">
      <p class="govuk-body">
        The first row names the columns, in any order. Below it there is one row for each, at most{' '}
        {mostRows.toLocaleString('en-GB')}. In an XLSX file we read the first sheet.
      </p>
      <Table
        caption="Columns"
        captionClasses="govuk-visually-hidden"
        head={[{ text: 'Column' }, { text: 'What to write in it' }]}
        rows={Object.values(columns).map(({ heading, needed, about }) => [
          { text: `${heading}${needed ? ' (needed)' : ''}` },
          { text: about },
        ])}
      />
    </Details>
  );
}

const stateOf = ({ agreed, done_at, mayAnswer }: Upload): string => {
  if (agreed === null) return mayAnswer ? 'You are the second person' : 'Waiting for a second person';
  if (!agreed) return 'Not agreed';
  return done_at ? 'Done' : 'Being done';
};

/** The form that takes a file, and the files of the last 14 days. */
export function SendPage(props: {
  kind: Pick<UploadKind<never>, 'columns' | 'mostRows' | 'words'>;
  uploads: readonly Upload[];
  form: Filled;
  path: string;
  more: VNode;
}) {
  const { kind, uploads, form, path, more } = props;
  return (
    <>
      <h1 class="govuk-heading-l">{kind.words.title}</h1>
      <p class="govuk-body">{kind.words.lead}</p>
      <ActionForm of={form} button="Send the file" />
      <Columns {...kind} />
      {uploads.length > 0 ? (
        <section>
          <h2 class="govuk-heading-m">Files of the last 14 days</h2>
          <ul class="govuk-list">
            {uploads.map((upload) => (
              <li>
                <a class="govuk-link" href={`${path}/${upload.id}`}>
                  {londonTime(upload.uploaded_at)}, {howMany(upload.row_count, 'row', 'rows')}
                </a>
                <span class="govuk-hint">
                  {upload.uploaded_by_name ?? 'Somebody'}. {stateOf(upload)}.
                </span>
              </li>
            ))}
          </ul>
          {more}
        </section>
      ) : null}
    </>
  );
}
