import { Table } from '../../platform/html/index.ts';
import { page, type Route } from '../../platform/web/index.ts';
import { type FactKind, factKinds, relations, sharingAgreement } from './agreement.ts';
import { kindsOf, relationInWords } from './relation-in-words.ts';
import { retentionRules } from './retention.ts';

const kinds = Object.keys(factKinds) as FactKind[];

const cell = (relation: (typeof relations)[number], kind: FactKind): string => {
  const { sees, adds } = kindsOf(relation);
  if (adds.includes(kind)) return 'sees and adds';
  return sees.includes(kind) ? 'sees' : '';
};

/** The sharing agreement as an information-governance officer reads it: what the database enforces, nothing else. */
function AgreementPage() {
  return (
    <>
      <h1 class="govuk-heading-l">Who may see what</h1>
      <p class="govuk-body">
        This is the agreement that the database enforces, row by row. Somebody who stands in none of these
        relations to a child sees nothing of that child. A relation begins and ends on a day.
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
      <h2 class="govuk-heading-m">What for, and on which basis in law</h2>
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
        <li>A stand-in sees what the person they stand in for sees, while that person is away.</li>
        <li>A sealed record is found only by those who hold a key, whatever their role.</li>
        <li>
          The glass can be broken with a reason, for a stated time. The owner of the record is told and looks
          at it within 24 hours; without that it closes.
        </li>
        <li>Consent is not asked for to protect a child, and it is not the basis of any line above.</li>
        <li>Every view, search and change is kept with who, when and in which relation.</li>
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
