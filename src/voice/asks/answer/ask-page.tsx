import { londonTime } from '../../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { Details, InsetText, SummaryList, Tag } from '../../../platform/html/index.ts';
import type { Ask, AskEvent, Hand } from '../asks-of.ts';
import { keeperForStaff, kindForStaff, matterInWords, reachForStaff, stateInWords } from '../in-words.ts';
import { clockOf, dueOf, stateOf } from '../model.ts';

const eventInWords: Readonly<Record<AskEvent['event'], string>> = {
  arranged: 'Arranged',
  answered: 'Answered',
  extended: 'More time taken',
  helped: 'The young person says that it helped',
  'not-helped': 'The young person says that it did not help',
  withdrawn: 'Taken back by the young person',
};

function Events({ events }: { events: readonly AskEvent[] }) {
  if (events.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">What was done</h2>
      <ul class="govuk-list">
        {events.map(({ event, words, who, comes_at, due_at, happened_at, by }) => (
          <li class="hearth-card">
            <p class="govuk-body govuk-!-margin-bottom-1">
              <strong>{eventInWords[event]}</strong>
              {comes_at ? `: ${who}, ${londonTime(comes_at)}` : ''}
              {due_at ? `: until ${londonTime(due_at)}` : ''}
            </p>
            {words ? <p class="govuk-body hearth-words">{words}</p> : null}
            <span class="govuk-hint">
              {by ? `${by}, ` : ''}
              {londonTime(happened_at)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How an ask is answered. */
export interface FormsOfAsk {
  readonly arrange: Filled;
  readonly answer: Filled;
  readonly 'more-time': Filled;
}

/** One ask, for whoever has to answer it: the young person's words first, who must not know, the clock, and the answer. */
export function AskPage(props: {
  ask: Ask;
  from: string;
  hands: readonly Hand[];
  now: Date;
  forms: Partial<FormsOfAsk>;
}) {
  const { ask, from, hands, now, forms } = props;
  const state = stateOf(ask, ask.events, now);
  const clock = clockOf(ask.kind, ask.about, ask.stage);
  const row = (text: string, value: string) => ({ key: { text }, value: { text: value } });
  return (
    <>
      <h1 class="govuk-heading-l">
        {from} {kindForStaff[ask.kind]}
      </h1>
      <p class="govuk-body">
        <Tag
          text={state === 'withdrawn' ? 'Taken back' : stateInWords[state]}
          classes={state === 'late' ? 'govuk-tag--red' : 'govuk-tag--blue'}
        />
      </p>
      {ask.kept_from.length > 0 ? (
        <InsetText>
          Keep this from: {ask.kept_from.map((one) => keeperForStaff[one]).join('; ')}. They cannot see it
          here, and nor can anybody who stands in for them. Do not forward it, and do not put it in the
          record.
        </InsetText>
      ) : null}
      <h2 class="govuk-heading-m">In their words</h2>
      <p class="govuk-body hearth-words hearth-quote">{ask.words}</p>
      {ask.wish ? (
        <>
          <h3 class="govuk-heading-s">What would make it better</h3>
          <p class="govuk-body hearth-words hearth-quote">{ask.wish}</p>
        </>
      ) : null}
      <SummaryList
        rows={[
          ...(ask.about ? [row('About', matterInWords[ask.about])] : []),
          ...(ask.kind === 'complaint' ? [row('Stage', String(ask.stage))] : []),
          row('Asked', londonTime(ask.asked_at)),
          row('Answer by', londonTime(dueOf(ask, ask.events))),
          row('Clock', `${ask.clock_basis}${clock.how === 'inferred' ? '. No text sets a time.' : ''}`),
          row('They want to be answered', reachForStaff[ask.reach]),
          row('Who has it', hands[0]?.person_name ?? 'Nobody'),
          row(
            'Who can see it if it is late',
            hands
              .slice(1)
              .map(({ person_name }) => person_name)
              .join(', ') || 'Nobody',
          ),
        ]}
      />
      <Events events={ask.events} />
      {forms.arrange ? (
        <Details summaryText="Arrange for someone to come" open={forms.arrange.isBegun}>
          <ActionForm of={forms.arrange} button="Tell them" />
        </Details>
      ) : null}
      {forms['more-time'] ? (
        <Details summaryText="Take more time" open={forms['more-time'].isBegun}>
          <ActionForm of={forms['more-time']} button="Take more time" classes="govuk-button--secondary" />
        </Details>
      ) : null}
      {forms.answer ? <ActionForm of={forms.answer} button="Send the answer" /> : null}
    </>
  );
}
