import type { SignedInContext } from '../../../platform/web/index.ts';
import { openChild } from '../../child/open-child.ts';
import { couldWorkWith, rolesToGive } from './involved.ts';

/** The child in the address, the roles that the visitor may give somebody with them, and who could be chosen. */
export async function openAround(context: SignedInContext) {
  const child = await openChild(context);
  const roles = await rolesToGive(context.tx, child.id);
  const people = roles.length > 0 ? await couldWorkWith(context.tx, child.id) : [];
  return { child, roles, people };
}
