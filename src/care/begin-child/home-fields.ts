import { checkedBy, day, type Field, line, pick } from '../../platform/forms/index.ts';
import { kindInWords } from '../setting-kind.ts';
import type { HomeFound } from './for-authority.ts';

/** More than this many homes are not shown. */
export const mostHomes = 20;

const none = 'We do not know a home with that name. Try another part of it.';

/**
 * Where a child lives, and since when: a part of a name, and one of the homes that were found by it.
 * @param typed what stands in the search; where nothing does, no home is asked for
 */
export function homeFields(typed: string, homes: readonly HomeFound[]) {
  const shown = homes.slice(0, mostHomes);
  const search = line('Which home do they live in?', {
    hint: 'A part of its name, or its Ofsted number. Leave it empty if they are in no home yet.',
    autocomplete: 'off',
    spellcheck: false,
    size: 's',
  });
  const found = pick(
    'Homes that were found',
    shown.map(({ id, name, kind, organisation_name }) => ({
      value: id,
      text: name,
      hint: `${kindInWords(kind)}, ${organisation_name}`,
    })),
    { size: 's', hint: homes.length > mostHomes ? 'There are more. Write more of the name.' : undefined },
  );
  return {
    homeWords: checkedBy(search, (words) =>
      words && homes.length === 0 ? { code: 'not-allowed', message: none } : null,
    ),
    home: {
      ...found,
      check: (chosen) =>
        homes.length > 1 && !shown.some(({ id }) => id === chosen)
          ? { code: 'missing', message: 'Choose one of the homes that were found.' }
          : null,
    } satisfies Field<string | null>,
    since: day('When did they move in?', {
      hint: 'It can be in the past.',
      is: 'not-after-today',
      size: 's',
      needed: typed ? 'Give the day they moved in: day, month and year.' : undefined,
    } as { readonly is: 'not-after-today' }),
  };
}
