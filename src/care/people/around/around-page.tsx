import { dayInWords } from '../../../platform/clock/index.ts';
import { ActionForm, Fields, type Filled } from '../../../platform/forms/index.ts';
import { Details } from '../../../platform/html/index.ts';
import { roleLabel } from '../roles.ts';
import type { Involved } from './involved.ts';
import type { PostAsk } from './post-asks.ts';

/** What the page of the people around a child shows. */
export interface AroundPageProps {
  readonly childId: string;
  readonly called: string;
  readonly involved: readonly Involved[];
  /** The posts that are asked for. */
  readonly asks: readonly PostAsk[];
  /** The form with which somebody begins, for whoever may give a role. */
  readonly begin: Filled | null;
  /** The form that asks for a post, for whoever asks for them. */
  readonly post: Filled | null;
  readonly today: string;
}

function InvolvedCard({ one: involved, childId }: { one: Involved; childId: string }) {
  const { id, name, role, from_day, until_day, mayEnd, taken_from, handed_on_by } = involved;
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        <strong>{roleLabel(role)}</strong>: {name}
        <span class="govuk-hint">
          From {dayInWords(from_day)}
          {until_day ? ` until ${dayInWords(until_day)}` : ''}
          {taken_from ? `. Took over from ${taken_from}; ${handed_on_by} handed it on` : ''}
        </span>
      </p>
      {mayEnd ? (
        <a class="govuk-link" href={`/children/${childId}/around/${id}/end`}>
          End, or hand over
          <span class="govuk-visually-hidden">
            : {roleLabel(role)}, {name}
          </span>
        </a>
      ) : null}
    </li>
  );
}

/** Who works with a child by name, and who did. */
export function AroundPage({ childId, called, involved, asks, begin, post, today }: AroundPageProps) {
  const now = involved.filter(({ until_day }) => until_day === null || until_day >= today);
  const before = involved.filter((one) => !now.includes(one));
  return (
    <>
      <h1 class="govuk-heading-l">Who works with {called}</h1>
      {now.length === 0 ? <p class="govuk-body">Nobody named yet.</p> : null}
      <ul class="govuk-list">
        {now.map((one) => (
          <InvolvedCard one={one} childId={childId} />
        ))}
      </ul>
      {begin ? (
        <Details summaryText="Add someone who works with them" open={begin.isBegun}>
          <ActionForm of={begin} button="Add them">
            <Fields of={begin} />
            <p class="govuk-body">They start today.</p>
          </ActionForm>
        </Details>
      ) : null}
      {asks.map(({ role }) => (
        <p class="govuk-body">{roleLabel(role)}: asked for. Their own service says who.</p>
      ))}
      {post ? (
        <Details summaryText="Ask for a reviewing officer or an advocate" open={post.isBegun}>
          <ActionForm of={post} button="Ask their service" />
        </Details>
      ) : null}
      {before.length > 0 ? (
        <Details summaryText="Who worked with them before">
          <ul class="govuk-list">
            {before.map((one) => (
              <InvolvedCard one={one} childId={childId} />
            ))}
          </ul>
        </Details>
      ) : null}
    </>
  );
}
