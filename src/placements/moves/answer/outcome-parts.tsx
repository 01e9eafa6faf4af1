import { roleInWords } from '../../../care/index.ts';
import { dueInWords, recipientInWords } from '../../../follow-up/index.ts';
import { Details } from '../../../platform/html/index.ts';
import type { PlacementNotice, PlacementOutcome, PlacementStep } from '../../../protocol/index.ts';
import { Cited } from '../../words/cited.tsx';
import { byDue, dueAt } from '../record/due.ts';

interface When {
  readonly from: string;
  readonly now: Date;
}
type Thing = PlacementNotice | PlacementStep;

const dueOf = ({ clock }: Thing, { from, now }: When): Date | null => dueAt(clock, from, now);
const named = (thing: Thing) => ('to' in thing ? <strong>{recipientInWords(thing.to)}. </strong> : null);

function Line({ thing }: { thing: Thing }) {
  return (
    <li class="hearth-card">
      {named(thing)}
      {thing.text}
      <span class="hearth-who">By the {roleInWords(thing.who)}</span>
    </li>
  );
}

/** Things in the order in which they are due, those that are due together under one heading. */
function Ordered({ things, when }: { things: readonly Thing[]; when: When }) {
  const ordered = byDue(things, (thing) => dueOf(thing, when));
  const dues = [...new Set(ordered.map((thing) => dueInWords(dueOf(thing, when))))];
  return (
    <>
      {dues.map((due) => (
        <>
          <h3 class="govuk-heading-s">{due.charAt(0).toUpperCase() + due.slice(1)}</h3>
          <ul class="govuk-list">
            {ordered
              .filter((thing) => dueInWords(dueOf(thing, when)) === due)
              .map((thing) => (
                <Line thing={thing} />
              ))}
          </ul>
        </>
      ))}
    </>
  );
}

/** Who is told and what is done, each in the order in which it is due. */
export function NoticesAndSteps({ outcome, when }: { outcome: PlacementOutcome; when: When }) {
  const { notices, steps } = outcome;
  return (
    <>
      <h2 class="govuk-heading-m">Who is told ({notices.length})</h2>
      {notices.length === 0 ? <p class="govuk-body">Nobody has to be told.</p> : null}
      <Ordered things={notices} when={when} />
      <h2 class="govuk-heading-m">What is done ({steps.length})</h2>
      <Ordered things={steps} when={when} />
      <Details summaryText="Where each of these and its clock comes from">
        <ul class="govuk-list">
          {[...notices, ...steps].map((thing) => (
            <li class="hearth-card">
              {named(thing)}
              {thing.text}
              {thing.clock ? <span class="govuk-hint">{thing.clock.basis}</span> : null}
              <Cited cites={thing.cites} />
            </li>
          ))}
        </ul>
      </Details>
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
