import type { SignedInContext } from '../../../platform/web/index.ts';
import { mayOpen } from '../may-open.ts';
import { type Glass, oneGlass } from './break-glass.ts';

export const mayOpenGlass = mayOpen(
  'the person who broke the glass, and the people responsible for the record',
  'break_glass',
  'glassId',
);

/** The glass in the address; the audit is told. */
export async function openGlass({ tx, params, auditSubject: about }: SignedInContext): Promise<Glass> {
  const glass = await oneGlass(tx, params.glassId ?? '');
  about({ kind: 'break-glass', id: glass.id, childId: glass.child_id });
  return glass;
}
