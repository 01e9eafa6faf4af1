import { Fields, type Filled, KeptForm, keptPage } from '../../platform/forms/index.ts';
import { Details } from '../../platform/html/index.ts';
import { headline, incidentFlow, liveAnswers } from '../guide/index.ts';
import { answersOf } from './decided-in.ts';
import { decisionForm } from './decision-form.ts';
import { saveDraft } from './drafts.ts';
import { FactsSummary } from './facts-summary.tsx';
import { mayWriteDraft } from './may-write-draft.ts';
import { type OpenDraft, openDraft } from './open-draft.ts';

/** What there is to weigh, folded away: for those who want to say it. The empty field tells that the page has asked. */
function FactorsWeighed({ form }: { form: Filled }) {
  const weighed = form.typed('factors').all().filter(Boolean);
  return (
    <Details summaryText="What you weighed" open={weighed.length > 0 || form.error('factors') !== undefined}>
      <input type="hidden" name="factors" value="" />
      <Fields of={form} only={['factors']} />
    </Details>
  );
}

function DecisionBody({ form, opened }: { form: Filled; opened: OpenDraft }) {
  const { draft, child, setting, decided } = opened;
  if (!decided) {
    return (
      <>
        <h1 class="govuk-heading-l">Decision</h1>
        <p class="govuk-body">
          The answers about what happened were changed. What you wrote is below: save it, then answer what is
          missing.
        </p>
        <KeptForm of={form}>
          <Fields of={form} except={['factors']} />
        </KeptForm>
      </>
    );
  }
  const { outcome, facts } = decided;
  return (
    <>
      <h1 class="govuk-heading-l">{headline(outcome, facts)}</h1>
      <Details summaryText="Why">
        <ul class="govuk-list govuk-list--bullet">
          {outcome.reasons.map(({ text }) => (
            <li>{text}</li>
          ))}
        </ul>
      </Details>
      <Details summaryText="What you answered">
        <FactsSummary
          draftId={draft.id}
          answers={liveAnswers(incidentFlow, answersOf(draft.content, child, setting))}
        />
      </Details>
      <KeptForm of={form}>
        <Fields of={form} except={['factors']} />
        <FactorsWeighed form={form} />
      </KeptForm>
    </>
  );
}

/** What the Protocol says on these facts, the central question, and what the carer does. */
export const decisionPage = keptPage({
  path: '/records/:draftId/decision',
  may: mayWriteDraft,
  audit: { show: 'opened-draft', send: 'saved-draft' },
  open: openDraft,
  instead: ({ draft, decided }) => (decided ? null : `/records/${draft.id}/facts`),
  form: ({ decided }) => decisionForm(decided?.outcome ?? null),
  start: ({ decided }) => (decided ? { chosenRoute: decided.outcome.route } : {}),
  kept: ({ draft }) => ({ version: draft.version, typed: draft.content.fields }),
  keep: ({ tx, now }, { draft }, fields, showing) => saveDraft(tx, draft, { fields }, showing, now),
  page: ({ form, opened }) => ({
    title: 'Decision',
    back: `/records/${opened.draft.id}/check`,
    body: <DecisionBody {...{ form, opened }} />,
  }),
  next: async ({ params }) => `/records/${params.draftId}/check`,
  later: '/my-work',
  example: {},
});
