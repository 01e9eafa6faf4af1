import { isOneOf } from '../../../../platform/web/index.ts';
import type { ChildOfReturn } from './child-of-return.ts';
import type { KnownChild } from './known-child.ts';

/** Something about a child that the return says otherwise than we know it. */
export interface Conflict {
  readonly field: 'DOB' | 'SEX' | 'UPN';
  readonly row: number;
  readonly child_id: string;
  /** Null where the record is sealed: then nobody reads here what we know. */
  readonly known: string | null;
  readonly supplied: string;
}

/** The codes for sex changed with the return of 2025: 1 is M, 2 is F. */
const sameSex = { '1': 'M', '2': 'F' };
const sexOf = (code: string): string => (isOneOf(sameSex, code) ? sameSex[code] : code);

/** Compares a child of the return with what we know. A value that we did not have is no conflict. */
export function findConflicts(child: ChildOfReturn, known: KnownChild): readonly Conflict[] {
  const { row } = child;
  const { child_id, is_sealed } = known;
  const found = (field: Conflict['field'], was: string, supplied: string): Conflict => ({
    field,
    row,
    child_id,
    known: is_sealed ? null : was,
    supplied,
  });
  const conflicts: Conflict[] = [];
  if (child.date_of_birth !== known.date_of_birth)
    conflicts.push(found('DOB', known.date_of_birth, child.date_of_birth));
  if (child.sex !== null && known.sex !== null && sexOf(child.sex) !== sexOf(known.sex))
    conflicts.push(found('SEX', known.sex, child.sex));
  if (child.upn !== null && known.upns.length > 0 && !known.upns.includes(child.upn))
    conflicts.push(found('UPN', known.upns.join(', '), child.upn));
  return conflicts;
}
