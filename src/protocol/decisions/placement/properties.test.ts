import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { dutyById, dutyIsIn } from '../../duties.ts';
import { stepGroups, stepTimes } from '../../engine/answer.ts';
import { sourceById } from '../../sources.ts';
import { decidePlacement } from './decide.ts';
import { approvals, standings } from './effect.ts';
import {
  boundaryCrossings,
  homeAreas,
  orders,
  type PlacementFacts,
  placementEvents,
  placementFactsSchema,
  registrations,
  settingKinds,
} from './facts.ts';
import { stopNoticeIds } from './notices.ts';
import { placementOwners, recipients } from './people.ts';
import { stopStepIds } from './steps.ts';

const some = fc.option(fc.boolean(), { nil: undefined });

/** Any facts that the contract allows and that do not contradict each other. */
const moves: fc.Arbitrary<PlacementFacts> = fc
  .record(
    {
      edition: fc.constantFrom('2021', '2025'),
      age: fc.integer({ min: 0, max: 25 }),
      careStatus: fc.constantFrom('looked-after', 'care-leaver'),
      event: fc.constantFrom(...placementEvents),
      homeArea: fc.constantFrom(...homeAreas),
      emergency: some,
      settingKind: fc.constantFrom(...settingKinds),
      connectedPerson: some,
      ownFosterCarer: some,
      registration: fc.constantFrom(...registrations),
      crossesLondonBoundary: fc.constantFrom(...boundaryCrossings, undefined),
      onOrder: fc.constantFrom(...orders, undefined),
      policeContactLikely: some,
      schoolChanges: some,
      keyStage4: some,
      sendNeeds: some,
      alreadyThere: some,
      pledgeInContract: some,
    },
    { requiredKeys: ['edition', 'age', 'careStatus', 'event', 'homeArea', 'settingKind', 'registration'] },
  )
  .map((facts) => ({
    ...facts,
    careStatus: facts.age < 16 ? 'looked-after' : facts.age < 18 ? facts.careStatus : 'care-leaver',
    ...(facts.settingKind === 'foster-home' ? {} : { connectedPerson: false, ownFosterCarer: false }),
    ...(facts.homeArea === 'inside' ? { crossesLondonBoundary: 'neither' as const } : {}),
  }));

const holds = <T>(given: fc.Arbitrary<T>, property: (value: T) => void): void =>
  fc.assert(fc.property(given, property), { numRuns: 150 });

const words = z.string().min(10);
const name = z.string().min(4);
const cites = z.array(z.string().min(6)).min(1);
const clock = z.strictObject({
  hours: z.number().min(0),
  workingDays: z.number().positive().optional(),
  from: words.or(z.literal('the move')),
  basis: words,
});
const answer = { approval: z.enum(approvals), registration: z.enum(standings) };
const who = z.enum(placementOwners);
const contract = z.strictObject({
  decision: z.literal('placement'),
  edition: z.enum(['2021', '2025']),
  area: z.enum(homeAreas),
  ...answer,
  notices: z.array(z.strictObject({ id: name, to: z.enum(recipients), who, cites, text: words, clock })),
  reasons: z
    .array(
      z.strictObject({
        row: name,
        cites,
        law: z.array(name),
        basis: z.enum(['stated', 'inferred']),
        text: words,
      }),
    )
    .min(1),
  steps: z
    .array(
      z.strictObject({
        id: name,
        cites,
        who,
        when: z.enum(stepTimes),
        group: z.enum(stepGroups),
        text: words,
        clock: clock.optional(),
      }),
    )
    .min(1),
  cautions: z.array(z.strictObject({ id: name, cites, text: words })),
  counterfactuals: z
    .array(z.strictObject({ change: words, ...answer, more: z.array(name), fewer: z.array(name) }))
    .max(8),
});

test('any valid facts give exactly the fields of the contract', () => {
  holds(moves, (facts) => {
    const outcome = decidePlacement(facts);
    expect(contract.parse(outcome)).toEqual(outcome);
    expect([outcome.edition, outcome.area]).toEqual([facts.edition, facts.homeArea]);
  });
});

