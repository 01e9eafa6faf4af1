import type { Rulebook } from './rulebook.ts';
import { assault, damage, disorder, other, theft, threat } from './table-2021/harm.ts';
import { drugs, illegalMaterial, sexual, weapon } from './table-2021/things.ts';
import { age, concern, pattern, risk, victim } from './table-2021/whole.ts';
import { harmed, hurt } from './table-both/hurt-and-harmed.ts';

/** The 2021 edition as decision tables: one per kind of conduct, and those that look at the incident as a whole. */
export const rulebook2021: Rulebook = {
  edition: '2021',
  conduct: {
    damage,
    assault,
    theft,
    drugs,
    weapon,
    sexual,
    'illegal-material': illegalMaterial,
    disorder,
    threat,
    other,
  },
  whole: { risk, hurt, harmed, pattern, victim, concern, age },
};
