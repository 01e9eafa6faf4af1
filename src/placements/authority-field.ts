import { type Field, pickUnlessOne } from '../platform/forms/index.ts';
import type { NamedOrganisation } from './providers/provider/get-provider.ts';

/** For which authority: asked only where there is more than one. */
export function authorityField(
  label: string,
  authorities: readonly NamedOrganisation[],
  { as, needed = 'Choose an authority.' }: { readonly as?: string; readonly needed?: string } = {},
): Field<string> {
  const items = authorities.map(({ id, name }) => ({ value: id, text: name }));
  return pickUnlessOne(label, items, { as, needed, asList: 'Choose an authority' });
}
