import { Details } from '../platform/html/index.ts';
import { type RoleWithBooklet, rolesWithBooklet } from './booklets.ts';

const all = Object.entries(rolesWithBooklet) as [RoleWithBooklet, string][];

const Links = ({ of }: { of: typeof all }) => (
  <ul class="govuk-list">
    {of.map(([role, title]) => (
      <li>
        <a class="govuk-link" href={`/help/booklet/${role}.pdf`}>
          {title} (PDF)
        </a>
      </li>
    ))}
  </ul>
);

/** The booklets to print: those of the visitor's own roles first. */
export function BookletLinks({ roles }: { roles: readonly string[] }) {
  const own = all.filter(([role]) => roles.includes(role));
  return (
    <>
      <h2 class="govuk-heading-m">Booklets to print</h2>
      <p class="govuk-body">The help that each role needs, as one document.</p>
      <Links of={own} />
      <Details summaryText={own.length > 0 ? 'Booklets for other roles' : 'Booklets for each role'}>
        <Links of={all.filter((one) => !own.includes(one))} />
      </Details>
    </>
  );
}
