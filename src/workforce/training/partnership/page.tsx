import { dayInWords } from '../../../platform/clock/index.ts';
import { Tag } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList } from '../../../platform/web/index.ts';
import { shareInWords } from '../coverage/training-coverage.ts';
import { type Audience, audiences, type Topic, topics } from '../model.ts';
import { ChampionForm, ExampleForm, type FormsProps, ProtocolForm, SessionForm } from './forms.tsx';
import type { Partnership } from './partnership.ts';

const None = () => <p class="govuk-body">Nothing is written down yet.</p>;

function Act(props: { of: FormsProps; path: string; text: string; about: string }) {
  return (
    <form method="post" action={`/training/partnership/${props.path}`}>
      <CsrfField person={props.of.person} />
      <button class="govuk-button govuk-button--secondary" type="submit">
        {props.text}
        <span class="govuk-visually-hidden">: {props.about}</span>
      </button>
    </form>
  );
}

function Protocols({ protocols, today }: Pick<Partnership, 'protocols'> & { today: string }) {
  const latest = new Set<string>();
  return (
    <ul class="govuk-list">
      {protocols.map((protocol) => {
        const holds = !latest.has(protocol.authority_id);
        latest.add(protocol.authority_id);
        return (
          <li class="hearth-card">
            <p class="govuk-body govuk-!-margin-bottom-1">
              <strong>{protocol.title}</strong>, {protocol.authority_name}{' '}
              {holds ? null : <Tag text="Replaced" classes="govuk-tag--grey" />}
              {holds && protocol.review_on <= today ? (
                <Tag text="Review overdue" classes="govuk-tag--red" />
              ) : null}
            </p>
            <p class="govuk-body">
              {protocol.agreed_with}. Kept: {protocol.kept_at}
            </p>
            <span class="govuk-hint">
              Agreed {dayInWords(protocol.agreed_on)}, looked at again by {dayInWords(protocol.review_on)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Examples({ of, examples }: Pick<Partnership, 'examples'> & { of: FormsProps }) {
  const mine = new Set(of.organisations.filter(({ partners }) => partners).map(({ id }) => id));
  return (
    <ul class="govuk-list">
      {examples.map((example) => (
        <li class="hearth-card">
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>{example.title}</strong>, {example.organisation_name}
          </p>
          <p class="govuk-body hearth-words">{example.words}</p>
          {example.sent_on ? (
            <span class="govuk-hint">Sent to the improvement alliance on {dayInWords(example.sent_on)}</span>
          ) : null}
          {!example.sent_on && mine.has(example.organisation_id) ? (
            <Act
              of={of}
              path={`examples/${example.id}/sent`}
              text="I have sent it to the improvement alliance"
              about={example.title}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** What the local partnership does about training: champions, sessions, the joint protocol, examples. */
export function PartnershipPage(props: FormsProps & { partnership: Partnership; today: string }) {
  const { partnership, today, organisations, errors } = props;
  const { champions, sessions, protocols, examples } = partnership;
  const mine = new Set(organisations.filter(({ leads }) => leads).map(({ id }) => id));
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Training in the partnership</h1>
      <h2 class="govuk-heading-m">Champions</h2>
      {champions.length === 0 ? <None /> : null}
      <ul class="govuk-list">
        {champions.map(({ id, name, organisation_id, organisation_name, from_day }) => (
          <li class="hearth-card">
            {name}, {organisation_name}
            <span class="govuk-hint">Since {dayInWords(from_day)}</span>
            {mine.has(organisation_id) ? (
              <Act of={props} path={`champions/${id}/end`} text="No longer champion" about={name} />
            ) : null}
          </li>
        ))}
      </ul>
      <ChampionForm {...props} />
      <h2 class="govuk-heading-m">Joint protocol between youth justice and social care</h2>
      {protocols.length === 0 ? <None /> : <Protocols protocols={protocols} today={today} />}
      <ProtocolForm {...props} />
      <h2 class="govuk-heading-m">Sessions for partners</h2>
      {sessions.length === 0 ? <None /> : null}
      <ul class="govuk-list">
        {sessions.map(({ audience, topics: about, held_on, came, invited, organisation_name }) => (
          <li class="hearth-card">
            <strong>{audiences[audience as Audience]}</strong>, {dayInWords(held_on)}:{' '}
            {shareInWords(came, invited)}
            <span class="govuk-hint">
              {about.map((topic) => topics[topic as Topic]).join('; ')}. {organisation_name}
            </span>
          </li>
        ))}
      </ul>
      <SessionForm {...props} />
      <h2 class="govuk-heading-m">Examples of practice</h2>
      {examples.length === 0 ? <None /> : <Examples of={props} examples={examples} />}
      <ExampleForm {...props} />
    </>
  );
}
