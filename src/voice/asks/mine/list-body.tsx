import { londonTime } from '../../../platform/clock/index.ts';
import { InsetText, Tag } from '../../../platform/html/index.ts';
import { Card, Cards } from '../../card.tsx';
import type { Ask } from '../asks-of.ts';
import { kindInWords, stateInWords } from '../in-words.ts';
import { type AskState, stateOf } from '../model.ts';
import { KindList } from '../new/ask-fields.tsx';

const colour: Readonly<Record<AskState, string>> = {
  waiting: 'govuk-tag--blue',
  late: 'govuk-tag--red',
  arranged: 'govuk-tag--turquoise',
  answered: 'govuk-tag--green',
  withdrawn: 'govuk-tag--grey',
};

/** Where an ask stands, as a coloured word. */
export function AskTag({ state }: { state: AskState }) {
  return <Tag text={stateInWords[state]} classes={colour[state]} />;
}

/** What I have asked for and where each stands, and what I can ask for. */
export function AsksListBody({ asks, now }: { asks: readonly Ask[]; now: Date }) {
  return (
    <>
      <h2 class="govuk-heading-m">What I have asked for</h2>
      {asks.length === 0 ? <InsetText text="You have not asked for anything yet." /> : null}
      <Cards>
        {asks.map((ask) => (
          <Card>
            <a class="govuk-link govuk-body-l" href={`/me/asks/${ask.id}`}>
              {kindInWords[ask.kind].title}
              {ask.stage > 1 ? `, step ${ask.stage}` : ''}
            </a>{' '}
            <AskTag state={stateOf(ask, ask.events, now)} />
            <p class="govuk-hint">You asked on {londonTime(ask.asked_at)}.</p>
          </Card>
        ))}
      </Cards>
      <h2 class="govuk-heading-m">What I can ask for</h2>
      <KindList base="/me/asks/new" />
    </>
  );
}
