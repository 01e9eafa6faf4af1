import { calledName, getChild } from '../../../care/index.ts';
import { type CarriedOver, carriedOver } from '../../../incidents/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import { isId, one, type SignedInContext } from '../../../platform/web/index.ts';
import { type WorkPlace, workPlaces } from '../../works-at.ts';

/** Whom it is about and where. */
export interface Ground {
  /** The settings to choose from; one where it is known. */
  readonly places: readonly WorkPlace[];
  /** The child it was found with; null where none is named. */
  readonly child: { readonly id: string; readonly called: string } | null;
  /** The record it came up in, which carries over when, where and who was there. */
  readonly from: CarriedOver | null;
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
  const from = incidentNamed ? await carriedOver(tx, incidentNamed) : null;
  if (incidentNamed && !from) throw notFound();
  const childId = from?.childId ?? named('child');
  if (!childId) return { places, child: null, from: null };
  const child = await getChild(tx, childId, today);
  if (!child) throw notFound();
  about({ kind: 'child', id: child.id, childId: child.id });
  const at = from?.settingId ?? child.setting?.id;
  const here = places.filter(({ id }) => id === at);
  if (here.length === 0) throw notFound();
  return {
    places: here,
    child: { id: child.id, called: calledName(child) },
    from,
  };
}
