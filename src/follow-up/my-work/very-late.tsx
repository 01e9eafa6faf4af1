import { mayWork } from '../../care/index.ts';
import { ActionForm, action, choices, Fields, form, words } from '../../platform/forms/index.ts';
import type { Route, SignedInContext, Tx } from '../../platform/web/index.ts';
import { clockInWords } from '../steps/clock-in-words.ts';
import { openStepsOf, type StepInList } from '../steps/list-steps.ts';
import { moveStep } from '../steps/move-step.ts';
import { actionsFrom } from '../steps/states.ts';
import { inOneLine, isVeryLate } from './work-by-child.ts';

/** The steps of the visitor that are very late, and that they can decline. */
async function veryLateSteps(tx: Tx, now: Date): Promise<StepInList[]> {
  const steps = await openStepsOf(tx);
  return steps.filter((step) => isVeryLate(step, now) && actionsFrom(step).includes('decline'));
}

const lineOf = ({ child_called, words, due_at }: StepInList, now: Date): string =>
  `${child_called ?? 'A child you can no longer see'}: ${inOneLine(words)}, ${clockInWords(due_at, now)}`;

/** What is more than thirty days late: it is closed with the reason, several at once. What somebody else should do is handed on, each from its own page. */
const closing = action({
  path: '/my-work/very-late',
  may: mayWork('they close steps of their own that are very late, with the reason'),
  audit: { show: 'viewed-my-work', send: 'closed-late-steps' },
  open: ({ tx, now }: SignedInContext) => veryLateSteps(tx, now),
  form: (late: readonly StepInList[], { now }: SignedInContext) =>
    form({
      steps: choices(
        'Which steps do you close?',
        Object.fromEntries(late.map((step) => [step.id, lineOf(step, now)])),
        { needed: 'Tick the steps that you close.' },
      ),
      words: words('Why will this not be done?', {
        hint: 'For example: it was done and not written down, or it is too late to help. The people who keep the record can read it.',
        needed: 'Give the reason.',
        most: 5000,
        rows: 3,
      }),
    }),
  page: ({ opened: late, form }) => ({
    title: 'Very late',
    back: '/my-work',
    body: (
      <>
        <h1 class="govuk-heading-l">Very late: close or hand on</h1>
        <p class="govuk-body">
          The time for these steps ended more than 30 days ago. If a step still helps the child, do it, or
          open it and hand it on. Close the others here.
        </p>
        <ul class="govuk-list govuk-list--bullet">
          {late.map((step) => (
            <li>
              <a class="govuk-link" href={`/steps/${step.id}`}>
                {step.child_called ? `${step.child_called}: ` : ''}
                {inOneLine(step.words)}
              </a>
            </li>
          ))}
        </ul>
        {late.length > 0 ? (
          <ActionForm of={form} button="Close them, with this reason">
            <Fields of={form} />
          </ActionForm>
        ) : (
          <p class="govuk-body">Nothing of yours is very late.</p>
        )}
      </>
    ),
  }),
  act: async (tx, late, { steps, words }, by) => {
    for (const { id, child_id: childId } of late.filter(({ id }) => steps.includes(id))) {
      by.about({ kind: 'step', id, childId });
      await moveStep(tx, { stepId: id, action: 'decline', words, personId: by.personId }, by.now, by.newId);
    }
    return { to: '/my-work', made: {} };
  },
  example: { words: 'It was done at the time and not written down.' },
});

export const veryLateRoutes: readonly Route[] = closing.routes;
