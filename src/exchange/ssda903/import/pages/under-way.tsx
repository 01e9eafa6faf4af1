import { ActionForm, type Filled } from '../../../../platform/forms/index.ts';
import { counted, InsetText } from '../../../../platform/html/index.ts';
import type { ShownImport } from '../look/get-import.ts';

/** Giving an import up, with one button. */
export function GiveUp({ form }: { form: Filled }) {
  return <ActionForm of={form} button="Cancel this import" classes="govuk-button--secondary" />;
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
export function UnderWayPage({ shown, giveUp }: { shown: ShownImport; giveUp: Filled }) {
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
      <p class="govuk-body">You can leave this page. The work continues, even if the service is restarted.</p>
      {shown.state === 'confirmed' ? null : <GiveUp form={giveUp} />}
    </>
  );
}

/** The files are read and nobody has said of which year they are. */
export function YearPage({ form, giveUp }: { form: Filled; giveUp: Filled }) {
  return (
    <>
      <ActionForm of={form} button="Check the return" />
      <GiveUp form={giveUp} />
    </>
  );
}
