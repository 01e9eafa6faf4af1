import { carers } from './duties/carers.ts';
import { commissioning } from './duties/commissioning.ts';
import { commitments } from './duties/commitments.ts';
import { commitmentsHealth } from './duties/commitments-health.ts';
import { commitmentsJustice } from './duties/commitments-justice.ts';
import { custody } from './duties/custody.ts';
import { diversion } from './duties/diversion.ts';
import type { Duty } from './duties/duty.ts';
import { exploitation } from './duties/exploitation.ts';
import { governance } from './duties/governance.ts';
import { incidents } from './duties/incidents.ts';
import { justice } from './duties/justice.ts';
import { levels } from './duties/levels.ts';
import { migrant } from './duties/migrant.ts';
import { missing } from './duties/missing.ts';
import { placements } from './duties/placements.ts';
import { police } from './duties/police.ts';
import { principles } from './duties/principles.ts';
import { prosecution } from './duties/prosecution.ts';
import { recording } from './duties/recording.ts';
import { reference } from './duties/reference.ts';
import { status } from './duties/status.ts';
import { substances } from './duties/substances.ts';
import { training } from './duties/training.ts';
import { voice } from './duties/voice.ts';
import type { EditionId } from './editions.ts';

export type { Duty, DutyKind } from './duties/duty.ts';

/** Every duty of both editions, in the order of the catalogue. */
export const duties: readonly Duty[] = [
  ...principles,
  ...commitments,
  ...commitmentsJustice,
  ...commitmentsHealth,
  ...voice,
  ...incidents,
  ...levels,
  ...custody,
  ...substances,
  ...missing,
  ...exploitation,
  ...police,
  ...recording,
  ...carers,
  ...diversion,
  ...prosecution,
  ...justice,
  ...status,
  ...placements,
  ...commissioning,
  ...migrant,
  ...training,
  ...governance,
  ...reference,
];

const byId: ReadonlyMap<string, Duty> = new Map(duties.map((duty) => [duty.id, duty]));

/** The duty with this id. Throws when there is none: a citation that points nowhere is a fault in the rules. */
export function dutyById(id: string): Duty {
  const duty = byId.get(id);
  if (!duty) throw new Error(`No duty has the id ${id}.`);
  return duty;
}

/** Whether the given edition contains the duty. */
export function dutyIsIn(duty: Duty, edition: EditionId): boolean {
  return duty.sections[edition] !== undefined;
}

/** Those of the duties that the edition contains: what is cited under it. */
export function citesIn(cites: readonly string[], edition: EditionId): readonly string[] {
  return cites.filter((id) => dutyIsIn(dutyById(id), edition));
}
