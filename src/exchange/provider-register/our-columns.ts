/** What we keep of a registered provider: how it is asked for, and what columns of known lists call it. */
export const ourColumns = {
  urn: {
    label: 'Ofsted number (URN)',
    known: ['urn', 'ofsted urn', 'unique reference number', 'registration number'],
  },
  name: { label: 'Name of the home', known: ['setting name', 'provision name', 'home name', 'name'] },
  provider: {
    label: 'Who runs it',
    known: [
      'organisation name',
      'provider name',
      'registered provider',
      'organisation which owns the provider',
      'provider',
    ],
  },
  kind: {
    label: 'Kind of provision',
    known: ['provision type', 'provider type', 'registration type', 'type'],
  },
  places: {
    label: 'Places',
    known: ['places', 'registered places', 'max users', 'maximum users', 'number of places'],
  },
  status: {
    label: 'Status of the registration',
    known: ['registration status', 'provision status', 'status'],
  },
  address: { label: 'Address', known: ['address', 'setting address', 'address line 1'] },
  postcode: { label: 'Postcode', known: ['postcode', 'setting postcode', 'post code'] },
  localAuthority: { label: 'Local authority', known: ['local authority', 'local authority name', 'la name'] },
} as const;
export type OurColumn = keyof typeof ourColumns;

/** Which column of a list each of ours is, by its name; empty where it has none. */
export type Mapping = Readonly<Record<OurColumn, string>>;

const names = Object.keys(ourColumns) as OurColumn[];
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** Which columns are probably ours: as they were mapped last, or else by what known lists call them. */
export function offered(header: readonly string[], last: Mapping | null): Mapping {
  const guessed = (ours: OurColumn): string => {
    const known: readonly string[] = ourColumns[ours].known;
    const found = known.flatMap((name) => header.filter((column) => plain(column) === name));
    return found[0] ?? '';
  };
  const of = (ours: OurColumn): string => {
    const before = last?.[ours] ?? '';
    return header.includes(before) ? before : guessed(ours);
  };
  return Object.fromEntries(names.map((ours) => [ours, of(ours)])) as Mapping;
}
