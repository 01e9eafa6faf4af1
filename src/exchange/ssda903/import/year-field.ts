import { type Field, pick } from '../../../platform/forms/index.ts';
import { firstYear, lastYear, yearInWords } from './import-state.ts';

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => String(lastYear - index));
const items = years.map((value) => ({ value, text: yearInWords(Number(value)) }));

/**
 * Which year a return is of.
 * @param orElse the words of no answer
 */
export const yearField = (
  orElse: string,
  { hint = 'The year runs from 1 April to 31 March.', needed }: { hint?: string; needed?: string } = {},
): Field<string | null> =>
  pick('Which year is the return for?', items, {
    hint,
    asList: orElse,
    unknown: `Choose a year from ${firstYear} to ${lastYear}.`,
    size: 'plain',
    ...(needed ? { needed } : {}),
  });
