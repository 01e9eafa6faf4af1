import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { flagsByRule, leftOutByReason, previewOf } from '../../src/exchange/ssda903/import/look/summary.ts';
import { openReturnHouse, type ReturnHouse } from './return-house.ts';
import { hasNationalData, nationalFile } from './ssda903/national-data.ts';
import { stateOf } from './what-is-there.ts';

const names = [
  'DoLo',
  'ad1',
  'episodes',
  'header',
  'missing',
  'oc2',
  'oc3',
  'placed_for_adoption',
  'previous_permanence',
  'reviews',
  'sw_episodes',
  'uasc',
];

const files = (): Record<string, Buffer> =>
  Object.fromEntries(
    names.map((name) => [`${name}.csv`, readFileSync(nationalFile(`fake-return/${name}.csv`))]),
  );

let house: ReturnHouse;
beforeAll(async () => {
  house = await openReturnHouse();
});
afterAll(() => house.close());

async function count(query: ReturnType<typeof sql<{ count: number }>>): Promise<number> {
  return (await query.execute(house.database.kysely)).rows[0]?.count ?? -1;
}
const countOf = (table: string) =>
  count(sql<{ count: number }>`select count(*)::integer as count from ${sql.table(table)}`);

test.skipIf(!hasNationalData)(
  'a return that somebody else made: every row is kept, every child and episode is in the register, and again changes nothing',
  async () => {
    const id = await house.bring(files(), null);
    expect(await stateOf(house, id)).toMatchObject({ state: 'read', proposed_year: 2018 });
    await house.database.kysely.updateTable('return_import').set({ year: 2018 }).execute();
    const { advanceImports } = await import('../../src/exchange/index.ts');
    await advanceImports(house.deps);
    expect(await stateOf(house, id)).toMatchObject({ state: 'checked', progress_done: 2676 });

    const { kysely } = house.database;
    const stored = await kysely
      .selectFrom('return_row')
      .select(['file', (eb) => eb.fn.countAll<number>().as('rows')])
      .groupBy('file')
      .execute();
    expect(Object.fromEntries(stored.map(({ file, rows }) => [file, rows]))).toEqual({
      Header: 2675,
      Episodes: 5050,
      Reviews: 12_582,
      UASC: 132,
      OC2: 2675,
      OC3: 53,
      AD1: 29,
      PlacedAdoption: 29,
      PrevPerm: 2675,
      Missing: 43,
      SWEpisodes: 1,
      DoLo: 1,
    });
    const seen = await house.as(house.administrator, async (tx) => ({
      preview: await previewOf(tx, id),
      flags: await flagsByRule(tx, id, 2018),
      leftOut: await leftOutByReason(tx, id),
    }));
    expect(seen.preview).toMatchObject({ childrenAdded: 2675, episodesAdded: 5050, episodesDiffer: 0 });
    expect(seen.leftOut).toEqual([{ reason: 'reason-without-end', rows: 1413 }]);
    const expected = JSON.parse(
      readFileSync(nationalFile('fake-return/expected-flags-2022-23.json'), 'utf8'),
    ).flagged;
    // Rules that read the same in 2018 and flag as the national ones do.
    for (const rule of ['148', '190', '542']) {
      expect(seen.flags.find((flag) => flag.rule === rule)?.rows).toBe(
        Object.values<number[]>(expected[rule].rows).flat().length,
      );
    }
    expect(seen.flags.every(({ message }) => message.length > 10)).toBe(true);

    await house.letIn(id);
    const register = async () => [
      await countOf('child'),
      await count(sql`select count(*)::integer as count from child_number where kind = 'ssda903'`),
      await count(sql`select count(*)::integer as count from child_number where kind = 'upn'`),
      await countOf('care_episode'),
      await count(sql`select count(*)::integer as count from care_episode where to_day is null`),
      await countOf('address_entry'),
    ];
    const first = await register();
    expect(first.slice(0, 5)).toEqual([2675, 2675, 2675, 5050, 1413]);
    const again = await house.bring(files(), 2018);
    await house.letIn(again);
    expect((await stateOf(house, again)).counts).toMatchObject({
      childrenAdded: 0,
      episodesAdded: 0,
      episodesEnded: 0,
      pupilNumbers: 0,
      addresses: 0,
    });
    expect(await register()).toEqual(first);
  },
);
