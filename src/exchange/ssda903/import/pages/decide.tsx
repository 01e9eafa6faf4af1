import { ActionForm, type Filled } from '../../../../platform/forms/index.ts';

/** The two buttons of one decision among many on a page. */
export function Decide({ form, about }: { form: Filled; about: string }) {
  return <ActionForm of={form} button="" about={about} classes="govuk-button--secondary" />;
}
