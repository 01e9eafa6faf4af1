import { Table } from '../../platform/html/index.ts';
import { page, type Route } from '../../platform/web/index.ts';
import { type FactKind, factKinds, relations, sharingAgreement } from './agreement.ts';
import { kindsOf, relationInWords } from './relation-in-words.ts';
import { retentionRules } from './retention.ts';

const kinds = Object.keys(factKinds) as FactKind[];

const cell = (relation: (typeof relations)[number], kind: FactKind): string => {
  const { sees, adds } = kindsOf(relation);
  if (adds.includes(kind)) return 'can see and add';
  return sees.includes(kind) ? 'sees' : '';
};

/** The sharing agreement as an information-governance officer reads it: what the database enforces, nothing else. */
function AgreementPage() {
  return (
    <>
      <h1 class="govuk-heading-l">Who may see what</h1>
      <p class="govuk-body">
        This is the agreement that the database enforces, row by row. Someone who has none of these
        relationships with a child sees nothing about that child. A relationship starts and ends on a date.
      </p>
      {kinds.map((kind) => (
        <Table
          caption={factKinds[kind]}
          captionClasses="govuk-table__caption--m"
          head={[{ text: 'Who' }, { text: 'May' }]}
          rows={relations
            .filter((relation) => cell(relation, kind))
            .map((relation) => [{ text: relationInWords(relation) }, { text: cell(relation, kind) }])}
        />
      ))}
      <h2 class="govuk-heading-m">What for, and the legal basis</h2>
      <dl class="govuk-list">
        {relations.map((relation) => {
          const rule = sharingAgreement.find((one) => one.relation === relation);
          return (
            <>
              <dt class="govuk-!-font-weight-bold">{relationInWords(relation)}</dt>
              <dd class="govuk-!-margin-left-0 govuk-!-margin-bottom-3">
                {rule?.purpose}
                <span class="govuk-hint">{rule?.lawfulBasis}</span>
              </dd>
            </>
          );
        })}
      </dl>
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
              {keptUntil}
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
