import { LinkList } from '../web/index.ts';
import { placesFor } from './places.ts';

/** Everything else there is, by what somebody comes for. */
export function MorePage({ roles }: { roles: readonly string[] }) {
  return (
    <>
      <h1 class="govuk-heading-l">More</h1>
      {placesFor(roles).map(({ purpose, places }) => (
        <section>
          <h2 class="govuk-heading-m">{purpose}</h2>
          <LinkList links={places} />
        </section>
      ))}
    </>
  );
}
