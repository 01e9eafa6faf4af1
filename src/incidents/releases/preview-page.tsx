import { ActionForm, Fields, type Filled, Unseen } from '../../platform/forms/index.ts';
import { WarningText } from '../../platform/html/index.ts';

/** The second look: exactly what the young person will read. */
export function PreviewPage({ shown, give, change }: { shown: string; give: Filled; change: Filled }) {
  const read = ['read'];
  return (
    <>
      <h1 class="govuk-heading-l">Exactly what they will read</h1>
      <p class="govuk-inset-text hearth-words" dir="auto">
        {shown}
      </p>
      <WarningText
        iconFallbackText="Important"
        text="Read it as someone who knows the home would. Could they recognise anybody else from what they did or where they were?"
      />
      <ActionForm of={give} button="Give it to them">
        <Unseen of={give} except={read} />
        <Fields of={give} only={read} />
      </ActionForm>
      <ActionForm of={change} button="Cover more, or less" classes="govuk-button--secondary">
        <Unseen of={change} except={[]} />
      </ActionForm>
    </>
  );
}
