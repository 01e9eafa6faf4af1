import type { Row } from '../../child/row.ts';
import { placementsInGroup } from '../../codes/placement-type.ts';

const temporary = placementsInGroup('temporary');

/** Whether the episode is a temporary placement, T0 to T4. */
export function isTemporary(episode: Row): boolean {
  return episode.is('PLACE', ...temporary);
}
