import { carers } from '../../src/protocol/duties/carers.ts';
import { commissioning } from '../../src/protocol/duties/commissioning.ts';
import { commitments } from '../../src/protocol/duties/commitments.ts';
import { commitmentsHealth } from '../../src/protocol/duties/commitments-health.ts';
import { commitmentsJustice } from '../../src/protocol/duties/commitments-justice.ts';
import { custody } from '../../src/protocol/duties/custody.ts';
import { diversion } from '../../src/protocol/duties/diversion.ts';
import { exploitation } from '../../src/protocol/duties/exploitation.ts';
import { governance } from '../../src/protocol/duties/governance.ts';
import { incidents } from '../../src/protocol/duties/incidents.ts';
import { justice } from '../../src/protocol/duties/justice.ts';
import { levels } from '../../src/protocol/duties/levels.ts';
import { migrant } from '../../src/protocol/duties/migrant.ts';
import { missing } from '../../src/protocol/duties/missing.ts';
import { placements } from '../../src/protocol/duties/placements.ts';
import { police } from '../../src/protocol/duties/police.ts';
import { principles } from '../../src/protocol/duties/principles.ts';
import { prosecution } from '../../src/protocol/duties/prosecution.ts';
import { recording } from '../../src/protocol/duties/recording.ts';
import { reference } from '../../src/protocol/duties/reference.ts';
import { status } from '../../src/protocol/duties/status.ts';
import { substances } from '../../src/protocol/duties/substances.ts';
import { training } from '../../src/protocol/duties/training.ts';
import { voice } from '../../src/protocol/duties/voice.ts';
import type { Duty } from '../../src/protocol/index.ts';

/** A group of the catalogue of duties. */
interface DutyGroup {
  readonly title: string;
  readonly duties: readonly Duty[];
}

/** The groups, in the order of the catalogue. */
export const dutyGroups: readonly DutyGroup[] = [
  { title: 'Principles', duties: principles },
  {
    title: 'Commitments of the partners',
    duties: [...commitments, ...commitmentsJustice, ...commitmentsHealth],
  },
  { title: "The child's voice", duties: voice },
  { title: 'Responding to incidents', duties: [...incidents, ...levels] },
  { title: 'Arrest, custody, rights', duties: custody },
  { title: 'Illegal substances', duties: substances },
  { title: 'Missing from care', duties: missing },
  { title: 'Exploitation', duties: exploitation },
  { title: 'Police', duties: police },
  { title: 'Recording', duties: recording },
  { title: 'Needs of carers', duties: carers },
  { title: 'Diversion', duties: diversion },
  { title: 'Prosecution', duties: prosecution },
  { title: 'Already in the justice system', duties: justice },
  { title: 'Care status and care leavers', duties: status },
  { title: 'Placements and commissioning', duties: [...placements, ...commissioning] },
  { title: 'Migrant and non-British', duties: migrant },
  { title: 'Training', duties: training },
  { title: 'Governance', duties: governance },
  { title: 'Reference', duties: reference },
];
