import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { conductsOf, holds, incidents } from '../../../../test/protocol/any-incident.ts';
import { type Conduct, conductSchema } from './conduct-schema.ts';
import { decideIncident, readIncidentFacts } from './decide.ts';
import { type IncidentFacts, incidentFactsSchema } from './facts.ts';
import { urgency } from './levels.ts';
import { type Silence, silences, takenForGranted } from './silence.ts';
import { partOfChild } from './whose-incident.ts';

const mayBeLeftOut = (shape: Readonly<Record<string, z.ZodType>>): string[] =>
  Object.keys(shape).filter((field) => shape[field]?.safeParse(undefined).success);

test('silence is read of exactly those facts of a conduct that may be left out', () => {
  const optional = conductSchema.options.map(({ shape }) => [shape.kind.value, mayBeLeftOut(shape).sort()]);
  const read = Object.entries(silences.conduct).map(([kind, fields]) => [kind, Object.keys(fields).sort()]);
  expect(Object.fromEntries(read)).toEqual(Object.fromEntries(optional));
});

test('silence is read of exactly those facts of an incident that may be left out, but of the day and the edition', () => {
  const whichEdition = ['occurredOn', 'edition'];
  const optional = mayBeLeftOut(incidentFactsSchema.shape).filter((field) => !whichEdition.includes(field));
  expect(Object.keys(silences.incident).sort()).toEqual(optional.sort());
});

test('every silence is read in one of these ways', () => {
  const ways: readonly Silence[] = ['mildest', 'gravest', 'no-alarm', 'no-effect', 'by-kind'];
  const read = [...Object.values(silences.conduct), silences.incident].flatMap((one) =>
    Object.values<Silence>(one),
  );
  expect(read.filter((way) => !ways.includes(way))).toEqual([]);
});

type Read = (facts: IncidentFacts) => { level: number; route: number; cautions: string[] };
const read: Read = (facts) => {
  const { level, route, cautions } = decideIncident(facts);
  return { level, route: urgency(route), cautions: cautions.map(({ id }) => id) };
};

function expectNoGraver(milder: IncidentFacts, graver: IncidentFacts): void {
  const [low, high] = [read(milder), read(graver)];
  expect(low.level).toBeLessThanOrEqual(high.level);
  expect(low.route).toBeLessThanOrEqual(high.route);
}

function expectSame(one: IncidentFacts, other: IncidentFacts): void {
  const [a, b] = [read(one), read(other)];
  expect([a.level, a.route]).toEqual([b.level, b.route]);
}

/** What raises no alarm, for the facts of which somebody has to raise one. */
const calm: Readonly<Record<string, unknown>> = { immediateRisk: false, hurt: 'no' };

/** Holds what is said of a silence: of facts without it, and of the same facts with any value. */
function hold(silence: Silence, field: string, silent: IncidentFacts, given: IncidentFacts): void {
  if (silence === 'mildest') expectNoGraver(silent, given);
  if (silence === 'gravest') expectNoGraver(given, silent);
  if (silence === 'no-effect') expectSame(silent, given);
  if (silence === 'no-alarm') {
    expectNoGraver(silent, given);
    const { route, cautions } = read(silent);
    expect(cautions.includes('if-dangerous'), field).toBe(route < urgency('call-999'));
  }
}

/** The other word for the same fact of a weapon: where one is looked at the other is left out. */
const otherWord: Readonly<Record<string, string>> = {
  heldBy: 'surrendered',
  surrendered: 'heldBy',
  used: 'aggravated',
  aggravated: 'used',
};
/** Of a weapon it must be said who has it: left out in the new words means what the older ones leave open. */
const leftOpen: Readonly<Record<string, object>> = {
  heldBy: { surrendered: false },
  surrendered: { heldBy: takenForGranted.heldBy },
};

const ofConduct = Object.entries(silences.conduct).flatMap(([kind, fields]) =>
  Object.entries(fields).map(
    ([field, silence]) => [kind as Conduct['kind'], field, silence as Silence] as const,
  ),
);

describe('a fact of a conduct that nobody gave', () => {
  test.each(ofConduct)('%s.%s is read as %s', (kind, field, silence) => {
    const tried = conductsOf[kind].filter((one) => (one as Record<string, unknown>)[field] !== undefined);
    holds(fc.tuple(incidents, tried), ([facts, conduct]) => {
      const { [field]: _, ...rest } = conduct as Record<string, unknown>;
      const other = kind === 'weapon' ? otherWord[field] : undefined;
      const bare = other ? { ...rest, [other]: undefined } : rest;
      const alone = (one: object) => ({ ...facts, conduct: [one as Conduct] });
      const silent = alone({ ...bare, ...(kind === 'weapon' ? leftOpen[field] : {}) });
      const given = alone({ ...bare, [field]: (conduct as Record<string, unknown>)[field] });
      // Whose incident it is may be read from the same fact, and has a test of its own.
      hold(silence, field, silent, { ...given, child: partOfChild(silent) });
      if (silence === 'no-alarm') expectSame(silent, alone({ ...bare, [field]: calm[field] }));
    });
  });
});

