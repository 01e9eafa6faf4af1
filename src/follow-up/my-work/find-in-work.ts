import { choice, form, type ValuesOf } from '../../platform/forms/index.ts';
import type { About } from '../about.ts';
import type { StepInList } from '../steps/list-steps.ts';
import type { ChildOnCard } from './work-by-child.ts';

const kinds: Readonly<Record<About, string>> = {
  incident: 'Incidents',
  'missing-form': 'Information form',
  'missing-episode': 'Missing from care',
  seizure: 'Substances',
  'substance-use': 'Substances',
  screening: 'Exploitation',
  'nrm-referral': 'Exploitation',
  challenge: 'What young people say',
  'young-persons-ask': 'What young people say',
  restraint: 'Restraint',
  'staff-check-in': 'Care of staff',
  'text-release': 'Texts to check',
  'subject-access': 'Everything that is held',
  referral: 'Referrals',
  move: 'Moves',
  'young-account': 'Accounts of young people',
  child: 'The child',
};
const when = {
  late: 'Late',
  day: 'Due within a day',
  week: 'Due within a week',
  none: 'No set time',
} as const;
const whose = { mine: 'My own', 'stand-in': 'Of those I stand in for' } as const;

const optionsOf = (texts: readonly (string | null)[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    texts
      .filter((text) => text !== null)
      .toSorted()
      .map((text) => [text, text]),
  );

/** What somebody can look for in their own work: what there is to choose is what they have. */
export function findForm(steps: readonly StepInList[], children: readonly ChildOnCard[]) {
  const of = children.filter(({ id }) => steps.some(({ child_id }) => child_id === id));
  const byName = of.toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  const present = [...new Set(steps.map(({ about }) => kinds[about]))];
  const homes = steps.filter(({ setting_id }) => setting_id !== null);
  return form({
    child: choice('Child', Object.fromEntries(byName.map(({ id, name }) => [id, name])), { asList: 'All' }),
    home: choice(
      'Home',
      Object.fromEntries(homes.map(({ setting_id, setting_name }) => [setting_id, setting_name ?? 'A home'])),
      {
        asList: 'All',
      },
    ),
    kind: choice('What it is about', optionsOf(present), { asList: 'All' }),
    when: choice('When', when, { asList: 'At any time' }),
    whose: choice('Whose', whose, { asList: 'All' }),
  });
}
export type LookedFor = ValuesOf<ReturnType<typeof findForm>>;

const day = 24 * 3_600_000;

function isWhen({ due_at }: StepInList, wanted: keyof typeof when, now: Date): boolean {
  const left = due_at === null ? null : due_at.getTime() - now.getTime();
  if (left === null || wanted === 'none') return left === null && wanted === 'none';
  if (wanted === 'late') return left <= 0;
  return left > 0 && left <= (wanted === 'day' ? day : 7 * day);
}

/** The steps that were looked for. */
export function found(
  steps: readonly StepInList[],
  looked: LookedFor,
  { now, personId }: { now: Date; personId: string },
): StepInList[] {
  const { child, home, kind, when, whose } = looked;
  return steps.filter(
    (step) =>
      (!child || step.child_id === child) &&
      (!home || step.setting_id === home) &&
      (!kind || kinds[step.about] === kind) &&
      (!when || isWhen(step, when as 'late', now)) &&
      (!whose || (step.owner_id === personId) === (whose === 'mine')),
  );
}
