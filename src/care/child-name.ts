/** What names a child. */
export interface Named {
  readonly given_name: string;
  readonly family_name: string;
  readonly known_as: string | null;
}

/** The child's name as it is shown: the name they go by first. */
export function childName({ given_name, family_name, known_as }: Named): string {
  const named = (first: string): string => (family_name ? `${first} ${family_name}` : first);
  return known_as && known_as !== given_name ? `${named(known_as)} (${given_name})` : named(given_name);
}

/** Just the name they go by. */
export function calledName({ given_name, known_as }: Named): string {
  return known_as || given_name;
}
