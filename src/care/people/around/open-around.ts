import type { SignedInVisit } from '../../../platform/web/index.ts';
import { openChild } from '../../child/open-child.ts';
import { couldWorkWith, rolesToGive } from './involved.ts';

/** The child in the address, the roles that the visitor may give somebody with them, and who could be chosen. */
export async function openAround(visit: SignedInVisit) {
  const child = await openChild(visit);
  const roles = await rolesToGive(visit.tx, child.id);
  const people = roles.length > 0 ? await couldWorkWith(visit.tx, child.id) : [];
  return { child, roles, people };
}
