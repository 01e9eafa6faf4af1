import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, ageOn, birthday } from '../../calendar/index.ts';
import { stepGroups, stepTimes } from '../../engine/answer.ts';
import { accommodationBases, type LegalStatusCode, legalStatusCodes, legalStatuses } from './codes.ts';
import { decideCareStatusOf } from './decide.ts';
import type { CareStatusFacts, Episode } from './facts.ts';
import { statusTimeline } from './timeline.ts';

const dateOfBirth = '2008-02-29';
const isAccommodated = (code: LegalStatusCode): boolean =>
  accommodationBases.includes(legalStatuses[code].basis);
const accommodation = legalStatusCodes.filter(isAccommodated);
const orders = legalStatusCodes.filter((code) => !isAccommodated(code) && code !== 'V4');

const after = (days: number): string => addDays(dateOfBirth, days);
/** A day between birth and 27, most often around the birthdays on which something turns. */
const days = fc.oneof(
  fc.integer({ min: 0, max: 27 * 365 }).map(after),
  fc
    .tuple(fc.constantFrom(14, 16, 18, 21, 25), fc.integer({ min: -4, max: 4 }))
    .map(([age, by]) => addDays(birthday(dateOfBirth, age), by)),
);
const reasons = ['E2', 'E45', 'E4A', 'E8', 'X1'] as const;
const episodes: fc.Arbitrary<Episode> = fc
  .record({
    from: days,
    length: fc.option(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 400 })), {
      nil: undefined,
      freq: 4,
    }),
    legalStatus: fc.constantFrom(...legalStatusCodes),
    reasonCeased: fc.constantFrom(...reasons),
  })
  .map(({ from, length, legalStatus, reasonCeased }) => ({
    from,
    legalStatus,
    ...(length === undefined ? {} : { to: addDays(from, length), reasonCeased }),
  }));
const histories: fc.Arbitrary<CareStatusFacts> = fc.record(
  {
    dateOfBirth: fc.constant(dateOfBirth),
    on: days,
    episodes: fc.array(episodes, { maxLength: 4 }),
    detainedAtSixteen: fc.boolean(),
    hospitalAtSixteen: fc.boolean(),
    homeSince: days,
  },
  { requiredKeys: ['dateOfBirth', 'on', 'episodes'] },
);

const holds = <T>(given: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 400): void =>
  fc.assert(fc.property(given, property), { numRuns });
const on = (facts: CareStatusFacts, day: string) => decideCareStatusOf({ ...facts, on: day });
const covers =
  (day: string) =>
  ({ from, to }: Episode): boolean =>
    from <= day && (to === undefined || day < to);

test('accommodation alone is care from its second day without a break, and never on its first', () => {
  const ofChildhood = fc.record({
    from: fc.integer({ min: 0, max: 17 * 365 }).map(after),
    nights: fc.integer({ min: 0, max: 5 }),
    code: fc.constantFrom(...accommodation),
  });
  holds(ofChildhood, ({ from, nights, code }) => {
    const open = { dateOfBirth, on: from, episodes: [{ from, legalStatus: code }] };
    const { lookedAfter, firstDay, legalBasis } = on(open, from);
    expect([lookedAfter, firstDay, legalBasis]).toEqual([false, true, null]);
    const second = on(open, addDays(from, 1));
    expect([second.lookedAfter, second.firstDay, second.legalBasis]).toEqual([true, false, code]);
    const ended = { ...open, episodes: [{ from, to: addDays(from, nights), legalStatus: code }] };
    const cared = [0, 1, 2, 3, 4, 5].filter((day) => on(ended, addDays(from, day)).lookedAfter);
    expect(cared).toEqual([1, 2, 3, 4].filter((day) => day < nights));
  });
});

test('whoever is looked after is so by an order, or was in care or accommodation the day before as well', () => {
  holds(histories, (facts) => {
    const { lookedAfter, firstDay, legalBasis } = on(facts, facts.on);
    expect(lookedAfter && firstDay).toBe(false);
    expect(legalBasis === null).toBe(!lookedAfter);
    if (!lookedAfter || legalBasis === null || orders.includes(legalBasis)) return;
    const before = facts.episodes.filter((episode) => episode.legalStatus !== 'V4');
    const dayBefore = addDays(facts.on, -1);
    expect(before.some(covers(dayBefore))).toBe(true);
  });
});

