import type { Row } from '../child/row.ts';
import { isShortBreak } from '../child/short-break.ts';
import { isOrWasUnaccompanied } from '../child/unaccompanied.ts';
import { placementsInGroup, scheduledPlacements } from '../codes/placement-type.ts';
import type { ChildRule } from './rule.ts';
import { rulesAbout } from './rules-about.ts';

const rule = rulesAbout('Episodes');

/** The greatest distance there is: 999.9 stands for one that is not known. */
const notKnown = 999.9;

const postcode = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;

const noPostcode = (text: string | null, known: ((postcode: string) => boolean) | null): boolean =>
  text !== null && !(postcode.test(text) && (known?.(text) ?? true));

// As PL_LA writes the other countries: by the first letter of the area's code, or in a word of its own.
const outsideEngland = /^(?:[WSN]\d|SCO$|WAL$|NIR$|NUK$)/;

const neverRegistered = [
  ...placementsInGroup('temporary'),
  ...scheduledPlacements,
  ...['P1', 'P3', 'R1', 'R2', 'R5'],
];

/**
 * Whether the placement is of a kind that Ofsted registers, so that it has a number. Semi-independent and independent
 * living were not registered before 28 October 2023.
 */
const urnExpected = (episode: Row, year: number): boolean =>
  episode.given('PLACE') &&
  !episode.is('PLACE', ...neverRegistered) &&
  !(year < 2024 && episode.is('PLACE', 'H5', 'P2'));

/** Rules about where the placement is and who registers it. */
export const locationRules: readonly ChildRule[] = [
  rule('164', 'The distance from home is not a number of miles from 0 to 999.9. Check both postcodes.', {
    fields: ['PL_DISTANCE'],
    where: (episode, _collection, child) => {
      const miles = episode.text('PL_DISTANCE');
      if (miles === null || isShortBreak(episode) || isOrWasUnaccompanied(child)) return false;
      return !(Number(miles) >= 0 && Number(miles) <= notKnown);
    },
  }),
  // Asked only where the import could derive the authority from the postcode.
  rule('169', 'We could not tell which authority the placement is in. Check its postcode.', {
    fields: ['PL_LA', 'PL_POST'],
    where: (episode) => episode.knows('PL_LA') && !episode.given('PL_LA') && !isShortBreak(episode),
  }),
  // Asked only where the import could derive the location from the postcode.
  rule('179', 'We could not tell whether the placement is inside the authority (IN) or outside (OUT).', {
    fields: ['PL_LOCATION', 'PL_POST'],
    where: (episode) =>
      episode.knows('PL_LOCATION') && !episode.is('PL_LOCATION', 'IN', 'OUT') && !isShortBreak(episode),
  }),
  // Where it is not known in which country the placement lies, England is taken.
  rule('218', 'Ofsted registers placements of this kind, so its number (URN) is needed.', {
    fields: ['URN', 'PLACE'],
    where: (episode, { rulesOfYear, start }) =>
      urnExpected(episode, rulesOfYear) &&
      !episode.given('URN') &&
      (episode.day('DEC') ?? start) >= start &&
      !outsideEngland.test(episode.text('PL_LA') ?? ''),
  }),
  rule('222', 'Ofsted does not register placements of this kind, so there should be no number (URN).', {
    fields: ['URN', 'PLACE'],
    where: (episode, { rulesOfYear }) =>
      episode.given('URN') && episode.given('PLACE') && !urnExpected(episode, rulesOfYear),
  }),
  rule('392b', 'The postcode of home or of the placement is blank.', {
    fields: ['HOME_POST', 'PL_POST'],
    where: (episode, _collection, child) =>
      !(episode.given('HOME_POST') && episode.given('PL_POST')) &&
      !isShortBreak(episode) &&
      !isOrWasUnaccompanied(child),
  }),
  // Without a directory of postcodes only the shape is asked.
  rule('392c', 'This is not a UK postcode.', {
    fields: ['HOME_POST', 'PL_POST'],
    where: (episode, { knowsPostcode }) =>
      ['HOME_POST', 'PL_POST'].some((column) => noPostcode(episode.text(column), knowsPostcode)),
  }),
  rule('398', 'For short breaks no distance is reported, so the postcodes should be blank.', {
    fields: ['LS', 'HOME_POST', 'PL_POST'],
    where: (episode) => isShortBreak(episode) && (episode.given('HOME_POST') || episode.given('PL_POST')),
  }),
  rule('406', 'The child is or was an unaccompanied asylum seeker, so no distance from home is reported.', {
    fields: ['PL_DISTANCE'],
    tables: ['Episodes', 'Header'],
    where: (episode, _collection, child) => episode.given('PL_DISTANCE') && isOrWasUnaccompanied(child),
  }),
  rule('411', 'The placement is said to be in the authority, but its postcode is in another.', {
    fields: ['PL_LOCATION', 'PL_LA'],
    where: (episode, { authority }) =>
      authority !== null &&
      episode.is('PL_LOCATION', 'IN') &&
      episode.given('PL_LA') &&
      episode.text('PL_LA') !== authority,
  }),
  rule('454', 'The placement is more than 350 miles from home. Check whether both postcodes are right.', {
    fields: ['PL_DISTANCE', 'HOME_POST', 'PL_POST'],
    from: 2026,
    where: (episode, _collection, child) => {
      const miles = Number(episode.text('PL_DISTANCE') ?? '');
      return miles > 350 && miles !== notKnown && !isOrWasUnaccompanied(child);
    },
  }),
  // XXXXXXX says that the number is not known. Silent where no list of providers was supplied.
  rule('1008', 'There is no provider with this number (URN) in Ofsted’s list.', {
    fields: ['URN'],
    where: (episode, { knowsProvider }) => {
      const urn = episode.text('URN');
      return knowsProvider !== null && urn !== null && urn !== 'XXXXXXX' && !knowsProvider(urn);
    },
  }),
];
