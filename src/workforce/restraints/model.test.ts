import { expect, test } from 'vitest';
import type { Measure } from '../tables.ts';
import { askedAfter, measures, trigger } from './model.ts';

const kinds = ['childrens-home', 'foster-home', 'supported-accommodation'] as const;
const every = kinds.flatMap((kind) =>
  (Object.keys(measures) as Measure[]).flatMap((measure) =>
    [true, false].map((inEhcPlan) => ({ kind, measure, inEhcPlan })),
  ),
);

test("a children's home has 24 hours, 48 hours and 5 days of 24 hours, each by its paragraph of regulation 35(3)", () => {
  const { steps, basis } = askedAfter({ kind: 'childrens-home', measure: 'discipline', inEhcPlan: true });
  expect(steps.map(({ clock }) => clock?.hours)).toEqual([24, 48, 120]);
  expect(steps.map(({ clock }) => /\(3\)\([abc]\)/.exec(clock?.basis ?? '')?.[0])).toEqual([
    '(3)(a)',
    '(3)(b)',
    '(3)(c)',
  ]);
  expect(basis).toBe('stated');
});

test.each(every)(
  '$kind, $measure: every clock names what makes it binding and counts from the use',
  (used) => {
    const { steps, words } = askedAfter(used);
    expect(words.length).toBeGreaterThan(20);
    for (const { clock, cites, who } of steps) {
      expect(clock?.from).toBe(trigger);
      expect(clock?.basis).toMatch(/^(statute|local practice)\b/);
      expect(cites.length).toBeGreaterThan(0);
      expect(who).toMatch(/^(registered-manager|supervising-social-worker)$/);
    }
  },
);

test('no regulation is claimed for a foster home, and none for control or discipline in supported accommodation', () => {
  const foster = askedAfter({ kind: 'foster-home', measure: 'restraint', inEhcPlan: false });
  expect(foster.basis).toBe('inferred');
  expect(foster.steps.some(({ clock }) => clock?.basis.includes('statute'))).toBe(false);
  for (const measure of ['control', 'discipline'] as const) {
    const asked = askedAfter({ kind: 'supported-accommodation', measure, inEhcPlan: false });
    expect([asked.steps, asked.basis]).toEqual([[], 'inferred']);
  }
});

test('the plan exempts a restraint, not control or discipline, and only where the regulation says so', () => {
  const asked = (measure: Measure) =>
    askedAfter({ kind: 'childrens-home', measure, inEhcPlan: true }).steps.length;
  expect([asked('restraint'), asked('control'), asked('discipline')]).toEqual([0, 3, 3]);
  const elsewhere = askedAfter({ kind: 'supported-accommodation', measure: 'restraint', inEhcPlan: true });
  expect(elsewhere.steps.length).toBe(4);
});
