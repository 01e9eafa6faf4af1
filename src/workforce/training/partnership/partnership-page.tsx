import type { VNode } from 'preact';
import { dayInWords } from '../../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { Details, Tag } from '../../../platform/html/index.ts';
import { shareInWords } from '../coverage/training-coverage.ts';
import { type Audience, audiences, type Topic, topics } from '../model.ts';
import type { Partnership } from './partnership-seen.ts';

/** The forms of the page, for those who speak for an organisation. */
export interface FormsOfPartnership {
  readonly champions: Filled | null;
  readonly sessions: Filled | null;
  readonly protocols: Filled | null;
  readonly examples: Filled | null;
}
interface PageProps extends Pick<Partnership, 'protocols'> {
  readonly sessions: Partnership['sessions']['page'];
  readonly moreSessions: VNode;
  readonly moreExamples: VNode;
  readonly champions: (Partnership['champions'][number] & { readonly end: Filled | null })[];
  readonly examples: (Partnership['examples']['page'][number] & { readonly send: Filled | null })[];
  readonly forms: FormsOfPartnership;
  readonly today: string;
}

const None = () => <p class="govuk-body">Nothing has been written down yet.</p>;

function Keep({ form, summary }: { form: Filled | null; summary: string }) {
  if (!form) return null;
  return (
    <Details summaryText={summary} open={form.hasFaults}>
      <ActionForm of={form} button="Write it down" />
    </Details>
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
              Agreed {dayInWords(protocol.agreed_on)}, to be reviewed by {dayInWords(protocol.review_on)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Examples({ examples }: Pick<PageProps, 'examples'>) {
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
          {example.send ? (
            <ActionForm
              of={example.send}
              button="I have sent it to the improvement alliance"
              about={example.title}
              classes="govuk-button--secondary"
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** What the local partnership does about training: champions, sessions, the joint protocol, examples. */
export function PartnershipPage(props: PageProps) {
  const { champions, sessions, moreSessions, protocols, examples, moreExamples, forms, today } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Training in the partnership</h1>
      <h2 class="govuk-heading-m">Champions</h2>
      {champions.length === 0 ? <None /> : null}
      <ul class="govuk-list">
        {champions.map(({ name, organisation_name, from_day, end }) => (
          <li class="hearth-card">
            {name}, {organisation_name}
            <span class="govuk-hint">Since {dayInWords(from_day)}</span>
            {end ? (
              <ActionForm
                of={end}
                button="No longer champion"
                about={name}
                classes="govuk-button--secondary"
              />
            ) : null}
          </li>
        ))}
      </ul>
      <Keep form={forms.champions} summary="Name a champion" />
      <h2 class="govuk-heading-m">Joint protocol between youth justice and social care</h2>
      {protocols.length === 0 ? <None /> : <Protocols protocols={protocols} today={today} />}
      <Keep form={forms.protocols} summary="Write down the joint protocol" />
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
      {moreSessions}
      <Keep form={forms.sessions} summary="Write down a session" />
      <h2 class="govuk-heading-m">Examples of practice</h2>
      {examples.length === 0 ? <None /> : <Examples examples={examples} />}
      {moreExamples}
      <Keep form={forms.examples} summary="Write an example" />
    </>
  );
}
