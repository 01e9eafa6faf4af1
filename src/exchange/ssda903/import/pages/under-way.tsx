import { Button, InsetText } from '../../../../platform/html/index.ts';
import { CsrfField, type SignedIn } from '../../../../platform/web/index.ts';
import type { ShownImport } from '../look/get-import.ts';
import { ChooseYear } from './choose-year.tsx';
import { counted } from './in-words.ts';

/** Giving an import up, with one button. */
export function GiveUp({ shown, person }: { shown: ShownImport; person: SignedIn }) {
  return (
    <form method="post" action={`/imports/${shown.id}/abandon`}>
      <CsrfField person={person} />
      <Button text="Give this import up" classes="govuk-button--secondary" preventDoubleClick />
    </form>
  );
}

function progress({ state, progress_done, progress_of }: ShownImport): string {
  if (state === 'received') {
    return progress_done > 0
      ? `The files are being read: ${counted(progress_done)} rows so far.`
      : 'The files are here and are being read.';
  }
  if (state === 'confirmed') return 'The return is going into the register, all of it or nothing.';
  if (progress_of === null) return 'The children are being checked.';
  return `${counted(progress_done)} of ${counted(progress_of)} children are checked.`;
}

/** The service is at work: how far it is, and a way to look again that needs no script. */
export function UnderWayPage({ shown, person }: { shown: ShownImport; person: SignedIn }) {
  return (
    <>
      <InsetText>
        <span role="status">{progress(shown)}</span>
      </InsetText>
      <p class="govuk-body">
        <a class="govuk-link" href={`/imports/${shown.id}`}>
          Look again
        </a>
      </p>
      <p class="govuk-body">
        You can leave this page. The work goes on, also when the service is started anew.
      </p>
      {shown.state === 'confirmed' ? null : <GiveUp shown={shown} person={person} />}
    </>
  );
}

/** The files are read and nobody has said of which year they are. */
export function YearPage({ shown, person }: { shown: ShownImport; person: SignedIn }) {
  return (
    <>
      <form method="post" action={`/imports/${shown.id}/year`} novalidate>
        <CsrfField person={person} />
        <ChooseYear
          value={String(shown.proposed_year ?? '')}
          unknown={false}
          hint={
            shown.proposed_year
              ? 'The latest episode in the files began in the year that is chosen below.'
              : 'No episode in the files has a start that could be read.'
          }
        />
        <Button text="Check the return" preventDoubleClick />
      </form>
      <GiveUp shown={shown} person={person} />
    </>
  );
}
