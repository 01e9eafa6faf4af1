import { WhomToRing } from '../../care/index.ts';
import { dueInWords } from '../../follow-up/index.ts';
import { dayInWords, londonDate } from '../../platform/clock/index.ts';
import { SummaryList } from '../../platform/html/index.ts';
import type { IncidentFacts } from '../../protocol/index.ts';
import type { Acted } from '../incident/acted-on.ts';
import { WhoWasTold } from '../incident/who-was-told.tsx';
import type { WhatDecides } from './what-decides.ts';

const harmed = {
  child: 'Another child',
  staff: 'Someone who works there',
  carer: 'A carer',
  family: 'Someone of the family',
  public: 'Someone of the public',
  none: 'Nobody',
} as const;

/** What the person harmed wants, as the record has it: it is never guessed. */
function wishOf({ victim }: IncidentFacts): string {
  if (!victim || victim.who === 'none') return 'Nobody was harmed, as the record says.';
  const { who, wantsPolice } = victim;
  if (wantsPolice === undefined)
    return `${harmed[who]} was harmed. What they want is not recorded: ask them.`;
  return `${harmed[who]} was harmed, and ${wantsPolice ? 'wants the police to be told' : 'does not want the police to be told'}.`;
}

/** Beside the record: the time that is left, like incidents before, what helps, what the person harmed wants, who has read it. */
export function NeededToDecide(props: {
  decides: WhatDecides;
  facts: IncidentFacts;
  reader: string;
  acted: Acted;
}) {
  const { decides, facts, reader, acted } = props;
  const { dueAt, likeBefore, howManyBefore, whatHelps, told } = decides;
  return (
    <section aria-labelledby="needed">
      <h2 class="govuk-heading-m" id="needed">
        What the decision needs
      </h2>
      <SummaryList
        rows={[
          { key: { text: 'Decide' }, value: { text: dueAt ? dueInWords(dueAt) : 'No time is set' } },
          {
            key: { text: 'Like it before' },
            value: {
              html:
                howManyBefore === 0 ? (
                  <>Nothing like it is recorded.</>
                ) : (
                  <>
                    {howManyBefore === 1 ? 'Once' : `${howManyBefore} times`}:{' '}
                    {likeBefore.map(({ id, occurred_at, level }, index) => (
                      <>
                        {index > 0 ? ', ' : ''}
                        <a class="govuk-link" href={`/incidents/${id}`}>
                          {dayInWords(londonDate(occurred_at))}, level {level}
                        </a>
                      </>
                    ))}
                  </>
                ),
            },
          },
          {
            key: { text: 'What helps them' },
            value: {
              html: <span class="hearth-words">{whatHelps ?? 'Nothing is written yet. Ask them.'}</span>,
            },
          },
          { key: { text: 'The person harmed' }, value: { text: wishOf(facts) } },
          {
            key: { text: 'Who has read it' },
            value: { html: <WhoWasTold notices={told} reader={reader} acted={acted} /> },
          },
        ]}
      />
      <WhomToRing numbers={decides.toRing} />
    </section>
  );
}
