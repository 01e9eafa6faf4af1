import { dayInWords, londonDate, londonTime } from '../../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { Details, SummaryList, Table, Tag } from '../../../platform/html/index.ts';
import { HomesNotRegistered, type homesNotRegistered } from '../homes-not-registered.tsx';
import type { Came, LineFault, OpenList, Preview } from './list.ts';

const faults: Readonly<Record<LineFault, string>> = {
  columns: 'it has more or fewer cells than the list has columns',
  'no-number': 'it has no Ofsted number',
  number: 'its Ofsted number has something else than letters and digits',
  'no-name': 'it has no name',
  places: 'its places are not a whole number',
  twice: 'its Ofsted number is on an earlier line',
};

const row = (key: string, value: string | number) => ({ key: { text: key }, value: { text: String(value) } });

function WouldChange({ preview }: { preview: Preview }) {
  const { good, left_out, added, gone, homes, statuses } = preview;
  return (
    <>
      <h2 class="govuk-heading-m">What would change</h2>
      {homes.length > 0 ? (
        <div class="hearth-level hearth-level--3">
          <p class="govuk-body">These homes that you know would count as not registered:</p>
          <ul class="govuk-list govuk-list--bullet">
            {homes.map(({ name, status }) => (
              <li>
                {name}: {status === null ? 'not on this list' : `its status is ${status || 'empty'}`}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <SummaryList
        rows={[
          row('Lines that can be used', good),
          row('Lines that are left out', left_out),
          row('New on the register', added),
          row('Not on the register any more', gone),
        ]}
      />
      <Table
        caption="Status"
        head={[{ text: 'In the list' }, { text: 'Lines' }, { text: 'It means' }]}
        rows={statuses.map(({ status, rows, active }) => [
          { text: status || '(empty)' },
          { text: String(rows) },
          {
            html: active ? (
              <Tag text="Can be used" classes="govuk-tag--green" />
            ) : (
              <Tag text="Cannot be used" classes="govuk-tag--red" />
            ),
          },
        ])}
      />
      {left_out > 0 ? (
        <Details summaryText="Which lines are left out">
          <ul class="govuk-list govuk-list--bullet">
            {preview.faults.map(({ line, fault }) => (
              <li>
                Line {line} below the names of the columns: {faults[fault]}.
              </li>
            ))}
          </ul>
          {left_out > preview.faults.length ? (
            <p class="govuk-body">And {left_out - preview.faults.length} more.</p>
          ) : null}
        </Details>
      ) : null}
    </>
  );
}

function Result({ came }: { came: Came }) {
  return (
    <SummaryList
      rows={[
        row('Homes on the list', came.listed),
        row('Lines that were left out', came.left_out),
        row('Not on the register any more', came.gone),
        row('Children whose workers have a new step', came.children),
      ]}
    />
  );
}

/** A list of providers: which columns are ours, what would change, and once it is taken, what came of it. */
export function ListPage(props: {
  of: OpenList;
  homes: Awaited<ReturnType<typeof homesNotRegistered>>;
  mapping: Filled | null;
  take: Filled | null;
}) {
  const { of, homes, mapping, take } = props;
  const { list, firstLines, preview } = of;
  const { header, uploaded_by_name, uploaded_at, taken_at, came, lines } = list;
  return (
    <>
      <h1 class="govuk-heading-l">List of providers of {dayInWords(londonDate(uploaded_at))}</h1>
      <p class="govuk-body">
        {lines} lines, uploaded by {uploaded_by_name}, {londonTime(uploaded_at)}.
        {taken_at ? ` It became the register at ${londonTime(taken_at)}.` : ' Nothing has changed yet.'}
      </p>
      {came ? (
        <>
          <HomesNotRegistered homes={homes} />
          <Result came={came} />
        </>
      ) : null}
      {preview && take ? (
        <>
          <WouldChange preview={preview} />
          <ActionForm of={take} button="Make it the register" />
        </>
      ) : null}
      {mapping ? (
        <>
          <h2 class="govuk-heading-m">{preview ? 'Change the columns' : 'Which columns are these?'}</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard */}
          <section class="hearth-sideways" tabIndex={0} aria-label="The first lines of the list">
            <Table
              caption="The first lines"
              head={header.map((text) => ({ text }))}
              rows={firstLines.map((cells) => cells.map((text) => ({ text })))}
            />
          </section>
          <ActionForm of={mapping} button="See what would change" />
          <p class="govuk-body">
            Your choice is kept, and offered with the next list. Homes without an Ofsted number, and foster
            homes, are not compared.
          </p>
        </>
      ) : null}
    </>
  );
}
