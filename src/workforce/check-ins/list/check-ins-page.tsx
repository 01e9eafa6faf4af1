import type { VNode } from 'preact';
import { londonTime } from '../../../platform/clock/index.ts';
import { InsetText, Tag } from '../../../platform/html/index.ts';
import type { CheckInInList } from '../make/incident-of.ts';
import { CheckInCard } from './card.tsx';
import type { WaitingForNames } from './list-waiting.ts';

/** Talks after incidents: those that ask who was there, those to hold, and one's own. */
export function CheckInsPage(props: {
  waiting: readonly WaitingForNames[];
  checkIns: readonly CheckInInList[];
  personId: string;
  now: Date;
  more: VNode;
}) {
  const { waiting, checkIns, personId, now, more } = props;
  const own = checkIns.filter(({ person_id }) => person_id === personId);
  const others = checkIns.filter(({ person_id }) => person_id !== personId);
  const toDo = others.filter(({ was_talked }) => !was_talked);
  const held = others.filter(({ was_talked }) => was_talked);
  const list = (title: string, some: readonly CheckInInList[]) =>
    some.length === 0 ? null : (
      <>
        <h2 class="govuk-heading-m">{title}</h2>
        <ul class="govuk-list">
          {some.map((checkIn) => (
            <CheckInCard checkIn={checkIn} personId={personId} now={now} />
          ))}
        </ul>
      </>
    );
  return (
    <>
      <h1 class="govuk-heading-l">How staff are after an incident</h1>
      <p class="govuk-body">
        Someone speaks with each person who was there, within 48 hours. What they say is not part of a child’s
        record.{' '}
        <a href="/support-offers" class="govuk-link">
          Support on offer
        </a>
      </p>
      {waiting.length + checkIns.length === 0 ? (
        <InsetText text="No check-ins are due, and none have taken place." />
      ) : null}
      {waiting.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">Say who was there ({waiting.length})</h2>
          <ul class="govuk-list">
            {waiting.map(({ incident_id, setting_name, occurred_at, due_at }) => (
              <li class="hearth-card">
                <a class="govuk-link" href={`/check-ins/of/${incident_id}`}>
                  {setting_name}, {londonTime(occurred_at)}
                </a>{' '}
                {due_at && due_at < now ? <Tag text="Overdue" classes="govuk-tag--red" /> : null}
                <span class="govuk-hint">{due_at ? `Check-ins by ${londonTime(due_at)}` : ''}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {list('About you', own)}
      {list('For you to do', toDo)}
      {list('Held', held)}
      {more}
    </>
  );
}
