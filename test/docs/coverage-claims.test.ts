import { expect, test } from 'vitest';
import {
  cautionsOfDecisions,
  namesCiting,
  noticesOfDecisions,
  stepsOfDecisions,
} from '../../scripts/docs/coverage/said-by-decisions.ts';
import { coverageByGroup, coverageOfDuties, statusOf } from '../../scripts/docs/coverage-of-duties.ts';
import { citations } from '../../scripts/docs/duty-citations.ts';
import { filesUnder, sourceFiles, textOf } from '../../scripts/docs/repository.ts';
import { decide, duties, editionIds, placementExamples } from '../../src/protocol/index.ts';

const entries = Object.entries(coverageOfDuties);
const said = [...stepsOfDecisions, ...cautionsOfDecisions, ...noticesOfDecisions];

/** Duties that no source names, for which something is done all the same: claimed by hand alone, and only in part. */
const byHandAlone = [
  ...['COM-LA-02', 'COM-PRV-02', 'COM-HEA-10', 'CMS-01', 'CMS-02', 'GOV-02', 'GOV-07', 'INC-12'],
  ...['MIG-05', 'PRI-03', 'PRI-12', 'PRI-13', 'PRI-14', 'MIS-09', 'OOA-08', 'OOA-09', 'REF-04', 'TRN-05'],
  'VOI-15',
];

