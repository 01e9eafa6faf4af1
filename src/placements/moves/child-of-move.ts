import '../tables.ts';
import { notFound } from '../../platform/errors/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';

/** The child who moves, as far as a move needs to know. */
export interface ChildOfMove {
  readonly id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly known_as: string | null;
  readonly date_of_birth: string;
  readonly authority_id: string;
  readonly authority_name: string;
  /** The authority's code of the Office for National Statistics: it says whether it is one of London. */
  readonly authority_code: string | null;
}

/** The child in the address, for whoever may say where they live; the audit is told whom the visit is about. */
export async function openChildOfMove({
  tx,
  params,
  auditSubject: about,
}: SignedInContext): Promise<ChildOfMove> {
  const child = await tx
    .selectFrom('child')
    .innerJoin('organisation', 'organisation.id', 'child.responsible_authority_id')
    .select([
      'child.id',
      'given_name',
      'family_name',
      'known_as',
      'date_of_birth',
      'organisation.id as authority_id',
      'organisation.name as authority_name',
      'organisation.gss_code as authority_code',
    ])
    .where('child.id', '=', params.childId ?? '')
    .executeTakeFirst();
  if (!child) throw notFound();
  about({ kind: 'child', id: child.id, childId: child.id });
  return child;
}
