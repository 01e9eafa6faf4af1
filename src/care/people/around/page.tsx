import { dayInWords } from '../../../platform/clock/index.ts';
import { Button, Details, Select, Textarea } from '../../../platform/html/index.ts';
import {
  CsrfField,
  ErrorList,
  type FieldErrors,
  type FormFields,
  one,
  type SignedIn,
} from '../../../platform/web/index.ts';
import { roleLabel } from '../roles.ts';
import type { Involved } from './around.ts';
import { ChoosePerson } from './choose-person.tsx';
import { type PostAsk, posts } from './post-asks.ts';

/** What the page of the people around a child shows. */
export interface AroundPageProps {
  readonly childId: string;
  readonly called: string;
  readonly involved: readonly Involved[];
  readonly roles: readonly string[];
  readonly people: readonly { id: string; name: string; role: string }[];
  /** The posts that are asked for. */
  readonly asks: readonly PostAsk[];
  readonly mayAsk: boolean;
  readonly entryId: string;
  readonly today: string;
  readonly form: FormFields;
  readonly errors: FieldErrors;
  readonly person: SignedIn;
}

function InvolvedCard({ one: involved, childId }: { one: Involved; childId: string }) {
  const { id, name, role, from_day, until_day, mayEnd } = involved;
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        <strong>{roleLabel(role)}</strong>: {name}
        <span class="govuk-hint">
          From {dayInWords(from_day)}
          {until_day ? ` until ${dayInWords(until_day)}` : ''}
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
export function AroundPage(props: AroundPageProps) {
  const { childId, called, involved, roles, people, asks, mayAsk } = props;
  const { entryId, today, form, errors, person } = props;
  const now = involved.filter(({ until_day }) => until_day === null || until_day >= today);
  const before = involved.filter((one) => !now.includes(one));
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Who works with {called}</h1>
      {now.length === 0 ? <p class="govuk-body">Nobody by name yet.</p> : null}
      <ul class="govuk-list">
        {now.map((one) => (
          <InvolvedCard one={one} childId={childId} />
        ))}
      </ul>
      {roles.length > 0 ? (
        <Details summaryText="Somebody begins to work with them" open={Object.keys(errors).length > 0}>
          <form method="post" action={`/children/${childId}/around`} novalidate>
            <CsrfField person={person} />
            <input type="hidden" name="entry" value={entryId} />
            <Select
              id="role"
              name="role"
              label={{ text: 'As what', classes: 'govuk-label--s' }}
              value={one(form, 'role')}
              errorMessage={errors.role ? { text: errors.role } : undefined}
              items={[
                { value: '', text: 'Choose' },
                ...roles.map((role) => ({ value: role, text: roleLabel(role) })),
              ]}
            />
            <ChoosePerson name="who" label="Who" {...{ people, form, errors }} />
            <p class="govuk-body">They begin today.</p>
            <Button text="Add them" preventDoubleClick />
          </form>
        </Details>
      ) : null}
      {asks.map(({ role }) => (
        <p class="govuk-body">{roleLabel(role)}: asked for. Their own service says who.</p>
      ))}
      {mayAsk ? (
        <Details
          summaryText="Ask for a reviewing officer or an advocate"
          open={Boolean(errors.post || errors.postWords)}
        >
          <form method="post" action={`/children/${childId}/around/posts`} novalidate>
            <CsrfField person={person} />
            <Select
              id="post"
              name="post"
              label={{ text: 'Which', classes: 'govuk-label--s' }}
              value={one(form, 'post')}
              errorMessage={errors.post ? { text: errors.post } : undefined}
              items={[
                { value: '', text: 'Choose' },
                ...posts.map((role) => ({ value: role, text: roleLabel(role) })),
              ]}
            />
            <Textarea
              id="postWords"
              name="postWords"
              label={{ text: 'What they need to know first', classes: 'govuk-label--s' }}
              hint={{ text: 'Their own service chooses the person, and says when they stop.' }}
              value={one(form, 'postWords')}
              errorMessage={errors.postWords ? { text: errors.postWords } : undefined}
            />
            <Button text="Ask their service" preventDoubleClick />
          </form>
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
