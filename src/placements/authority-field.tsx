import { type Field, pick } from '../platform/forms/index.ts';
import type { NamedOrganisation } from './providers/provider/get-provider.ts';

/** For which authority: asked only where there is more than one. */
export function authorityField(
  label: string,
  authorities: readonly NamedOrganisation[],
  { as, needed = 'Choose an authority.' }: { readonly as?: string; readonly needed?: string } = {},
): Field<string> {
  const items = authorities.map(({ id, name }) => ({ value: id, text: name }));
  const field = pick(label, items, { as, needed, asList: 'Choose an authority', size: 'plain' });
  const [only, another] = items;
  if (!only || another) return field;
  return {
    ...field,
    unseen: true,
    usual: () => only.value,
    control: ({ name }) => <input type="hidden" name={name} value={only.value} />,
  };
}
