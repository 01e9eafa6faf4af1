import { homeName, kindInWords } from '../../care/index.ts';
import { dueInWords, isOverdue } from '../../follow-up/index.ts';
import { dayInWords, londonDate } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { Details, SummaryList, Tag } from '../../platform/html/index.ts';
import type { Edition } from '../../protocol/index.ts';
import { PledgeList } from '../providers/pledge/pledge-list.tsx';
import type { PledgeOnRecord } from '../providers/pledge/pledges-of.ts';
import { MustNotBeUsed, RegistrationTag } from '../words/registration.tsx';
import type { Agreed } from './agreed-for-children.ts';
import type { SettingSeen } from './get-setting.ts';
import type { CheckOnRecord } from './look-up/checks-of.ts';
import { LookUps } from './look-up/look-ups.tsx';

function ForWhom({ agreed, now }: { agreed: Agreed; now: Date }) {
  const { id, state, due_at, done_at, last_words } = agreed;
  const overdue = isOverdue(agreed, now);
  const by = done_at ? `done, ${dayInWords(londonDate(done_at))}` : dueInWords(due_at);
  return (
    <li>
      <a class="govuk-link" href={`/steps/${id}`}>
        For {agreed.child_called ?? 'a child'}
        {agreed.authority_name ? ` of ${agreed.authority_name}` : ''}
      </a>
      , {by} {overdue ? <Tag text="Overdue" classes="govuk-tag--red" /> : null}
      {state === 'declined' ? <Tag text="Declined" classes="govuk-tag--grey" /> : null}
      {last_words ? <span class="govuk-hint hearth-words">{last_words}</span> : null}
    </li>
  );
}

function AgreedList({ agreed, none, now }: { agreed: readonly Agreed[]; none: string; now: Date }) {
  if (agreed.length === 0) return <p class="govuk-body">{none}</p>;
  return (
    <>
      {[...new Set(agreed.map(({ words }) => words))].map((words) => (
        <div class="hearth-card">
          <p class="govuk-body govuk-!-margin-bottom-1">{words}</p>
          <ul class="govuk-list govuk-list--bullet hearth-list">
            {agreed
              .filter((one) => one.words === words)
              .map((one) => (
                <ForWhom agreed={one} now={now} />
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** A home: what it is, whether it is registered, who runs it, what they pledged, and what was agreed for each child. */
export function HomePage(props: {
  setting: SettingSeen;
  pledges: readonly PledgeOnRecord[];
  agreed: readonly Agreed[];
  edition: Edition;
  /** Whether the visitor finds homes, and may read of the provider. */
  findsHomes: boolean;
  checks: readonly CheckOnRecord[];
  /** Who ran it before, and until when. */
  before: readonly { readonly name: string; readonly until: string }[];
  /** For commissioners, who look homes up; null for everybody else. */
  lookUp: Filled | null;
  now: Date;
  today: string;
}) {
  const { setting, pledges, agreed, edition, findsHomes, lookUp, now, today } = props;
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  const given = agreed.filter(({ code }) => code.startsWith('local-protocol'));
  const police = agreed.filter(({ code }) => !code.startsWith('local-protocol'));
  return (
    <>
      <h1 class="govuk-heading-l">{homeName(setting)}</h1>
      {setting.registration === 'unregistered' ? <MustNotBeUsed /> : null}
      <p class="govuk-body">
        <RegistrationTag kind={setting.kind} registration={setting.registration} />
      </p>
      <SummaryList
        rows={[
          row('Kind of home', kindInWords(setting.kind)),
          {
            key: { text: 'Run by' },
            value: {
              html: findsHomes ? (
                <a class="govuk-link" href={`/providers/${setting.organisation_id}`}>
                  {setting.organisation_name}
                </a>
              ) : (
                setting.organisation_name
              ),
            },
          },
          ...props.before.map(({ name, until }) =>
            row('Run before by', `${name}, until ${dayInWords(until)}`),
          ),
          row('In the area of', setting.host_name ?? 'Not known'),
          row('Ofsted number', setting.urn ?? 'None on record'),
        ]}
      />
      {setting.is_near ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/incidents?home=${setting.id}`}>
            Incidents at this home
          </a>
        </p>
      ) : null}
      <h2 class="govuk-heading-m">Checks of Ofsted’s register</h2>
      <LookUps checks={props.checks} />
      {lookUp ? (
        <Details summaryText="I have checked it" open={lookUp.hasFaults}>
          <ActionForm of={lookUp} button="Write it down" />
        </Details>
      ) : null}
      <h2 class="govuk-heading-m">The provider’s pledge</h2>
      <PledgeList pledges={pledges} today={today} />
      <h2 class="govuk-heading-m">The protocol this home follows</h2>
      <p class="govuk-body">
        In force: the London Protocol, edition of {edition.id}. When a child comes from another area, the home
        gives it to the authority that is responsible for them.
      </p>
      <AgreedList agreed={given} none="It did not have to be given for any child you can see." now={now} />
      <h2 class="govuk-heading-m">How incidents are handled with the police</h2>
      <AgreedList agreed={police} none="It did not have to be agreed for any child you can see." now={now} />
    </>
  );
}
