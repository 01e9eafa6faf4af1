import { londonTime } from '../../../../platform/clock/index.ts';
import { Button, InsetText, Tag } from '../../../../platform/html/index.ts';
import type { ShownImport } from '../look/get-import.ts';
import { importTitle, stateInWords, waitsForSomebody } from './in-words.ts';

const tagColour: Partial<Record<ShownImport['state'], string>> = {
  committed: 'govuk-tag--green',
  refused: 'govuk-tag--red',
  abandoned: 'govuk-tag--grey',
  undone: 'govuk-tag--grey',
};

/** Where an import stands, as a tag. */
export function StateTag({ shown }: { shown: ShownImport }) {
  const colour = waitsForSomebody(shown) ? 'govuk-tag--yellow' : tagColour[shown.state];
  return <Tag text={stateInWords(shown)} classes={colour ?? 'govuk-tag--blue'} />;
}

/** The returns that were brought in, and the way to bring in another. */
export function ImportListPage({ imports, older }: { imports: readonly ShownImport[]; older?: string }) {
  return (
    <>
      <h1 class="govuk-heading-l">Yearly returns</h1>
      <p class="govuk-body">
        The return about children looked after (SSDA903) fills the register: who is in care, on what legal
        basis, and from what date. We check it first, and show you what it would do before it does anything.
      </p>
      <Button text="Import a return" href="/imports/new" />
      {imports.length === 0 ? (
        <InsetText text="No return has been imported yet." />
      ) : (
        <ul class="govuk-list govuk-list--spaced hearth-list">
          {imports.map((shown) => (
            <li>
              <a class="govuk-link" href={`/imports/${shown.id}`}>
                {importTitle(shown)}
              </a>{' '}
              <StateTag shown={shown} />
              <span class="govuk-hint">
                Begun {londonTime(shown.started_at)}
                {shown.started_by_name ? ` by ${shown.started_by_name}` : ' from the command line'}
              </span>
            </li>
          ))}
        </ul>
      )}
      {older ? (
        <p class="govuk-body">
          <a class="govuk-link" href={older}>
            Older imports
          </a>
        </p>
      ) : null}
    </>
  );
}