/** Somebody was hurt with a weapon: how badly is taken to be the worst, and has a test of its own (danger.test.ts). */
const hurtWithWeapon = ({ conduct }: IncidentFacts): boolean =>
  conduct.some((one) => one.kind === 'weapon' && one.used === 'hurt');

describe('a fact of an incident that nobody gave', () => {
  const bare = (facts: IncidentFacts, field: keyof IncidentFacts): IncidentFacts => ({
    ...facts,
    [field]: undefined,
  });

  test.each(Object.entries(silences.incident).filter(([, silence]) => silence !== 'by-kind'))(
    '%s is read as %s',
    (name, silence) => {
      const field = name as keyof typeof silences.incident;
      const tried = incidents.filter(
        (facts) => facts[field] !== undefined && !(field === 'hurt' && hurtWithWeapon(facts)),
      );
      holds(tried, (facts) => {
        // A disputed age is no circumstance: it says that somebody over 17 is treated as a child.
        const concerns = facts.concerns?.filter((concern) => concern !== 'age-disputed');
        const given = { ...facts, concerns };
        if (field !== 'riskManageable') hold(silence, field, bare(given, field), given);
      });
    },
  );

  test('nobody said how anybody is: that is nobody hurt; nobody named a risk: that is none', () => {
    const others = incidents.filter((facts) => !hurtWithWeapon(facts));
    holds(others, (facts) => {
      expectSame(bare(facts, 'hurt'), { ...facts, hurt: 'no' });
      expectSame(bare(facts, 'immediateRisk'), { ...facts, immediateRisk: [] });
    });
  });

  test('nobody said whether the risk is managed: no alarm, but where a danger is named it is 999 until somebody does', () => {
    const named: IncidentFacts = {
      edition: '2025',
      setting: 'childrens-home',
      age: 15,
      conduct: [{ kind: 'weapon', offensive: true, heldBy: 'child' }],
    };
    holds(
      incidents,
      (facts) => {
        const silent = bare(facts, 'riskManageable');
        expectNoGraver({ ...facts, riskManageable: true }, silent);
        expectNoGraver(silent, { ...facts, riskManageable: false });
        const { route, cautions } = read(silent);
        expect(cautions.includes('if-dangerous')).toBe(route < urgency('call-999'));
        const managed = read({ ...facts, riskManageable: true });
        if (managed.route !== route) expect(route).toBe(urgency('call-999'));
      },
      [named],
    );
  });

  test('whose incident it is goes by what happened', () => {
    holds(incidents, (facts) => {
      const silent = bare(facts, 'child');
      const said = decideIncident({ ...facts, child: partOfChild(silent) });
      // What would change the answer may change whose incident it is too, where nobody said whose.
      const { counterfactuals } = said;
      expect({ ...decideIncident(silent), counterfactuals }).toEqual(said);
    });
  });
});

test('what is taken for granted gives the same answer as leaving it out, word for word', () => {
  const pairs: readonly [Conduct['kind'], string, unknown][] = [
    ['damage', 'ongoing', takenForGranted.ongoing === 'yes'],
    ['weapon', 'heldBy', takenForGranted.heldBy],
    ['illegal-material', 'device', takenForGranted.device],
    ['threat', 'of', takenForGranted.threatOf],
  ];
  for (const [kind, field, granted] of pairs) {
    holds(fc.tuple(incidents, conductsOf[kind]), ([facts, conduct]) => {
      const left = { ...conduct, [field]: undefined, ...(kind === 'weapon' ? { surrendered: false } : {}) };
      const said = { ...left, [field]: granted };
      const alone = (one: object) => readIncidentFacts({ ...facts, conduct: [one] });
      expect(decideIncident(alone(said))).toEqual(decideIncident(alone(left)));
    });
  }
  holds(incidents, (facts) => {
    const unknown = { ...facts, doneBy: takenForGranted.doneBy };
    expect(decideIncident(unknown)).toEqual(decideIncident({ ...facts, doneBy: undefined }));
  });
});

test('of damage that has no end, of a threat without a name, and of a shared device the graver is taken', () => {
  const home = { edition: '2025', setting: 'childrens-home', age: 15 };
  const answerTo = (conduct: object) => {
    const { level, route } = decideIncident({ ...home, conduct: [conduct] });
    return `${level} ${route}`;
  };
  expect(answerTo({ kind: 'damage', severity: 'substantial' })).toBe('3 call-999');
  expect(answerTo({ kind: 'threat', immediate: false })).toBe('2 manager-decides');
  expect(answerTo({ kind: 'illegal-material', what: 'other' })).toBe('3 report-non-urgent');
});
