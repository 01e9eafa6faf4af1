/** Each item with the one before it: three episodes give two pairs. */
export function inSuccession<T>(items: readonly T[]): readonly (readonly [before: T, after: T])[] {
  return items.slice(1).map((after, index) => [items[index] as T, after] as const);
}
