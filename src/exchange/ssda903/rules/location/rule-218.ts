import type { Row } from '../../child/row.ts';
import type { ChildRule } from '../rule.ts';
import { urnExpected } from './urn-expected.ts';

// As PL_LA writes the other countries: by the first letter of the area's code, or in a word of its own.
const outsideEngland = /^(?:[WSN]\d|SCO$|WAL$|NIR$|NUK$)/;

const isLacking = (episode: Row, year: number, start: string): boolean =>
  urnExpected(episode, year) &&
  !episode.given('URN') &&
  (episode.day('DEC') ?? start) >= start &&
  !outsideEngland.test(episode.text('PL_LA') ?? '');

/** Where it is not known in which country the placement lies, England is taken. */
export const rule218: ChildRule = {
  code: '218',
  message: 'Ofsted registers placements of this kind, so its number (URN) is needed.',
  fields: ['URN', 'PLACE'],
  tables: ['Episodes'],
  check: (child, { rulesOfYear, start }) =>
    child.episodes.filter((episode) => isLacking(episode, rulesOfYear, start)),
};
