import { dayInWords, londonDate } from '../../platform/clock/index.ts';
import { SummaryList, Tag } from '../../platform/html/index.ts';
import { ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import type { Edition } from '../../protocol/index.ts';
import { PledgeList } from '../providers/pledge/pledge-list.tsx';
import type { PledgeOnRecord } from '../providers/pledge/pledges-of.ts';
import { dueInWords } from '../words/due.ts';
import { MustNotBeUsed, RegistrationTag } from '../words/registration.tsx';
import { homeName, kindInWords } from '../words/setting-kind.ts';
import type { Agreed } from './agreed-for-children.ts';
import type { SettingSeen } from './get-setting.ts';
import type { CheckOnRecord } from './look-up/checks-of.ts';
import { LookUpForm, LookUps } from './look-up/look-up.tsx';

function ForWhom({ agreed, now }: { agreed: Agreed; now: Date }) {
  const { id, state, due_at, done_at, last_words } = agreed;
  const overdue = due_at !== null && due_at <= now && (state === 'due' || state === 'accepted');
  const by = done_at ? `done, ${dayInWords(londonDate(done_at))}` : dueInWords(due_at);
  return (
    <li>
      <a class="govuk-link" href={`/move-tasks/${id}`}>
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
export function SettingPage(props: {
  setting: SettingSeen;
  pledges: readonly PledgeOnRecord[];
  agreed: readonly Agreed[];
  edition: Edition;
  /** Whether the visitor may read of the provider. */
  knowsHomes: boolean;
  checks: readonly CheckOnRecord[];
  /** Whether the visitor is a commissioner, who looks homes up. */
  mayLookUp: boolean;
  person: SignedIn;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
  newId: () => string;
  now: Date;
  today: string;
}) {
  const { setting, pledges, agreed, edition, knowsHomes, person, values, errors, newId, now, today } = props;
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  const given = agreed.filter(({ code }) => code.startsWith('local-protocol'));
  const police = agreed.filter(({ code }) => !code.startsWith('local-protocol'));
  return (
    <>
      <ErrorList errors={errors} />
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
              html: knowsHomes ? (
                <a class="govuk-link" href={`/providers/${setting.organisation_id}`}>
                  {setting.organisation_name}
                </a>
              ) : (
                setting.organisation_name
              ),
            },
          },
          row('In the area of', setting.host_name ?? 'Not known'),
          row('Number with Ofsted', setting.urn ?? 'None on record'),
        ]}
      />
      <h2 class="govuk-heading-m">Looked up in Ofsted's register</h2>
      <LookUps checks={props.checks} />
      {props.mayLookUp ? (
        <LookUpForm settingId={setting.id} formId={values.check || newId()} {...{ person, values, errors }} />
      ) : null}
      <h2 class="govuk-heading-m">The pledge of the provider</h2>
      <PledgeList pledges={pledges} today={today} />
      <h2 class="govuk-heading-m">The protocol this home follows</h2>
      <p class="govuk-body">
        In force: the London Protocol, edition of {edition.id}. When a child comes from elsewhere, the home
        gives it to the authority that is responsible for them.
      </p>
      <AgreedList agreed={given} none="For no child that is open to you had it to be given." now={now} />
      <h2 class="govuk-heading-m">How incidents are handled with the police</h2>
      <AgreedList agreed={police} none="For no child that is open to you had it to be agreed." now={now} />
    </>
  );
}
