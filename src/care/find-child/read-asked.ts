import { isCalendarDate } from '../../protocol/index.ts';

/** What somebody typed into the search: names and numbers, and the day of birth where there was one. */
export interface Asked {
  readonly words: string;
  /** `YYYY-MM-DD` */
  readonly day: string | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Days as they are written: 2010-05-13, 13/5/2010 and its like, 13 May 2010. */
const written =
  /\b(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})|(\d{1,2}) ([a-z]{3,9}) (\d{4}))\b/gi;

const twoDigits = (part: string): string => part.padStart(2, '0');

function dayOf(parts: readonly (string | undefined)[]): string | null {
  const [isoYear, isoMonth, isoDay, day, month, year, date, word, wordYear] = parts;
  const named = word ? months.indexOf(word.slice(0, 3).toLowerCase()) + 1 : 0;
  const found = isoYear
    ? [isoYear, isoMonth, isoDay]
    : day
      ? [year?.length === 2 ? `20${year}` : year, month, day]
      : [wordYear, String(named), date];
  const text = found.map((part) => twoDigits(part ?? '')).join('-');
  return isCalendarDate(text) ? text : null;
}

/** The longest that is looked at, and the most words: a name is shorter. */
const longest = 200;
const mostWords = 8;

/** Takes the day of birth out of what was typed. What is no day of the calendar stays among the words. */
export function readAsked(text: string): Asked {
  let day: string | null = null;
  const words = text.slice(0, longest).replaceAll(written, (match, ...parts) => {
    const found = day === null ? dayOf(parts.slice(0, 9)) : null;
    day ??= found;
    return found ? ' ' : match;
  });
  return { words: words.trim().split(/\s+/).slice(0, mostWords).join(' '), day };
}
