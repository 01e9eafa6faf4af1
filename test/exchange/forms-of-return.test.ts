import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { csv, smallReturn } from './made-up-return.ts';
import { openReturnHouse, type ReturnHouse } from './return-house.ts';
import { register, stateOf } from './what-is-there.ts';

let house: ReturnHouse;
beforeEach(async () => {
  house = await openReturnHouse();
});
afterEach(() => house.close());

const element = (name: string, value: string): string => (value ? `<${name}>${value}</${name}>` : '');

/** The lines of a file as elements; the child's own number stays out of what is repeated. */
function elements(text: string, names: Readonly<Record<string, string>>, of: string): string[] {
  const [head = '', ...lines] = text.trim().split('\r\n');
  const columns = head.split(',');
  return lines
    .map((line) => line.split(','))
    .filter(([child]) => child === of)
    .map((values) =>
      columns
        .flatMap((column, index) =>
          column in names ? element(names[column] ?? '', values[index] ?? '') : [],
        )
        .join(''),
    );
}

const sameName = (columns: string): Record<string, string> =>
  Object.fromEntries(columns.split(' ').map((column) => [column, column]));

/** The small return in its XML form. */
function asXml(): string {
  const children = ['A1', 'B2'].map((child) => {
    const header = elements(
      smallReturn['header.csv'] ?? '',
      { CHILD: 'CHILDID', ...sameName('UPN SEX DOB ETHNIC') },
      child,
    );
    const missing = elements(smallReturn['missing.csv'] ?? '', sameName('MISSING MIS_START MIS_END'), child);
    const episodes = elements(
      smallReturn['episodes.csv'] ?? '',
      {
        PLACE: 'PL',
        ...sameName('DECOM RNE LS CIN PL_POST HOME_POST URN PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE'),
      },
      child,
    );
    const inHeader = [...header, ...missing.map((row) => `<AMISSING>${row}</AMISSING>`)].join('');
    return `<CHILD><HEADER>${inHeader}</HEADER>${episodes.map((row) => `<EPISODE>${row}</EPISODE>`).join('')}</CHILD>`;
  });
  return `<?xml version="1.0"?><EXPSSDA903>${children.join('')}</EXPSSDA903>`;
}

test('the XML form of a return comes to the same register as its CSV files', async () => {
  await house.letIn(await house.bring({ 'return.xml': asXml() }, 2018));
  const fromXml = await register(house);
  expect(fromXml.episodes).toHaveLength(3);
  const id = await house.bring(smallReturn, 2018);
  await house.letIn(id);
  expect(await register(house)).toEqual(fromXml);
  expect((await stateOf(house, id)).counts).toMatchObject({ childrenAdded: 0, episodesAdded: 0 });
});

test('the XML form is not brought in together with CSV files', async () => {
  const id = await house.bring({ ...smallReturn, 'return.xml': asXml() }, 2018);
  expect(await stateOf(house, id)).toMatchObject({
    state: 'refused',
    fault: { message: expect.stringContaining('the XML file holds the whole return') },
  });
});

test('a file cut off after it was begun to be read goes on at the next row', async () => {
  const lines = Array.from({ length: 4500 }, (_, number) => `K${number},1,05/05/2005,WBRI,,,`);
  const id = await house.begin({ 'header.csv': csv('header', ...lines) }, 2018);
  const { database } = house.deps;
  let left = 3;
  const asService: typeof database.asService = (work) => {
    left -= 1;
    return left < 0 ? Promise.reject(new Error('killed')) : database.asService(work);
  };
  const { advanceImports } = await import('../../src/exchange/index.ts');
  const dying = { ...house.deps, worker: randomUUID(), database: { ...database, asService } };
  await expect(advanceImports(dying)).rejects.toThrow('killed');
  const read = () =>
    database.kysely.selectFrom('return_file').select(['rows_read', 'is_read']).executeTakeFirstOrThrow();
  expect(await read()).toEqual({ rows_read: 2000, is_read: false });
  house.later(31);
  await advanceImports(house.deps);
  expect(await read()).toEqual({ rows_read: 4500, is_read: true });
  await house.letIn(id);
  expect((await register(house)).children).toHaveLength(4500);
});

test('where a record is sealed, what we know does not show in a conflict', async () => {
  await house.letIn(await house.bring(smallReturn, 2018));
  await house.database.asOwner(async (tx) => {
    const { child_id } = await tx
      .selectFrom('child_number')
      .select('child_id')
      .where('value', '=', 'A1')
      .executeTakeFirstOrThrow();
    const seal = { reason: 'A reason.', sealed_by: house.administrator, sealed_at: house.deps.clock() };
    await tx
      .insertInto('child_seal')
      .values({ id: randomUUID(), child_id, ...seal, lifted_by: null, lifted_at: null })
      .execute();
  });
  const header = csv('header', 'A1,1,05/05/2004,WBRI,,,');
  const id = await house.bring({ 'header.csv': header }, 2019);
  const shown = await house.as(house.administrator, (tx) =>
    tx
      .selectFrom('return_conflict')
      .select(['field', 'known', 'supplied'])
      .where('import_id', '=', id)
      .execute(),
  );
  expect(shown).toEqual([{ field: 'DOB', known: null, supplied: '2004-05-05' }]);
});
