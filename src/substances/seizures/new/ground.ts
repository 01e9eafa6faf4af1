import { childName, getChild } from '../../../care/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import { isId, one, type SignedInContext } from '../../../platform/web/index.ts';
import { type WorkPlace, workPlaces } from '../../works-at.ts';
import { incidentOf } from './incident-of.ts';

/** Whom it is about and where. */
export interface Ground {
  /** The settings to choose from; one where it is known. */
  readonly places: readonly WorkPlace[];
  /** The child it was found with; null where none is named. */
  readonly child: { readonly id: string; readonly called: string } | null;
  readonly incidentId: string | null;
}

/** From an incident, a child, or neither, as the address or the form says. @throws Refusal `not-found` */
export async function groundOf({
  tx,
  today,
  form,
  query,
  auditSubject: about,
}: SignedInContext): Promise<Ground> {
  const named = (name: string): string | null => {
    const id = one(form, name) || query.get(name) || '';
    return isId(id) ? id : null;
  };
  const places = await workPlaces(tx);
  const incidentNamed = named('incident');
  const incident = incidentNamed ? await incidentOf(tx, incidentNamed) : null;
  const childId = incident?.child_id ?? named('child');
  if (!childId) return { places, child: null, incidentId: null };
  const child = await getChild(tx, childId, today);
  if (!child) throw notFound();
  about({ kind: 'child', id: child.id, childId: child.id });
  const at = incident?.setting_id ?? child.setting?.id;
  const here = places.filter(({ id }) => id === at);
  if (here.length === 0) throw notFound();
  return {
    places: here,
    child: { id: child.id, called: childName(child) },
    incidentId: incident?.id ?? null,
  };
}
