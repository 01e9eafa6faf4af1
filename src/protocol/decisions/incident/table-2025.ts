import type { Rulebook } from './rulebook.ts';
import { assault, damage, disorder, other, theft, threat } from './table-2025/harm.ts';
import { drugs, illegalMaterial, sexual, weapon } from './table-2025/things.ts';
import { age, concern, pattern, risk, victim } from './table-2025/whole.ts';
import { harmed, hurt } from './table-both/hurt-and-harmed.ts';

/** The 2025 edition as decision tables: one per kind of conduct, and those that look at the incident as a whole. */
export const rulebook2025: Rulebook = {
  edition: '2025',
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
