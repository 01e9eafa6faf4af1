import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { Details } from '../../platform/html/index.ts';
import { type Audience, audiences } from './model.ts';
import { StandingCard } from './standing-card.tsx';
import type { TopicStanding } from './trainings-of.ts';

/** One's own training: how one stands in the ten topics, and where the rest is. */
export function MyTrainingPage(props: {
  mine: readonly TopicStanding[];
  audience: Audience | null;
  leadsSomebody: boolean;
  form: Filled;
}) {
  const { mine, audience, leadsSomebody, form } = props;
  const holds = mine.filter(({ standing }) => standing === 'current' || standing === 'soon').length;
  return (
    <>
      <h1 class="govuk-heading-l">Your training</h1>
      <p class="govuk-body">
        You are up to date on {holds} of {mine.length} topics.
        {audience ? ` The Protocol asks you to do them as: ${audiences[audience].toLowerCase()}.` : ''}
      </p>
      <p class="govuk-body">
        You and the people who lead your work can see this. Others see only numbers. How long training lasts
        is local practice: the Protocol does not set a time.
      </p>
      <nav aria-label="Training">
        <ul class="govuk-list">
          {leadsSomebody ? (
            <li>
              <a class="govuk-link" href="/training/people">
                People whose work you lead
              </a>
            </li>
          ) : null}
          <li>
            <a class="govuk-link" href="/training/coverage">
              How many people are trained
            </a>
          </li>
          <li>
            <a class="govuk-link" href="/training/partnership">
              Champions, sessions, the joint protocol and examples
            </a>
          </li>
        </ul>
      </nav>
      <Details summaryText="I have done some training" open={form.isBegun}>
        <ActionForm of={form} button="Write it down" />
      </Details>
      <ul class="govuk-list">
        {mine.map((standing) => (
          <StandingCard standing={standing} />
        ))}
      </ul>
    </>
  );
}
