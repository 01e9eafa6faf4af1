import type { EditionId } from '../../editions.ts';
import type { Approval, Standing } from './effect.ts';
import type { PlacementFacts } from './facts.ts';

/** A case a practitioner can read: a sentence, the facts, and what each edition answers. */
export interface PlacementExample {
  readonly name: string;
  readonly facts: Omit<PlacementFacts, 'edition'>;
  /** For each edition: approval, standing of the home, and the rows that decide. An edition left out is not asked. */
  readonly expect: Readonly<Partial<Record<EditionId, readonly [Approval, Standing, ...string[]]>>>;
}

const child = {
  age: 14,
  careStatus: 'looked-after',
  event: 'moves',
  homeArea: 'inside',
  settingKind: 'childrens-home',
  registration: 'registered',
  schoolChanges: false,
  pledgeInContract: true,
} as const;

/** The ordinary case: a child of 14 moves to a registered children's home in the area and stays at school. */
export function aChild(besides: Partial<PlacementExample['facts']> = {}): PlacementExample['facts'] {
  return { ...child, ...besides };
}

/** A young adult of 19 who moves to supported accommodation in the area. */
export function aLeaver(besides: Partial<PlacementExample['facts']> = {}): PlacementExample['facts'] {
  return {
    ...child,
    age: 19,
    careStatus: 'care-leaver',
    settingKind: 'supported-accommodation',
    registration: 'not-needed',
    ...besides,
  };
}

/** The same answer under both editions. */
export function both(
  approval: Approval,
  standing: Standing,
  ...rows: string[]
): Required<PlacementExample['expect']> {
  return { '2021': [approval, standing, ...rows], '2025': [approval, standing, ...rows] };
}
