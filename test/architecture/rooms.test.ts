import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

// The order of the rooms, from the ground up. An import only ever goes down, or stays on its own floor's room.
const floors: readonly (readonly string[])[] = [
  ['protocol'],
  ['platform'],
  ['care'],
  ['follow-up'],
  ['incidents'],
  ['voice', 'substances', 'missing', 'exploitation', 'placements', 'workforce'],
  ['justice'],
  ['oversight'],
  ['exchange'],
  ['administration', 'help'],
  ['app.ts', 'records.ts', 'ends.ts', 'backlog.ts'],
  ['rounds.ts'],
  ['main.ts'],
  ['cli'],
  ['cli.ts'],
];

// The platform is adapters only and has doors of its own inside; it knows of the protocol its way to check input, and its
// calendar. A thread that reads a file knows how to refuse one, and starts without the rest.
const platformDoors = ['protocol/checked.ts', 'protocol/refusal.ts', 'protocol/calendar/index.ts'];

// A worker in the browser takes pure files by themselves: through the doors it would take the server along.
const browserDoors = [
  'incidents/guide/doors.ts',
  'incidents/guide/guide-page.tsx',
  'platform/web/document.tsx',
  'platform/web/reply.ts',
];

const source = sourceFiles('src');
const roomOf = (path: string): string => path.split('/')[1] ?? '';
const floorOf = (room: string): number => floors.findIndex((rooms) => rooms.includes(room));

const crossings = (files: readonly SourceFile[]): { from: SourceFile; to: string }[] =>
  files.flatMap((from) =>
    from.imports
      .filter((to) => to.startsWith('src/') && roomOf(to) !== roomOf(from.path))
      .map((to) => ({ from, to })),
  );

test('every file of the source lies in a room that the design knows', () => {
  expect(source.filter(({ path }) => floorOf(roomOf(path)) < 0).map(({ path }) => path)).toEqual([]);
});

test('an import only ever goes down', () => {
  const upward = crossings(source).filter(
    ({ from, to }) => floorOf(roomOf(to)) >= floorOf(roomOf(from.path)),
  );
  expect(upward.map(({ from, to }) => `${from.path} imports ${to}`)).toEqual([]);
});

test('a room is entered only through its door', () => {
  const wrong = crossings(source).filter(({ to }) => {
    const [, room, ...rest] = to.split('/');
    const within = rest.join('/');
    if (rest.length === 0 || within === 'index.ts') return false;
    if (platformDoors.includes(`${room}/${within}`)) return false;
    // The platform is a row of small rooms, each with its door; types of tables are declared where they are owned.
    return !(room === 'platform' && /^(?:[\w-]+\/index\.ts|[\w-]+\/tables\.ts)$/.test(within));
  });
  const allowed = wrong.filter(
    ({ from }) => !['src/app.ts', 'src/main.ts'].includes(from.path) && !from.path.startsWith('src/cli'),
  );
  expect(allowed.map(({ from, to }) => `${from.path} imports ${to}`)).toEqual([]);
});

test('the browser takes only pure files', () => {
  const taken = sourceFiles('client').flatMap(({ imports }) => imports.filter((to) => to.startsWith('src/')));
  const known = browserDoors.map((door) => `src/${door}`);
  expect(
    taken.filter((to) => !known.includes(to) && !/\/(?:clock|html|protocol)\/index\.ts$/.test(to)),
  ).toEqual([]);
});

test('what only tests need lies in test: nothing that runs imports it', () => {
  expect(source.flatMap(({ imports }) => imports.filter((to) => to.startsWith('test/')))).toEqual([]);
  expect(source.map(({ path }) => path).filter((path) => path.includes('/testing/'))).toEqual([]);
});

// What is pure: the protocol, the guide (it runs in a browser without a network), and every model.
const guideServes = ['src/incidents/guide/guide.ts'];
const isPure = ({ path }: SourceFile): boolean =>
  path.startsWith('src/protocol/') ||
  (path.startsWith('src/incidents/guide/') && !guideServes.includes(path)) ||
  path.endsWith('/model.ts');

test('nothing pure reaches for the world: no node module, database, clock, chance or environment', () => {
  const pure = source.filter(isPure);
  expect(pure.length).toBeGreaterThan(80);
  const reaching = pure.flatMap(({ path, text, packages }) => [
    ...packages.filter((name) => !['zod', 'preact'].includes(name)).map((name) => `${path} imports ${name}`),
    ...[/\bprocess\./, /Date\.now\(/, /new Date\(\)/, /Math\.random\(/, /\bfetch\(/]
      .filter((sign) => sign.test(text))
      .map((sign) => `${path} has ${sign}`),
  ]);
  expect(reaching).toEqual([]);
});

test('the protocol imports nothing but itself and the schema library', () => {
  const outward = source
    .filter(({ path }) => path.startsWith('src/protocol/'))
    .flatMap(({ imports }) => imports.filter((to) => !to.startsWith('src/protocol/')));
  expect(outward).toEqual([]);
});

// The backup hands the environment on to pg_dump, which finds its own settings there.
const handsItOn = ['src/platform/database/postgres-backup.ts'];

test('the environment is read in one place', () => {
  const reading = source.filter(({ path, text }) => /process\.env/.test(text) && path !== 'src/records.ts');
  expect(reading.map(({ path }) => path).filter((path) => !handsItOn.includes(path))).toEqual([]);
});
