import { childName } from '../../../care/index.ts';
import { dayInWords } from '../../../platform/clock/index.ts';
import { ActionForm, Fields, type Filled, Unseen } from '../../../platform/forms/index.ts';
import { ofWhere } from '../new/move-form.ts';
import type { SoFar } from '../new/so-far.ts';

/** Which home, from which day, and whether there is time. */
export function WherePage({ soFar, form }: { soFar: SoFar; form: Filled }) {
  const { child, last, homes } = soFar;
  return (
    <>
      <h1 class="govuk-heading-l">{childName(child)} moves</h1>
      <p class="govuk-body">
        {last
          ? `On record: ${last.setting_name}, since ${dayInWords(last.from_day)}.`
          : 'No home is recorded yet: this is the first.'}{' '}
        We then say who must approve, who is told, by when, and why.
      </p>
      <ActionForm of={form} button="Continue">
        <Unseen of={form} except={ofWhere} />
        <Fields of={form} only={homes.length > 0 ? ofWhere : ofWhere.filter((name) => name !== 'to')} />
      </ActionForm>
    </>
  );
}
