import { addHours } from '../days.ts';
import type { Random } from '../random.ts';

const day = 24;
const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

const changes = [
  [
    'The police station was cold, and nobody told us what happens next.',
    'There are blankets now, and a page with pictures that says what comes next.',
    40,
  ],
  ['Reviews are full of people we do not know.', 'You choose who comes. We ask you a week before.', 95],
  [
    'Our things were moved in bin bags.',
    'Every home has suitcases. Nobody moves with a bin bag any more.',
    160,
  ],
] as const;

/** What changed in an authority because young people spoke up, and the group in which they do. */
export function boardOf(authorityId: string, writerId: string, random: Random, now: Date) {
  const by = { authority_id: authorityId, written_by: writerId, written_at: now };
  return {
    changes: changes.map(([said, did, daysAgo]) => ({
      ...by,
      id: random.id(),
      said,
      did,
      changed_on: dayOf(addHours(now, -daysAgo * day)),
      replaces_id: null,
    })),
    groups: [
      {
        ...by,
        id: random.id(),
        kind: 'group' as const,
        name: 'Young people in care, together',
        shapes: ['training' as const, 'complaints' as const, 'behaviour-policy' as const],
        words:
          'Eight to twelve young people, once a month, with food. They choose the chair. Two of them train new staff.',
        on_day: dayOf(addHours(now, -300 * day)),
      },
      {
        ...by,
        id: random.id(),
        kind: 'meeting' as const,
        name: 'Young people in care, together',
        shapes: ['behaviour-policy' as const],
        words: 'Read the new rules on behaviour. Eleven changes, nine taken up.',
        on_day: dayOf(addHours(now, -21 * day)),
      },
    ],
  };
}
