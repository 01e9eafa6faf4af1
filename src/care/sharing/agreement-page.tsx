import { Table } from '../../platform/html/index.ts';
import { page, type Route } from '../../platform/web/index.ts';
import { involvementRoles, organisationRoles, roleLabel, settingRoles } from '../people/roles.ts';
import { type FactKind, factKinds, relations, sharingAgreement } from './agreement.ts';
import { type Matter, mattersOfChildren, mattersOfWork, readersOf } from './matters.ts';
import { kindsOf, relationInWords } from './relation-in-words.ts';
import { retentionRules } from './retention.ts';
import { type Reader, readerInWords } from './sets.ts';

const kinds = Object.keys(factKinds) as FactKind[];
const inWords = (reader: Reader): string => readerInWords[reader] ?? relationInWords(reader);
const listed = (readers: readonly Reader[]): string => readers.map(inWords).join(', ') || 'nobody';

/** A kind of fact: who may add to it, and who sees it without that. */
const rowOfKind = (kind: FactKind) => {
  const seen = relations.filter((relation) => kindsOf(relation).sees.includes(kind));
  const adds = seen.filter((relation) => kindsOf(relation).adds.includes(kind));
  return [
    { text: factKinds[kind] },
    { text: `See and add: ${listed(adds)}` },
    { text: `Only see: ${listed(seen.filter((relation) => !adds.includes(relation)))}` },
  ];
};

/** What somebody in a role sees by that role, each thing once. */
function seenBy(role: Reader): string[] {
  const ofKinds = sharingAgreement.filter(({ relation }) => relation === role);
  const ofMatters = [...mattersOfChildren, ...mattersOfWork].filter((matter) =>
    readersOf(matter).includes(role),
  );
  return [
    ...ofKinds.map(({ kind, mayAdd }) => (mayAdd ? `${factKinds[kind]} (and adds)` : factKinds[kind])),
    ...ofMatters.map(({ title }) => title),
  ];
}

const roles = [
  ...new Set([
    ...Object.keys(settingRoles),
    ...Object.keys(involvementRoles),
    ...Object.keys(organisationRoles),
  ]),
];

function OfMatters({ caption, of }: { caption: string; of: readonly Matter[] }) {
  return (
    <Table
      caption={caption}
      captionClasses="govuk-table__caption--m"
      classes="hearth-stacks"
      head={[{ text: 'What' }, { text: 'Who sees it' }]}
      rows={of.map((matter) => [{ text: matter.title }, { text: listed(readersOf(matter)) }])}
    />
  );
}

function ByRole() {
  return (
    <>
      <h2 class="govuk-heading-m">By role</h2>
      <p class="govuk-body">
        Everybody also sees what is their own: what they wrote, and what they have a step to do about.
      </p>
      <dl class="govuk-list">
        {roles.map((role) => {
          const seen = seenBy(role);
          return (
            <>
              <dt class="govuk-!-font-weight-bold" id={`role-${role}`}>
                {roleLabel(role)}
              </dt>
              <dd class="govuk-!-margin-left-0 govuk-!-margin-bottom-3">
                {seen.length === 0 ? 'Nothing of any child by this role alone.' : seen.join('; ')}
              </dd>
            </>
          );
        })}
      </dl>
    </>
  );
}

function WhatFor() {
  return (
    <dl class="govuk-list">
      {relations.map((relation) => {
        const rule = sharingAgreement.find((one) => one.relation === relation);
        return (
          <>
            <dt class="govuk-!-font-weight-bold">{relationInWords(relation)}</dt>
            <dd class="govuk-!-margin-left-0 govuk-!-margin-bottom-3">
              {rule?.purpose}. <span class="govuk-hint">{rule?.lawfulBasis}</span>
            </dd>
          </>
        );
      })}
    </dl>
  );
}

/** The sharing agreement as an information-governance officer reads it: what the database enforces, nothing else. */
function AgreementPage() {
  return (
    <>
      <h1 class="govuk-heading-l">Who may see what</h1>
      <p class="govuk-body">
        This is the agreement that the database enforces, row by row. Someone who has none of these
        relationships with a child sees nothing about that child. A relationship starts and ends on a date.
      </p>
      <Table
        caption="What is known of a child"
        captionClasses="govuk-table__caption--m"
        classes="hearth-stacks"
        head={[{ text: 'What' }, { text: 'Who sees and adds' }, { text: 'Who only sees' }]}
        rows={kinds.map(rowOfKind)}
      />
      <OfMatters caption="What is written and done about a child" of={mattersOfChildren} />
      <OfMatters caption="About homes, the people who work, and the service" of={mattersOfWork} />
      <ByRole />
      <h2 class="govuk-heading-m">What for, and the legal basis</h2>
      <WhatFor />
      <h2 class="govuk-heading-m">Besides</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>A stand-in can see what the person they stand in for can see, while that person is away.</li>
        <li>Only people who hold a key can find a sealed record, whatever their role.</li>
        <li>
          You can break the glass if you give a reason, for a stated time. The owner of the record is told and
          must look at it within 24 hours, or it closes.
        </li>
        <li>Consent is not asked for to protect a child, and it is not the basis of any line above.</li>
        <li>We keep a record of every view, search and change: who, when and in what relationship.</li>
        <li>
          People who work in information governance read that record under “How records are used”: who, when
          and what, without what was written.
        </li>
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href="/sharing/who-may-do-what">
          Who may do what
        </a>
      </p>
      <h2 class="govuk-heading-m">How long records are kept</h2>
      <dl class="govuk-list">
        {retentionRules.map(({ record, keptUntil, source, confirmed }) => (
          <>
            <dt class="govuk-!-font-weight-bold">{record}</dt>
            <dd class="govuk-!-margin-left-0 govuk-!-margin-bottom-3">
              {keptUntil}.{' '}
              <span class="govuk-hint">{confirmed ? source : `${source} (to be confirmed)`}</span>
            </dd>
          </>
        ))}
      </dl>
    </>
  );
}

/** The sharing agreement, open to anybody: it says nothing of anybody. */
export const agreementRoute: Route = {
  method: 'GET',
  path: '/sharing',
  who: 'anybody',
  audit: null,
  answer: () => page({ title: 'Who may see what', body: <AgreementPage /> }),
};
