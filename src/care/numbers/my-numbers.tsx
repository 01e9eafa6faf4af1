import '../tables.ts';
import { sql } from 'kysely';
import { WithNumbers } from '../../platform/html/index.ts';
import { page, type Route, type SignedInContext, type Tx } from '../../platform/web/index.ts';
import { mayWork } from '../sharing/may.ts';
import { numbersAt } from './numbers-for.ts';
import { WhomToRing } from './whom-to-ring.tsx';

interface HomeOfMine {
  readonly id: string;
  readonly name: string;
  readonly telephone: string;
  readonly organisation_id: string;
  readonly keeps: boolean;
}

/** The homes in which the visitor works, or for whose children they do. */
async function homesOfMine(tx: Tx): Promise<HomeOfMine[]> {
  const { rows } = await sql<HomeOfMine>`
    select s.id, s.name, s.telephone, s.organisation_id,
      (s.organisation_id = any (array(select app.serves_as('administrator'))) or s.id = any ((select app.settings_managed())::uuid[])) as keeps
    from setting s
    where s.closed_on is null and (s.id = any ((select app.settings_known())::uuid[]) or s.organisation_id = any (array(select app.serves_as('administrator'))))
    order by s.name limit 50`.execute(tx);
  return rows;
}

/** Numbers that are the same for everybody. */
const everywhere = [
  'Danger now, fire, an ambulance: 999.',
  'The police, not an emergency: 101.',
  'Health advice, and a mental health crisis: 111.',
  'Childline, for children: 0800 1111.',
  'NSPCC, for adults who worry about a child: 0808 800 5000.',
];

function Home({ home, numbers }: { home: HomeOfMine; numbers: Parameters<typeof WhomToRing>[0]['numbers'] }) {
  return (
    <>
      <h2 class="govuk-heading-m">{home.name}</h2>
      {home.telephone ? (
        <p class="govuk-body">
          The home itself: <WithNumbers text={home.telephone} />
        </p>
      ) : null}
      <WhomToRing numbers={numbers} title={`Numbers to ring from ${home.name}`} />
      {home.keeps ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/organisations/${home.organisation_id}/homes/${home.id}/contacts`}>
            Check or change the numbers of {home.name}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** Everybody's numbers: those that are the same everywhere, and those of the homes they know. */
export const numbersRoute: Route = {
  method: 'GET',
  path: '/numbers',
  who: 'signed-in',
  may: mayWork('it lists telephone numbers of services, and of the homes they know'),
  audit: 'viewed-numbers',
  answer: async ({ tx }: SignedInContext) => {
    const homes = await homesOfMine(tx);
    const places = homes.map(({ id }) => ({ settingId: id }));
    const numbers = await numbersAt(tx, places);
    const body = (
      <>
        <h1 class="govuk-heading-l">Telephone numbers</h1>
        <ul class="govuk-list">
          {everywhere.map((text) => (
            <li>
              <WithNumbers text={text} />
            </li>
          ))}
        </ul>
        {homes.map((home, at) => (
          <Home home={home} numbers={numbers[at] ?? []} />
        ))}
      </>
    );
    return page({ title: 'Telephone numbers', body, back: '/my-work' });
  },
};
