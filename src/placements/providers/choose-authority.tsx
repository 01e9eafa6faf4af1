import { Select } from '../../platform/html/index.ts';
import type { NamedOrganisation } from './provider/get-provider.ts';

/** For which authority: asked only where there is more than one. */
export function ChooseAuthority(props: {
  name: string;
  label: string;
  authorities: readonly NamedOrganisation[];
  value: string;
  error?: string;
}) {
  const { name, label, authorities, value, error } = props;
  const [first] = authorities;
  if (first && authorities.length === 1) return <input type="hidden" name={name} value={first.id} />;
  return (
    <Select
      id={name}
      name={name}
      label={{ text: label }}
      value={value}
      items={[
        { value: '', text: 'Choose an authority' },
        ...authorities.map((authority) => ({ value: authority.id, text: authority.name })),
      ]}
      errorMessage={error ? { text: error } : undefined}
    />
  );
}
