import type { VNode } from 'preact';
import { dayInWords, londonTime } from '../../../platform/clock/index.ts';
import { Details, MorePages, pageOf } from '../../../platform/html/index.ts';
import { page, type Route } from '../../../platform/web/index.ts';
import { openChild } from '../../child/open-child.ts';
import { childName } from '../../child-name.ts';
import { maySee } from '../may.ts';
import { purposesOf, relationInWords } from '../relation-in-words.ts';
import { keptUntil } from '../retention.ts';
import { type Looked, whoLooked } from './who-looked.ts';

const actionInWords = (action: string): string => action.replaceAll('-', ' ');

const asInWords = (looked: Looked): string =>
  purposesOf(looked.as_relation)
    .map(({ relation }) => relationInWords(relation))
    .join(', ') || 'no relationship with the child that day';

/** Who has looked at a child, what they did, how often, and in which relation. */
function WhoLookedPage(props: {
  called: string;
  dateOfBirth: string;
  looked: readonly Looked[];
  more: VNode;
}) {
  const { called, dateOfBirth, looked, more } = props;
  const purposes = new Map(
    looked.flatMap(({ as_relation }) => purposesOf(as_relation).map((one) => [one.relation, one] as const)),
  );
  return (
    <>
      <h1 class="govuk-heading-l">Who has looked at {called}'s record</h1>
      {looked.length === 0 ? (
        <p class="govuk-body">Nobody yet, except you just now.</p>
      ) : (
        <ul class="govuk-list">
          {looked.map((one) => (
            <li class="hearth-card">
              <strong>{one.person_name ?? 'The service itself'}</strong>, as {asInWords(one)}
              <span class="govuk-hint">
                {actionInWords(one.action)}, {one.times === 1 ? 'once' : `${one.times} times`}, last{' '}
                {londonTime(one.last_at)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {more}
      <Details summaryText="What for, and the legal basis">
        <ul class="govuk-list govuk-list--bullet">
          {[...purposes.values()].map(({ relation, purpose, lawfulBasis }) => (
            <li>
              {relationInWords(relation)}: {purpose}. {lawfulBasis}
            </li>
          ))}
        </ul>
      </Details>
      <p class="govuk-body">The record is kept until {dayInWords(keptUntil(dateOfBirth))}.</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/sharing">
          Who may see what
        </a>
      </p>
    </>
  );
}

/** Who has looked at a child. */
export const lookedRoute: Route = {
  method: 'GET',
  path: '/children/:childId/looked',
  who: 'signed-in',
  may: maySee('access-log'),
  audit: 'viewed-who-looked',
  answer: async (context) => {
    const child = await openChild(context);
    const at = pageOf(context.query);
    const all = await whoLooked(context.tx, child.id);
    const { listSize: size } = context;
    const looked = all.slice((at - 1) * size, at * size);
    const more = (
      <MorePages page={at} size={size} of={all.length} href={(to) => `${context.path}?page=${to}`} />
    );
    const body = (
      <WhoLookedPage called={childName(child)} dateOfBirth={child.date_of_birth} {...{ looked, more }} />
    );
    return page({ title: 'Who has looked', body, back: `/children/${child.id}` });
  },
};
