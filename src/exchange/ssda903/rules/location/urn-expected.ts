import type { Row } from '../../child/row.ts';
import { placementsInGroup, scheduledPlacements } from '../../codes/placement-type.ts';

const never = [...placementsInGroup('temporary'), ...scheduledPlacements, 'P1', 'P3', 'R1', 'R2', 'R5'];
const untilRegistration = ['H5', 'P2'];

/**
 * Whether the placement is of a kind that Ofsted registers, so that it has a number. Semi-independent and independent
 * living were not registered before 28 October 2023.
 * @param year the return year, 2025 for 2024/25
 */
export function urnExpected(episode: Row, year: number): boolean {
  return episode.given('PLACE') && !episode.is('PLACE', ...never, ...(year < 2024 ? untilRegistration : []));
}
