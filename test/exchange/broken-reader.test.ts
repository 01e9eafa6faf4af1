import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { advanceImports } from '../../src/exchange/index.ts';
import { ReturnReader } from '../../src/exchange/ssda903/import/read/return-reader.ts';
import { smallReturn } from './made-up-return.ts';
import { openReturnHouse, type ReturnHouse } from './return-house.ts';
import { register, stateOf } from './what-is-there.ts';

let house: ReturnHouse;
beforeEach(async () => {
  house = await openReturnHouse();
});
afterEach(() => house.close());

const broken = new URL('./broken-reader.ts', import.meta.url);

test.each(['never comes to an end', 'takes all memory', 'falls over', 'ends itself'])(
  'a file whose reading %s is refused with a plain reason, once, and the service goes on',
  async (how) => {
    const id = await house.begin(smallReturn, 2018);
    let begun = 0;
    const reader = () => {
      begun += 1;
      return new ReturnReader({ megabytes: 32, seconds: 3 }, broken, how);
    };
    await advanceImports({ ...house.deps, reader });
    expect(await stateOf(house, id)).toMatchObject({
      state: 'refused',
      fault: { code: 'too-large', message: expect.stringMatching(/^We could not read this file: /) },
    });
    await advanceImports({ ...house.deps, reader });
    expect(begun).toBe(1);
    const next = await house.begin(smallReturn, 2018);
    await advanceImports(house.deps);
    expect((await stateOf(house, next)).state).toBe('checked');
  },
);

test('a process that fell over a return before it came any further is not followed by another', async () => {
  const id = await house.begin(smallReturn, 2018);
  const fallen = () => Promise.reject(new Error('fallen'));
  let calls = 0;
  const { database } = house;
  const asService: typeof database.asService = (work) => {
    calls += 1;
    return calls === 1 ? database.asService(work) : fallen();
  };
  const falling = { ...house.deps, worker: randomUUID(), database: { ...database, asService } };
  await expect(advanceImports(falling)).rejects.toThrow('fallen');
  house.later(31);
  await advanceImports({ ...house.deps, worker: randomUUID() });
  expect(await stateOf(house, id)).toMatchObject({
    state: 'refused',
    fault: { message: expect.stringMatching(/^The service stopped while it was working on this return/) },
  });
  expect((await register(house)).children).toEqual([]);
});
