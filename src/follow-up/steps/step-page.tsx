import { WhomToRing } from '../../care/index.ts';
import { ActionForm, Fields, type Filled } from '../../platform/forms/index.ts';
import { Details, InsetText, SummaryList, WithNumbers } from '../../platform/html/index.ts';
import { dutyById, editions } from '../../protocol/index.ts';
import { aboutInWords, doneAt, mayBeClosed, partOf, pathOf } from '../about.ts';
import { dueInWords } from './due-in-words.ts';
import type { EventInList, StepInList } from './list-steps.ts';
import { isAgency, recipientInWords } from './recipient.ts';
import { isOpen, ownerOf, StepHistory, StepTag } from './step-card.tsx';
import { ofSending } from './step-form.ts';

/** An incident stays open to whoever has a step of it; what else a step belongs to is closed with the child. */
function Closed() {
  return (
    <InsetText text="You can no longer see the child’s record. If you cannot do this any more, decline it and give that reason: the people who keep the record will see it." />
  );
}

/** The forms of a step, for whoever can do something with it. */
export interface StepForms {
  /** That it was sent; null where it cannot be sent now. */
  readonly sending: Filled | null;
  readonly other: Filled;
}

function SendForm({ form }: { form: Filled }) {
  return (
    <ActionForm of={form} button="It was sent">
      <h2 class="govuk-heading-m">It was sent</h2>
      <input type="hidden" name="action" value="send" />
      <Fields of={form} only={ofSending} />
    </ActionForm>
  );
}

function WordsForm({ sending, other }: StepForms) {
  return (
    <ActionForm of={other} button="">
      {sending ? <h2 class="govuk-heading-m">Or else</h2> : null}
      <Fields of={other} only={['words']} />
    </ActionForm>
  );
}

/** An agency that works with Hearth too can be told here: it sees what it needs, and answers. */
function ThroughHearth({ child_id }: StepInList) {
  return (
    <p class="govuk-body">
      Do they work with Hearth too? Then{' '}
      <a class="govuk-link" href={`/referrals/new/${child_id}`}>
        refer the child to them
      </a>
      : they can then see what they need, and their answer comes back. Note here that it was sent.
    </p>
  );
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });

/** The step by which the home gives the responsible authority the protocol it follows. */
const givesProtocol = (code: string): boolean => code.startsWith('local-protocol-');

/** One step: what it asks, where it comes from, what was done, and what can be done with it. */
export function StepPage(props: {
  step: StepInList;
  events: readonly EventInList[];
  now: Date;
  /** Null for whoever only sees it. */
  forms: StepForms | null;
  /** Whether what it is about is open to the visitor. */
  seesMatter: boolean;
  /** Whether there is somebody to whom they can hand it on. */
  mayHandOn: boolean;
  /** Whether they may refer the child to another agency. */
  mayRefer: boolean;
}) {
  const { step, events, now, forms } = props;
  const edition = editions.at(-1);
  return (
    <>
      {step.about === 'move' ? <span class="govuk-caption-l">{aboutInWords(step)}</span> : null}
      <h1 class="govuk-heading-l">{step.recipient ? recipientInWords(step.recipient) : 'Next step'}</h1>
      <p class="govuk-body-l">
        <WithNumbers text={step.words} />
      </p>
      <WhomToRing numbers={step.numbers} />
      {givesProtocol(step.code) && edition ? (
        <p class="govuk-body">
          Name the protocol and its edition. The London Protocol in force is the edition of {edition.id}.
        </p>
      ) : null}
      <p class="govuk-body">
        <StepTag step={step} now={now} />
      </p>
      <SummaryList
        rows={[
          row('Who', ownerOf(step)),
          row('By when', sentence(dueInWords(step.due_at))),
          ...(step.clock_basis ? [row('Where the clock comes from', step.clock_basis)] : []),
          row('Asked by', step.cites.map((id) => `${dutyById(id).title} (${id})`).join('; ')),
        ]}
      />
      <StepHistory events={events} />
      {step.by_matter ? (
        <p class="govuk-body">This is the approval itself. Record the approval to settle it.</p>
      ) : null}
      {mayBeClosed(step) ? <Closed /> : null}
      {doneAt(step) ? (
        <p class="govuk-body">
          <a class="govuk-link" href={doneAt(step) ?? ''}>
            Go on to it
          </a>
        </p>
      ) : null}
      {props.mayHandOn ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/steps/${step.id}/hand-on`}>
            Hand it on to someone else
          </a>
        </p>
      ) : null}
      {props.seesMatter && (!mayBeClosed(step) || step.about === 'incident') ? (
        <p class="govuk-body">
          <a class="govuk-link" href={pathOf(step)}>
            {partOf(step)}
          </a>
        </p>
      ) : null}
      {forms?.sending && props.mayRefer && isAgency(step.recipient) ? <ThroughHearth {...step} /> : null}
      {forms?.sending ? <SendForm form={forms.sending} /> : null}
      {!forms ? null : step.recipient && !isOpen(step) ? (
        <Details summaryText="This was not right" open={forms.other.hasFaults}>
          <WordsForm {...forms} />
        </Details>
      ) : (
        <WordsForm {...forms} />
      )}
    </>
  );
}