test('the same facts give the same answer, also through JSON, and are left as they were', () => {
  holds(moves, (facts) => {
    const before = structuredClone(facts);
    const outcome = decidePlacement(facts);
    expect(decidePlacement(JSON.parse(JSON.stringify(facts)))).toEqual(outcome);
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
    expect(facts).toEqual(before);
  });
});

test('everything that is cited is a duty of the edition, all law is a source, nothing is asked twice', () => {
  holds(moves, (facts) => {
    const { edition, reasons, steps, notices, cautions } = decidePlacement(facts);
    for (const { cites: cited } of [...reasons, ...steps, ...notices, ...cautions]) {
      for (const id of cited) expect(dutyIsIn(dutyById(id), edition), id).toBe(true);
    }
    for (const { law } of reasons) for (const id of law) expect(sourceById(id).id).toBe(id);
    const ids = [...steps, ...notices].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('a home that is farther or unknown never needs less approval and never loses a notice', () => {
  holds(moves, (facts) => {
    const kept = { ...facts, crossesLondonBoundary: 'neither' as const };
    const outcomes = homeAreas.map((homeArea) => decidePlacement({ ...kept, homeArea }));
    for (const [index, before] of outcomes.entries()) {
      const after = outcomes[index + 1];
      if (!after) continue;
      expect(approvals.indexOf(after.approval)).toBeGreaterThanOrEqual(approvals.indexOf(before.approval));
      const told = after.notices.map(({ id }) => id);
      for (const { id } of before.notices) expect(told).toContain(id);
    }
  });
});

test('an emergency changes the clocks and loses no notice, and approval only of a change of school', () => {
  holds(moves, (facts) => {
    const planned = decidePlacement({ ...facts, emergency: false });
    const hurried = decidePlacement({ ...facts, emergency: true });
    const told = (outcome: typeof planned) => outcome.notices.map(({ id, to, who: by }) => [id, to, by]);
    expect(told(hurried)).toEqual(told(planned));
    expect(hurried.registration).toBe(planned.registration);
    const bySchool = planned.reasons.some(({ row }) => row.startsWith('school-last-years'));
    if (!bySchool) expect(hurried.approval).toBe(planned.approval);
    for (const [index, { clock: later }] of hurried.notices.entries()) {
      expect(later?.hours).toBeGreaterThanOrEqual(planned.notices[index]?.clock?.hours ?? 0);
    }
  });
});

test('a care leaver needs no approval, and nobody whom the law names for children is told of them', () => {
  const ofChildren = ['child', 'parent', 'person-with-contact', 'previous-carer', 'area-authority'];
  holds(
    moves.filter(({ careStatus }) => careStatus === 'care-leaver'),
    (facts) => {
      const { approval, notices } = decidePlacement(facts);
      expect(approval).toBe('none');
      expect(notices.filter(({ id }) => ofChildren.includes(id))).toEqual([]);
    },
  );
});

test('on either side of the boundary the day decides as the edition does', () => {
  holds(moves, (facts) => {
    const on = (occurredOn: string) => decidePlacement({ ...facts, edition: undefined, occurredOn });
    expect(on('2025-10-31')).toEqual(decidePlacement({ ...facts, edition: '2021' }));
    expect(on('2025-11-01')).toEqual(decidePlacement({ ...facts, edition: '2025' }));
  });
});

test('a field nobody knows is always refused by its name', () => {
  holds(fc.tuple(moves, fc.stringMatching(/^[a-z_]{1,12}$/)), ([facts, field]) => {
    fc.pre(!Object.hasOwn(placementFactsSchema.shape, field));
    expect(() => decidePlacement({ ...facts, [field]: true })).toThrow(
      expect.objectContaining({ code: 'unknown-field', field }),
    );
  });
});

/** Facts of a home that the law has forbidden, by each way there is. */
const forbidden = moves
  .map((facts) =>
    facts.settingKind === 'supported-accommodation' && facts.age < 16
      ? facts
      : { ...facts, registration: 'unregistered' as const },
  )
  .filter((facts) => decidePlacement(facts).registration === 'stands-out');
const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

test('a home that is not lawful stops the move: no ordinary step or notice, no approval, and what to do instead', () => {
  holds(forbidden, (facts) => {
    const { approval, steps, notices, reasons, cautions } = decidePlacement(facts);
    expect(approval).toBe('none');
    expect(idsOf(steps).filter((id) => !stopStepIds.includes(id))).toEqual([]);
    expect(idsOf(notices).filter((id) => !stopNoticeIds.includes(id))).toEqual([]);
    expect(idsOf(steps)).toEqual(expect.arrayContaining(['not-placed-there', 'fitting-home-found']));
    expect(idsOf(notices)).toEqual(expect.arrayContaining(['director-told', 'ofsted-told']));
    expect(idsOf(notices).includes('reviewing-officer-told')).toBe(facts.careStatus === 'looked-after');
    expect(reasons.map(({ row }) => row.split('-')[0])).toEqual(['registration', 'stopped']);
    // Whoever may be there already is protected tonight, and the way up is open.
    const mayBeThere = facts.alreadyThere !== false;
    for (const id of ['seen-today', 'free-to-leave', 'safe-tonight', 'moved-out']) {
      expect(idsOf(steps).includes(id), id).toBe(mayBeThere);
    }
    expect(idsOf(cautions).includes('if-dangerous')).toBe(mayBeThere);
  });
});

test('a home that is lawful asks for nothing of a stop, whatever is said of who is there already', () => {
  holds(
    moves.filter((facts) => decidePlacement(facts).registration !== 'stands-out'),
    (facts) => {
      const outcome = decidePlacement(facts);
      const { steps, notices, reasons } = outcome;
      expect(idsOf(steps).filter((id) => stopStepIds.includes(id))).toEqual([]);
      expect(idsOf(notices).filter((id) => stopNoticeIds.includes(id))).toEqual([]);
      expect(reasons.filter(({ row }) => row.startsWith('stopped'))).toEqual([]);
      for (const alreadyThere of [true, false, undefined]) {
        expect(decidePlacement({ ...facts, alreadyThere })).toEqual(outcome);
      }
    },
  );
});

test('no home of family, of friends or of the own carers is forbidden for want of a registration', () => {
  holds(
    moves.map((facts) => ({ ...facts, settingKind: 'foster-home' as const, connectedPerson: true })),
    (facts) => {
      expect(decidePlacement(facts).registration).toBe('in-order');
    },
  );
});

test('nothing that is said of somebody of 18 or over calls them a child', () => {
  // What a home, a service or a law is called is no word for the person.
  const titles = /children's (home|services)|Children (Act|\(Secure Accommodation\))/gi;
  holds(
    moves.filter(({ age }) => age >= 18),
    (facts) => {
      const { reasons, steps, notices, cautions, counterfactuals } = decidePlacement(facts);
      const said = [...reasons, ...steps, ...notices, ...cautions].map(({ text }) => text);
      const clocks = [...steps, ...notices].map(({ clock: due }) => `${due?.from} ${due?.basis}`);
      for (const text of [...said, ...clocks, ...counterfactuals.map(({ change }) => change)]) {
        expect(text.replace(titles, '')).not.toMatch(/\bchild(ren)?\b/i);
      }
    },
  );
});

test('nobody is asked the same thing twice: no two steps of one person say the same, and find-out steps are one', () => {
  holds(moves, (facts) => {
    const { steps } = decidePlacement(facts);
    const said = steps.map(({ who: by, text }) => `${by}: ${text.split(/[.:]/)[0]}`);
    // What applies only to whoever is there already begins alike.
    const plain = said.filter((text) => !text.includes('If they are there already'));
    expect(new Set(plain).size).toBe(plain.length);
    expect(idsOf(steps).filter((id) => id.startsWith('pledge-')).length).toBeLessThanOrEqual(1);
  });
});
