import type { Transaction } from 'kysely';
import type { Tables } from '../src/platform/database/tables.ts';
import type { District } from './city.ts';
import { Random } from './random.ts';

/** A telephone number that Ofcom keeps for stories: nobody answers it. */
export const madeUpNumber = (district: number, at: number): string =>
  `020 7946 ${String((district * 37 + at) % 1000).padStart(4, '0')}`;

/** How people are reached: each authority has its teams, each provider its manager on call. All of it made up, but 101. */
export async function insertNumbers(
  tx: Transaction<Tables>,
  { organisations, number }: District,
  today: string,
): Promise<void> {
  const random = new Random(`Synthetic London, the numbers of district ${number}`);
  const rows = organisations.flatMap(({ id, kind }, index) => {
    const at = (place: number) => madeUpNumber(number, index * 5 + place);
    const known =
      kind === 'local-authority'
        ? ([
            ['duty-team', at(0)],
            ['emergency-duty-team', at(1)],
            ['designated-officer', at(2)],
            ['police', '101'],
            ['police-online', 'https://police.example/partners/missing'],
            ['data-protection', at(3)],
          ] as const)
        : kind === 'provider'
          ? ([
              ['on-call', at(0)],
              ['police', '101'],
            ] as const)
          : [];
    return known.map(([purpose, telephone]) => ({
      ...{ id: random.id(), organisation_id: id, purpose, telephone },
      ...{ changed_at: new Date(`${today}T00:00:00Z`), checked_on: today },
    }));
  });
  if (rows.length > 0) await tx.insertInto('service_contact').values(rows).execute();
}
