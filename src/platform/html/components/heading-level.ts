/** How deep a heading lies in its page. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The element for a heading of that level, for use as `<Heading>`. */
export function headingTag(level: HeadingLevel): 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  return `h${level}`;
}
