import type { VNode } from 'preact';
import { dayInWords } from '../../../platform/clock/index.ts';
import { ActionForm, Fields, type Filled } from '../../../platform/forms/index.ts';
import { Details } from '../../../platform/html/index.ts';
import { roleLabel } from '../roles.ts';
import type { Member } from './members.ts';
import type { MembershipAsk } from './membership-asks.ts';

/** What the page of the people of an organisation shows. */
export interface PeoplePageProps {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly members: readonly Member[];
  /** The ways to the others. */
  readonly more: VNode;
  readonly asks: readonly Waiting[];
  /** Whether the visitor brings people in for the organisation as a whole. */
  readonly whole: boolean;
  readonly today: string;
  /** The form with which somebody begins here. */
  readonly begin: Filled;
}

function MemberLine(props: { member: Member; organisationId: string; whole: boolean }) {
  const { member, organisationId, whole } = props;
  const { id, person_id, name, role, from_day, until_day, mayEnd } = member;
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        <strong>{name}</strong>, {roleLabel(role).toLowerCase()}
        <span class="govuk-hint">
          From {dayInWords(from_day)}
          {until_day ? ` until ${dayInWords(until_day)}` : ''}
        </span>
      </p>
      {whole ? (
        <a class="govuk-link govuk-!-margin-right-4" href={`/people/${person_id}/account`}>
          Their account<span class="govuk-visually-hidden">: {name}</span>
        </a>
      ) : null}
      {mayEnd ? (
        <a class="govuk-link" href={`/organisations/${organisationId}/people/${id}/end`}>
          They leave<span class="govuk-visually-hidden">: {name}</span>
        </a>
      ) : null}
    </li>
  );
}

/** Somebody who is to begin, once a second person agrees, and the form of whoever answers or takes it back. */
interface Waiting {
  readonly ask: MembershipAsk;
  readonly form: Filled | null;
}

function Ask({ ask, form }: Waiting) {
  const { name, asked_by_name, by_rule, setting_name, role, from_day, mayAnswer } = ask;
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        <strong>{name ?? 'Somebody'}</strong> is due to start as {roleLabel(role).toLowerCase()}
        {setting_name ? ` at ${setting_name}` : ''} from {dayInWords(from_day)}.{' '}
        {by_rule
          ? 'A rule of your own sign-in asks for this, and an administrator must agree.'
          : `${asked_by_name ?? 'Somebody'} asked. ${mayAnswer ? 'You are the second person.' : 'A second person must agree.'}`}
      </p>
      {form ? (
        <ActionForm of={form} button="" classes={mayAnswer ? undefined : 'govuk-button--secondary'} />
      ) : null}
    </li>
  );
}

function Begin({ of }: { of: Filled }) {
  return (
    <Details summaryText="Add someone who works here" open={of.hasFaults}>
      <ActionForm of={of} button="Add them">
        <Fields of={of} />
        <p class="govuk-body">
          A registered manager can add carers and support workers to their own home. Anybody else needs a
          second person to agree: the manager of the home, or another administrator.
        </p>
      </ActionForm>
    </Details>
  );
}

/** Who works here, as what, from when until when: the roster of each setting, and of the organisation as a whole. */
export function PeoplePage({ organisation, members, asks, begin, today, whole, more }: PeoplePageProps) {
  const now = members.filter(({ until_day }) => until_day === null || until_day >= today);
  const before = members.filter((member) => !now.includes(member));
  const places = [...new Set(now.map(({ setting_name }) => setting_name))];
  return (
    <>
      <h1 class="govuk-heading-l">Who works at {organisation.name}</h1>
      <Begin of={begin} />
      {whole ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/organisations/${organisation.id}/people/uploads`}>
            Add people from a file
          </a>
        </p>
      ) : null}
      {asks.length > 0 ? (
        <section>
          <h2 class="govuk-heading-m">Waiting for a second person</h2>
          <ul class="govuk-list">
            {asks.map((ask) => (
              <Ask {...ask} />
            ))}
          </ul>
        </section>
      ) : null}
      {now.length === 0 ? <p class="govuk-body">Nobody yet.</p> : null}
      {places.map((place) => (
        <section>
          <h2 class="govuk-heading-m">{place ?? 'As a whole'}</h2>
          <ul class="govuk-list">
            {now
              .filter(({ setting_name }) => setting_name === place)
              .map((member) => (
                <MemberLine member={member} organisationId={organisation.id} whole={whole} />
              ))}
          </ul>
        </section>
      ))}
      {before.length > 0 ? (
        <Details summaryText="Who worked here before">
          <ul class="govuk-list">
            {before.map((member) => (
              <MemberLine member={member} organisationId={organisation.id} whole={whole} />
            ))}
          </ul>
        </Details>
      ) : null}
      {more}
    </>
  );
}
