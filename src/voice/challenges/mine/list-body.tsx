import type { VNode } from 'preact';
import { dayInWords, londonDate } from '../../../platform/clock/index.ts';
import { Button } from '../../../platform/html/index.ts';
import { Picture } from '../../frame/picture.tsx';
import type { Challenge } from '../challenges-of.ts';
import { type ChallengeState, dueOf, stateOf } from '../model.ts';

const stands: Readonly<Record<ChallengeState, string>> = {
  sent: 'You sent it',
  seen: 'Someone saw it',
  late: 'This is late',
  answered: 'You have an answer',
  settled: 'It is right now',
  withdrawn: 'You took it back',
};

/** What I do not agree with, and how each stands. */
export function ChallengesBody(props: { challenges: readonly Challenge[]; now: Date; more: VNode }) {
  const { challenges, now, more } = props;
  return (
    <>
      <p class="govuk-body">Is something wrong in what they wrote? Did they get you wrong? You can say so.</p>
      <p class="govuk-body">
        Someone who did not write it must look at it. They must answer you in plain words. You will not get in
        trouble for this.
      </p>
      <Button href="/me/challenges/new" text="Say what is wrong" />
      <ul class="young-cards">
        {challenges.map((challenge) => {
          const state = stateOf(challenge, challenge.events, now);
          return (
            <li class="young-card">
              <Picture of={state === 'settled' ? 'tick' : 'clock'} />
              <div>
                <a href={`/me/challenges/${challenge.id}`}>
                  {stands[state]}: what you said on {dayInWords(londonDate(challenge.raised_at))}
                </a>
                {state === 'sent' || state === 'seen' ? (
                  <p class="young-small">
                    Answer by {dayInWords(londonDate(dueOf(challenge, challenge.events)))}.
                  </p>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}
