/**
 * Whether what somebody sent is one of a list, or a name in a table. What every object has from its prototype, such as
 * `toString`, is in no table of ours.
 */
export function isOneOf<Name extends string>(
  all: readonly Name[] | Readonly<Partial<Record<Name, unknown>>>,
  sent: string,
): sent is Name {
  return Array.isArray(all) ? all.includes(sent) : Object.hasOwn(all, sent);
}
