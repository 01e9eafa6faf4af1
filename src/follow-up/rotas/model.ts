/** From when until when. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
}

/**
 * The times within a span in which none of these turns lies.
 * @param turns in any order; they may overlap
 */
export function gapsIn(span: Span, turns: readonly Span[]): Span[] {
  const sorted = turns
    .filter(({ from, until }) => until > span.from && from < span.until)
    .sort((one, other) => one.from.getTime() - other.from.getTime());
  const gaps: Span[] = [];
  let covered = span.from;
  for (const { from, until } of sorted) {
    if (from > covered) gaps.push({ from: covered, until: from });
    if (until > covered) covered = until;
  }
  if (covered < span.until) gaps.push({ from: covered, until: span.until });
  return gaps;
}
