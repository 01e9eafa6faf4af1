import { dayInWords } from '../../../platform/clock/index.ts';
import { Button, Details, Input, Select } from '../../../platform/html/index.ts';
import {
  CsrfField,
  ErrorList,
  type FieldErrors,
  type FormFields,
  one,
  type SignedIn,
} from '../../../platform/web/index.ts';
import { DayField } from '../../day-field.tsx';
import { organisationRoles, roleLabel, settingRoles } from '../roles.ts';
import type { Member } from './members.ts';
import type { MembershipAsk } from './membership-asks.ts';

/** What the page of the people of an organisation shows. */
export interface PeoplePageProps {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly members: readonly Member[];
  readonly asks: readonly MembershipAsk[];
  readonly settings: readonly { id: string; name: string }[];
  /** Whether the visitor brings people in for the organisation as a whole. */
  readonly whole: boolean;
  readonly entryId: string;
  readonly today: string;
  readonly form: FormFields;
  readonly errors: FieldErrors;
  readonly person: SignedIn;
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

/** Somebody who is to begin, once a second person agrees. */
function Ask({
  ask,
  person,
  organisationId,
}: {
  ask: MembershipAsk;
  person: SignedIn;
  organisationId: string;
}) {
  const { id, name, asked_by_name, setting_name, role, from_day, mayAnswer, mine } = ask;
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        <strong>{name ?? 'Somebody'}</strong> is to begin as {roleLabel(role).toLowerCase()}
        {setting_name ? ` at ${setting_name}` : ''} from {dayInWords(from_day)}. {asked_by_name ?? 'Somebody'}{' '}
        asked. {mayAnswer ? 'You are the second person.' : 'A second person has to agree.'}
      </p>
      {mayAnswer || mine ? (
        <form method="post" action={`/organisations/${organisationId}/people/asks/${id}`}>
          <CsrfField person={person} />
          <div class="govuk-button-group">
            {mayAnswer ? <Button text="Agree" name="answer" value="agree" /> : null}
            <Button
              text={mayAnswer ? 'Do not agree' : 'Take it back'}
              name="answer"
              value="no"
              classes="govuk-button--secondary"
            />
          </div>
        </form>
      ) : null}
    </li>
  );
}

function AddForm({ organisation, settings, whole, entryId, form, errors, person }: PeoplePageProps) {
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const roles = { ...(whole ? organisationRoles : {}), ...settingRoles };
  return (
    <Details summaryText="Somebody begins here" open={Object.keys(errors).length > 0}>
      <form method="post" action={`/organisations/${organisation.id}/people`} novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="entry" value={entryId} />
        <Input
          id="email"
          name="email"
          type="email"
          label={{ text: 'The address they sign in with', classes: 'govuk-label--s' }}
          value={one(form, 'email')}
          autocomplete="off"
          spellcheck={false}
          errorMessage={error('email')}
        />
        <Select
          id="setting"
          name="setting"
          label={{ text: 'Where', classes: 'govuk-label--s' }}
          value={one(form, 'setting')}
          errorMessage={error('setting')}
          items={[
            ...(whole ? [{ value: '', text: `${organisation.name}, as a whole` }] : []),
            ...settings.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <Select
          id="role"
          name="role"
          label={{ text: 'As what', classes: 'govuk-label--s' }}
          value={one(form, 'role')}
          errorMessage={error('role')}
          items={[
            { value: '', text: 'Choose' },
            ...Object.entries(roles).map(([value, text]) => ({ value, text })),
          ]}
        />
        <DayField name="from" label="From which day" form={form} errors={errors} />
        <p class="govuk-body">
          A registered manager brings carers and support workers into their own home. Anybody else waits for a
          second person: the manager of the home, or another administrator.
        </p>
        <Button text="Add them" preventDoubleClick />
      </form>
    </Details>
  );
}

/** Who works here, as what, from when until when: the roster of each setting, and of the organisation as a whole. */
export function PeoplePage(props: PeoplePageProps) {
  const { organisation, members, asks, errors, today, person, whole } = props;
  const now = members.filter(({ until_day }) => until_day === null || until_day >= today);
  const before = members.filter((member) => !now.includes(member));
  const places = [...new Set(now.map(({ setting_name }) => setting_name))];
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Who works at {organisation.name}</h1>
      <AddForm {...props} />
      {asks.length > 0 ? (
        <section>
          <h2 class="govuk-heading-m">Waiting for a second person</h2>
          <ul class="govuk-list">
            {asks.map((ask) => (
              <Ask ask={ask} person={person} organisationId={organisation.id} />
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
    </>
  );
}
