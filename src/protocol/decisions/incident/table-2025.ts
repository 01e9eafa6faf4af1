import type { Rulebook } from './rulebook.ts';
import { other, theft } from './table-2025/theft-and-other.ts';
import { drugs, illegalMaterial, weapon } from './table-2025/things.ts';
import { age, pattern, risk, victim } from './table-2025/whole.ts';
import { concern } from './table-both/concern.ts';
import { assault, damage, disorder, threat } from './table-both/harm.ts';
import { harmed, hurt } from './table-both/hurt-and-harmed.ts';
import { selfHarm } from './table-both/self-harm.ts';
import { sexual } from './table-both/sexual.ts';

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
    'self-harm': selfHarm,
    other,
  },
  whole: { risk, hurt, harmed, pattern, victim, concern, age },
};
