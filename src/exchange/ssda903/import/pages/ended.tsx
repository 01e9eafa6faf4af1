import { Button, counted, Panel, SummaryList, WarningText } from '../../../../platform/html/index.ts';
import type { ShownImport } from '../look/get-import.ts';

const countWords: Readonly<Record<string, string>> = {
  childrenAdded: 'Children added',
  episodesAdded: 'Episodes added',
  episodesEnded: 'Open episodes ended',
  episodesRepaired: 'Episodes from earlier years repaired',
  pupilNumbers: 'Pupil numbers added',
  birthsTaken: 'Dates of birth changed, as you decided',
  addresses: 'Postcodes added',
};

/** The return is in the register: what it came to. */
export function CommittedPage({ shown }: { shown: ShownImport }) {
  const counts = shown.counts ?? {};
  return (
    <>
      <Panel titleText="The return is in the register" headingLevel={2} />
      <SummaryList
        rows={Object.entries(countWords).map(([name, text]) => ({
          key: { text },
          value: { text: counted(counts[name] ?? 0) },
        }))}
      />
      <p class="govuk-body">
        The children have no names yet: they go by their number until someone who works with them adds one.
      </p>
      {shown.keeps_what_was ? (
        <p class="govuk-body">
          Was this a mistake? Until somebody has worked on it you can{' '}
          <a class="govuk-link" href={`/imports/${shown.id}/take-back`}>
            take the return back
          </a>
          .
        </p>
      ) : null}
    </>
  );
}

/** The import came to nothing: why, and the way to begin again. */
export function CameToNothingPage({ shown }: { shown: ShownImport }) {
  const { fault, state } = shown;
  return (
    <>
      {state === 'refused' ? (
        <>
          <WarningText text="The files could not be imported." />
          {fault?.file ? <p class="govuk-body">The file is {fault.file}.</p> : null}
          <p class="govuk-body hearth-words">{fault?.message}</p>
        </>
      ) : (
        <p class="govuk-body">
          {state === 'undone'
            ? 'This return was in the register, and was taken back.'
            : 'This import was cancelled.'}
        </p>
      )}
      <p class="govuk-body">None of it is in the register, and we have removed what was read.</p>
      <Button text="Import a return" href="/imports/new" />
    </>
  );
}
