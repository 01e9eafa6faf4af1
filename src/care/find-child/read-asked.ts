import { isCalendarDate } from '../../protocol/index.ts';

/** What somebody typed into the search: names and numbers, and the day of birth where there was one. */
export interface Asked {
  readonly words: string;
  /** `YYYY-MM-DD` */
  readonly day: string | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Days as they are written, each to year, month and day: 2010-05-13, 13/5/2010 and the like, 13 May 2010. */
const written: readonly {
  readonly pattern: RegExp;
  readonly parts: (...found: string[]) => readonly (string | undefined)[];
}[] = [
  { pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g, parts: (year, month, day) => [year, month, day] },
  {
    pattern: /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/g,
    parts: (day, month, year) => [year?.length === 2 ? `20${year}` : year, month, day],
  },
  {
    pattern: /\b(\d{1,2}) ([a-z]{3,9}) (\d{4})\b/gi,
    parts: (day, month = '', year) => [
      year,
      String(months.indexOf(month.slice(0, 3).toLowerCase()) + 1),
      day,
    ],
  },
];

function dayOf(parts: readonly (string | undefined)[]): string | null {
  const text = parts.map((part = '') => part.padStart(2, '0')).join('-');
  return isCalendarDate(text) ? text : null;
}

/** The longest that is looked at, and the most words: a name is shorter. */
const longest = 200;
const mostWords = 8;

/** Takes the day of birth out of what was typed. What is no day of the calendar stays among the words. */
export function readAsked(text: string): Asked {
  let day: string | null = null;
  let words = text.slice(0, longest);
  for (const { pattern, parts } of written)
    words = words.replaceAll(pattern, (match, ...found) => {
      const said = day === null ? dayOf(parts(...found.slice(0, 3))) : null;
      day ??= said;
      return said ? ' ' : match;
    });
  return { words: words.trim().split(/\s+/).slice(0, mostWords).join(' '), day };
}
