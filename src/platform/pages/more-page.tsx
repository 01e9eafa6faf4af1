import { placesFor } from './places.ts';

/** Everything else there is, by what somebody comes for. */
export function MorePage({ roles }: { roles: readonly string[] }) {
  return (
    <>
      <h1 class="govuk-heading-l">More</h1>
      {placesFor(roles).map(({ purpose, places }) => (
        <section>
          <h2 class="govuk-heading-m">{purpose}</h2>
          <ul class="govuk-list">
            {places.map(({ href, text }) => (
              <li>
                <a class="govuk-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