/** The rooms that name duties, each with the addresses that lead into it. */
const rooms: readonly (readonly [folder: string, addresses: RegExp])[] = [
  ['src/care/profile', /^\/children\/:childId\/(profile|health|nationality|address)/],
  ['src/care/status', /^\/children\/:childId\/status$/],
  ['src/exploitation/flag', /^\/exploitation\/screenings\/:screeningId\/flag|^\/exploitation\/ref/],
  ['src/exploitation/screening', /exploitation\/screenings/],
  ['src/exploitation', /exploitation/],
  ['src/follow-up/referrals', /^\/referrals/],
  ['src/incidents/daybook', /\/daybook$/],
  ['src/incidents/guide', /^\/guide$/],
  ['src/incidents/incident', /^\/incidents/],
  ['src/incidents/record', /^\/(api\/v1\/incidents|records)/],
  ['src/incidents/releases', /^\/(releases|me\/copies)/],
  ['src/incidents/review', /^\/(incidents|review)/],
  ['src/incidents/subject-access', /^\/subject-access/],
  ['src/missing', /missing/],
  ['src/placements/practice-notes', /^\/practice-notes/],
  ['src/placements/providers', /^\/(providers|concerns)/],
  ['src/placements/setting', /^\/settings\/:settingId(\/look-ups)?$/],
  ['src/placements', /^\/(moves|settings)|moves$/],
  ['src/substances', /substances|seizures|drugs-policy/],
  ['src/voice/asks', /\/asks?\//],
  ['src/voice/challenges', /challenges/],
  ['src/voice/how-it-was', /how-it-was|what-changed/],
  ['src/voice/rights', /^\/(me\/)?rights/],
  ['src/workforce/check-ins', /^\/check-ins/],
  ['src/workforce/learning', /^\/check-ins\/of\/:incidentId\/learning$/],
  ['src/workforce/restraints', /restraints/],
  ['src/workforce/support-offers', /^\/support-offers/],
  ['src/workforce/training', /training/],
];

const sources = sourceFiles()
  .filter((path) => !path.startsWith('src/protocol'))
  .map((path) => ({ path, text: textOf(path) }));

const namedIn = (id: string): string[] => {
  const pattern = new RegExp(`(?<![A-Z0-9-])${id}(?![0-9-])`);
  return sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
};

const roomOf = (path: string) => rooms.find(([folder]) => path.startsWith(`${folder}/`));

const addressesOf = (id: string): string[] =>
  (coverageOfDuties[id]?.routes ?? []).map((route) => route.replace(/^[A-Z]+ /, ''));

test('a duty is written about once, and in words that are its own', () => {
  const ids = coverageByGroup.flatMap((group) => Object.keys(group));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const hows = entries.flatMap(([, { how }]) => how ?? []);
  expect(hows.filter((how, index) => hows.indexOf(how) !== index)).toEqual([]);
  expect(entries.filter(([, { how }]) => how === undefined).map(([id]) => id)).toEqual([]);
});

test('every step and notice that is named is one of a decision, and cites the duty', () => {
  const tasks = [...stepsOfDecisions, ...noticesOfDecisions];
  const astray = entries.flatMap(([id, { steps = [] }]) => {
    const citing = namesCiting(tasks, id);
    return steps.filter((step) => !citing.includes(step)).map((step) => `${id} names ${step}`);
  });
  expect(astray).toEqual([]);
});

test('a claim that speaks of a step names the step, or the source that makes it', () => {
  const speaking = entries.filter(([, { how = '' }]) => /\b(step|task)s?\b/i.test(how));
  const naming = ({ steps = [], files = [], routes = [] }: (typeof entries)[number][1]): boolean =>
    steps.length + files.length > 0 || routes.some((route) => /moves|referrals|concerns/.test(route));
  expect(speaking.filter(([, entry]) => !naming(entry)).map(([id]) => id)).toEqual([]);
});

test('who points to the steps of a person names one; who points to the guide or to a move has a rule there', () => {
  const all = citations();
  const pointing = (pattern: RegExp) =>
    entries.filter(([id]) => addressesOf(id).some((at) => pattern.test(at)));
  const has = (id: string, decision: string) =>
    [...namesCiting(said, id), ...(coverageOfDuties[id]?.steps ?? [])].some((name) =>
      name.startsWith(`${decision}/`),
    );
  const idle = [
    ...pointing(/^\/(my-work|steps)/).filter(([, { steps = [] }]) => steps.length === 0),
    ...pointing(/^\/moves/).filter(([id]) => !has(id, 'placement') && !byHandAlone.includes(id)),
    ...pointing(/^\/(guide|api\/v1\/decisions)/).filter(
      ([id]) =>
        !(
          all.some(({ duty }) => duty === id) ||
          namesCiting(said, id).length > 0 ||
          byHandAlone.includes(id)
        ),
    ),
  ];
  expect(idle.map(([id]) => id)).toEqual([]);
});

test('a step that is followed as a row is one that some room makes a row', () => {
  const followed = /^(incident|missing|exploitation|placement)\//;
  const pointing = entries.filter(([id]) => addressesOf(id).some((at) => /^\/(my-work|steps)/.test(at)));
  expect(pointing.filter(([, { steps = [] }]) => !steps.some((step) => followed.test(step)))).toEqual([]);
});

test('a move is claimed only for what a home that the register can hold calls for', () => {
  const migrations = filesUnder('migrations', ['.sql']).map(textOf).join('\n');
  const [, kinds = ''] = /create table setting \([^;]*?kind in \(([^)]*)\)/.exec(migrations) ?? [];
  const registered = placementExamples.filter(({ facts }) => kinds.includes(`'${facts.settingKind}'`));
  const called = registered.flatMap(({ facts: { occurredOn: _, ...facts } }) =>
    editionIds.flatMap((edition) => {
      const { steps, notices } = decide('placement', { ...facts, edition });
      return [...steps, ...notices].map(({ id }) => `placement/${id}`);
    }),
  );
  expect(called).toContain('placement/wishes-heard');
  const moving = entries.filter(([id]) => addressesOf(id).some((address) => /^\/moves/.test(address)));
  const idle = moving.flatMap(([id, { steps = [] }]) =>
    steps
      .filter((step) => step.startsWith('placement/') && !called.includes(step))
      .map((step) => `${id} ${step}`),
  );
  expect(idle).toEqual([]);
});

test('where a room names a duty, the row leads into that room', () => {
  const leads = (id: string, path: string): boolean => {
    const room = roomOf(path);
    if (!room) return false;
    const sources = coverageOfDuties[id]?.files ?? [];
    return sources.some((file) => file.startsWith(room[0])) || addressesOf(id).some((at) => room[1].test(at));
  };
  const astray = duties.flatMap(({ id }) =>
    namedIn(id)
      .filter((path) => !leads(id, path))
      .map((path) => `${id} is named in ${path}`),
  );
  expect(astray).toEqual([]);
});

test('what no source and no rule names is claimed by hand alone, said here, and never called done', () => {
  const all = citations();
  const claimed = entries.filter(
    ([id]) =>
      namedIn(id).length === 0 && namesCiting(said, id).length === 0 && !all.some(({ duty }) => duty === id),
  );
  expect(claimed.map(([id]) => id).filter((id) => !byHandAlone.includes(id))).toEqual([]);
  expect(byHandAlone.filter((id) => statusOf(id) === 'not here yet')).toEqual([]);
});

test('a duty that any decision cites, in whatever it says, is at least partly here', () => {
  const cited = new Set(said.flatMap(({ cites }) => cites));
  expect([...cited].filter((id) => statusOf(id) === 'not here yet')).toEqual([]);
});

test('what is done says nothing of what is missing', () => {
  const excuses = /\bnot here\b|\bmissing:|\bnot yet\b|\bis not kept\b|\belsewhere\b/i;
  const done = entries.filter(([, { status }]) => status === 'done');
  expect(done.filter(([, { how = '' }]) => excuses.test(how)).map(([id]) => id)).toEqual([]);
});
