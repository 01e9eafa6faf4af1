import { sql } from 'kysely';
import { mayAdminister, openOrganisation } from '../../care/index.ts';
import { page, type Route, type SignedInContext } from '../../platform/web/index.ts';
import { type Gap, gapHref, gapInWords, gapsOf } from './gaps.ts';

function Checklist({ gaps, id }: { gaps: readonly Gap[]; id: string }) {
  return gaps.length === 0 ? (
    <p class="govuk-body">Nothing is missing.</p>
  ) : (
    <ul class="govuk-list govuk-list--bullet">
      {gaps.map((gap) => (
        <li>
          <a class="govuk-link" href={gapHref(gap, id)}>
            {gapInWords(gap)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Of the whole service, and not of the database: nobody is said who runs it. */
const noContact: Gap = { gap: 'no-service-contact', about: null, how_many: '0' };

/** What an organisation still lacks to work with this service. It stays until nothing is missing. */
export const checklistRoute = (isContactMissing: boolean): Route => ({
  method: 'GET',
  path: '/organisations/:organisationId/checklist',
  who: 'signed-in',
  may: mayAdminister,
  audit: 'viewed-organisation',
  answer: async (context) => {
    const { id, name } = await openOrganisation(context);
    const gaps = [...(await gapsOf(context.tx, id)), ...(isContactMissing ? [noContact] : [])];
    const body = (
      <>
        <h1 class="govuk-heading-l">What is still missing</h1>
        <p class="govuk-body">{name} can use this service fully when this list is empty.</p>
        <Checklist gaps={gaps} id={id} />
      </>
    );
    return page({ title: 'What is still missing', body, back: `/organisations/${id}` });
  },
});

/** In my work: the organisations of an administrator that still lack something. */
export const gapsInMyWork =
  (isContactMissing: boolean) =>
  async ({ tx }: SignedInContext): Promise<{ href: string; text: string }[]> => {
    const ofService = isContactMissing ? 1 : 0;
    const { rows } = await sql<{ id: string; name: string; gaps: string }>`
      select o.id, o.name, count(g.gap)::text as gaps
      from organisation o left join lateral app.service_gaps(o.id) g on true
      where o.id = any (array(select app.serves_as('administrator'))) group by o.id, o.name order by o.name`.execute(
      tx,
    );
    return rows
      .map(({ gaps, ...organisation }) => ({ ...organisation, missing: Number(gaps) + ofService }))
      .filter(({ missing }) => missing > 0)
      .map(({ id, name, missing }) => ({
        href: `/organisations/${id}/checklist`,
        text: `${name}: ${missing === 1 ? '1 thing is' : `${missing} things are`} still missing`,
      }));
  };