test('an order, a remand and a placement order count from their first day', () => {
  const ordered = fc.record({
    from: fc.integer({ min: 0, max: 17 * 365 }).map(after),
    code: fc.constantFrom(...orders),
  });
  holds(ordered, ({ from, code }) => {
    const { lookedAfter, legalBasis } = on(
      { dateOfBirth, on: from, episodes: [{ from, legalStatus: code }] },
      from,
    );
    expect([lookedAfter, legalBasis]).toEqual([true, code]);
  });
});

test('while an order is in force a child is looked after, whatever else is recorded', () => {
  holds(
    histories.filter(({ on: day }) => ageOn(dateOfBirth, day) < 18),
    (facts) => {
      const died = on(facts, facts.on).reasons.some(({ row }) => row === 'died');
      const ordered = facts.episodes.some(
        (episode) => orders.includes(episode.legalStatus) && covers(facts.on)(episode),
      );
      if (ordered && !died) expect(on(facts, facts.on).lookedAfter).toBe(true);
    },
    1000,
  );
});

test('a single night of accommodation changes nothing of what the law says, then or ever after', () => {
  const night = fc.record({
    facts: histories,
    from: days,
    code: fc.constantFrom(...accommodation),
    later: days,
  });
  holds(night, ({ facts, from, code, later }) => {
    const to = addDays(from, 1);
    const touches = ({ from: began, to: ended = '9999-12-31', legalStatus }: Episode) =>
      legalStatus !== 'V4' && began <= to && ended >= from;
    fc.pre(!facts.episodes.some(touches));
    const more: CareStatusFacts = {
      ...facts,
      episodes: [...facts.episodes, { from, to, legalStatus: code, reasonCeased: 'E8' }],
    };
    for (const day of [from, to, later]) {
      const [without, withIt] = [on(facts, day), on(more, day)];
      expect(withIt.lookedAfter, day).toBe(without.lookedAfter);
      expect(withIt.category, day).toBe(without.category);
      expect(withIt.protocolCareLeaver, day).toBe(without.protocolCareLeaver);
      if (code === 'J2') expect(withIt.careExperienced, day).toBe(without.careExperienced);
      else if (without.careExperienced) expect(withIt.careExperienced, day).toBe(true);
    }
  });
});

test('whoever is care-experienced stays so, and whoever was ever looked after is', () => {
  holds(fc.tuple(histories, days), ([facts, later]) => {
    const { careExperienced, lookedAfter } = on(facts, facts.on);
    if (lookedAfter) expect(careExperienced).toBe(true);
    if (careExperienced && later >= facts.on) expect(on(facts, later).careExperienced).toBe(true);
  });
});

test('every day stands in the stretch of the timeline that covers it, and the next change is the first there is', () => {
  holds(fc.tuple(histories, days), ([facts, day]) => {
    const stretch = statusTimeline(facts).find(
      ({ from, until }) => from <= day && (until === null || day < until),
    );
    const { lookedAfter, firstDay, legalBasis, category, protocolCareLeaver, careExperienced, ...rest } = on(
      facts,
      day,
    );
    expect(stretch?.status).toEqual({
      lookedAfter,
      firstDay,
      legalBasis,
      category,
      protocolCareLeaver,
      careExperienced,
      childOrYoungAdult: rest.childOrYoungAdult,
    });
    const stops = rest.nextChange?.on ?? null;
    if (stretch?.until && rest.nextChange) expect(stops && stops <= stretch.until).toBe(true);
  });
});

test('nothing that is said of somebody of 18 or over calls them a child', () => {
  // What a service is called is no word for the person.
  const titles = /children's (home|services)|Children Act/gi;
  holds(
    histories.filter(({ on: day }) => ageOn(dateOfBirth, day) >= 18),
    (facts) => {
      const { reasons, steps, nextChange } = on(facts, facts.on);
      const said = [...reasons, ...steps].map(({ text }) => text);
      for (const text of [...said, nextChange?.text ?? '']) {
        expect(text.replace(titles, '')).not.toMatch(/\bchild(ren)?\b/i);
      }
    },
  );
});

test('one question goes to the responsible authority, never two, and none about whoever has died', () => {
  holds(histories, (facts) => {
    const { steps, reasons } = on(facts, facts.on);
    const questions = steps.filter(({ text }) => text.startsWith('Ask the responsible authority'));
    expect(questions).toHaveLength(reasons.some(({ row }) => row === 'died') ? 0 : 1);
    for (const { text } of questions) expect(text).toContain('protect as for somebody in care');
  });
});

test('every step says when it is done and what it is about', () => {
  holds(histories, (facts) => {
    const { steps } = on(facts, facts.on);
    for (const { id, when, group } of steps) {
      expect(stepTimes, id).toContain(when);
      expect(stepGroups, id).toContain(group);
    }
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });
});
