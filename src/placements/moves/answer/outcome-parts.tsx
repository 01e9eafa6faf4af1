import { londonTime } from '../../../platform/clock/index.ts';
import type { PlacementNotice, PlacementOutcome, PlacementStep } from '../../decision.ts';
import { Cited } from '../../words/cited.tsx';
import { ownerInWords } from '../../words/post.ts';
import { recipientInWords } from '../../words/recipient.ts';
import { byDue, dueAt } from '../record/due.ts';

interface When {
  readonly from: string;
  readonly now: Date;
}

function Line(props: { thing: PlacementNotice | PlacementStep; to: string | null; when: When }) {
  const { thing, to, when } = props;
  const due = dueAt(thing.clock, when.from, when.now);
  return (
    <li class="hearth-card">
      {to ? <strong>{to}. </strong> : null}
      {thing.text}
      <span class="hearth-who">
        By the {ownerInWords(thing.who)}
        {due ? `, by ${londonTime(due)}` : ', no clock'}
      </span>
      {thing.clock ? <span class="govuk-hint">{thing.clock.basis}</span> : null}
      <Cited cites={thing.cites} />
    </li>
  );
}

/** Who is told and what is done, each in the order in which it is due. */
export function NoticesAndSteps({ outcome, when }: { outcome: PlacementOutcome; when: When }) {
  const dueOf = ({ clock }: PlacementNotice | PlacementStep) => dueAt(clock, when.from, when.now);
  return (
    <>
      <h2 class="govuk-heading-m">Who is told ({outcome.notices.length})</h2>
      {outcome.notices.length === 0 ? <p class="govuk-body">Nobody has to be told.</p> : null}
      <ul class="govuk-list">
        {byDue(outcome.notices, dueOf).map((notice) => (
          <Line thing={notice} to={recipientInWords(notice.to)} when={when} />
        ))}
      </ul>
      <h2 class="govuk-heading-m">What is done ({outcome.steps.length})</h2>
      <ul class="govuk-list">
        {byDue(outcome.steps, dueOf).map((step) => (
          <Line thing={step} to={null} when={when} />
        ))}
      </ul>
    </>
  );
}

/** Why: the rows that held, with the duties and the law they rest on. */
export function Reasons({ outcome }: { outcome: PlacementOutcome }) {
  return (
    <ul class="govuk-list">
      {outcome.reasons.map(({ text, cites, law }) => (
        <li class="hearth-card">
          {text}
          <Cited cites={cites} law={law} />
        </li>
      ))}
    </ul>
  );
}

/** What to be careful of. */
export function Cautions({ outcome }: { outcome: PlacementOutcome }) {
  if (outcome.cautions.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Be careful</h2>
      <ul class="govuk-list">
        {outcome.cautions.map(({ text, cites }) => (
          <li class="hearth-card">
            {text}
            <Cited cites={cites} />
          </li>
        ))}
      </ul>
    </>
  );
}
