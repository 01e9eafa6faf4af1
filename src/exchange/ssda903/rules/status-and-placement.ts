import type { ChildRows } from '../child/child-rows.ts';
import type { Row } from '../child/row.ts';
import { isShortBreak } from '../child/short-break.ts';
import { longerThan } from '../child/spells-under.ts';
import { placementsInGroup } from '../codes/placement-type.ts';
import { stillLookedAfter } from '../codes/reason-episode-ceased.ts';
import { beganUnder } from './conditions/ages.ts';
import type { ChildRule } from './rule.ts';
import { rulesAbout } from './rules-about.ts';

const rule = rulesAbout('Episodes');

const temporary = placementsInGroup('temporary');
const isTemporary = (episode: Row): boolean => episode.is('PLACE', ...temporary);

// Foster carers and adopters of the authority may live anywhere.
const withFamilies = [...placementsInGroup('foster'), ...placementsInGroup('adoption')];

/** The legal status lasted longer than so many days. */
const status =
  (legalStatus: string, { longerThan: days }: { readonly longerThan: number }): ChildRule['check'] =>
  (child, collection) =>
    longerThan(child, legalStatus, days, collection);

/** Episodes of a kind that began before the child was ten, and the Header with them. */
const underTen =
  (ofKind: (episode: Row) => boolean) =>
  (child: ChildRows): readonly Row[] => {
    const episodes = child.episodes.filter((episode) => ofKind(episode) && beganUnder(episode, child, 10));
    return episodes.length > 0 ? [...episodes, ...child.rows('Header')] : [];
  };

const isReturn = (episode: Row, home: Row, year: number): boolean =>
  episode.is('RNE', 'P') &&
  episode.text('PLACE') === home.text('PLACE') &&
  (year < 2026 || episode.text('PL_POST') === home.text('PL_POST'));

/** Rules about legal status and placement: what goes together, from what age and for how long. */
export const statusAndPlacementRules: readonly ChildRule[] = [
  rule('234', 'A child under ten cannot have changed placement because of custody.', {
    fields: ['REASON_PLACE_CHANGE', 'DECOM', 'DOB'],
    tables: ['Header', 'Episodes'],
    from: 2026,
    check: underTen((episode) => episode.is('REASON_PLACE_CHANGE', 'CUSTOD')),
  }),
  // Under ten there is no criminal responsibility (Children and Young Persons Act 1933, section 50).
  rule('358', 'A child under ten cannot be in care by way of remand, police detention or a youth sentence.', {
    fields: ['LS', 'DECOM', 'DOB'],
    tables: ['Header', 'Episodes'],
    check: underTen((episode) => episode.is('LS', 'J1', 'J2', 'J3')),
  }),
  rule(
    '361',
    'The police can keep a child in protection for 72 hours (Children Act 1989, section 46). This was longer.',
    {
      fields: ['LS', 'DECOM', 'DEC'],
      check: status('L1', { longerThan: 3 }),
    },
  ),
  rule('362', 'An emergency protection order ends after 21 days at most (Children Act 1989, section 45).', {
    fields: ['LS', 'DECOM', 'DEC'],
    check: status('L2', { longerThan: 21 }),
  }),
  rule('363', 'The child assessment order lasted longer than seven days.', {
    fields: ['LS', 'DECOM', 'DEC'],
    check: status('L3', { longerThan: 7 }),
  }),
  rule(
    '364',
    'Detention under PACE is a matter of hours or days, but this legal status lasts more than 21 days.',
    {
      fields: ['LS', 'DECOM', 'DEC'],
      check: status('J2', { longerThan: 21 }),
    },
  ),
  rule('366', 'Each short break begins with S: the placement cannot change in the middle of one.', {
    fields: ['LS', 'RNE'],
    where: (episode) => episode.is('LS', 'V3') && !episode.is('RNE', 'S'),
  }),
  // Until 2023/24 the rule was about H5 and 14 years; since registration it is about K3 and 16.
  rule(
    '371',
    'The child is too young for this placement: under 16 for K3, or, in returns until 2023/24, under 14 for H5.',
    {
      fields: ['PLACE', 'DECOM', 'DOB'],
      tables: ['Header', 'Episodes'],
      where: (episode, { rulesOfYear }, child) =>
        rulesOfYear < 2025
          ? episode.is('PLACE', 'H5') && beganUnder(episode, child, 14)
          : episode.is('PLACE', 'K3') && beganUnder(episode, child, 16),
    },
  ),
  rule('372', 'A child under ten cannot be placed in youth custody.', {
    fields: ['PLACE', 'DECOM', 'DOB'],
    tables: ['Header', 'Episodes'],
    where: (episode, _collection, child) => episode.is('PLACE', 'R5') && beganUnder(episode, child, 10),
  }),
  rule('373', 'A child under four cannot be placed in a residential school.', {
    fields: ['PLACE', 'DECOM', 'DOB'],
    tables: ['Header', 'Episodes'],
    where: (episode, _collection, child) => episode.is('PLACE', 'S1') && beganUnder(episode, child, 4),
  }),
  rule('378', 'A child who lives with a parent cannot be accommodated under section 20 at the same time.', {
    fields: ['PLACE', 'LS'],
    where: (episode) => episode.is('PLACE', 'P1') && episode.is('LS', 'V2'),
  }),
  rule('380', 'A temporary placement is with other carers, so it can only begin with P or B, never with S.', {
    fields: ['RNE', 'PLACE'],
    where: (episode) => isTemporary(episode) && !episode.is('RNE', 'P', 'B'),
  }),
  rule(
    '381',
    'The child left care from a temporary placement. Before leaving they return to their usual one.',
    {
      fields: ['REC', 'PLACE'],
      where: (episode) =>
        isTemporary(episode) && episode.given('REC') && !episode.is('REC', stillLookedAfter),
    },
  ),
  rule('382', 'A short break cannot be a temporary placement.', {
    fields: ['LS', 'PLACE'],
    where: (episode) => isTemporary(episode) && isShortBreak(episode),
  }),
  // Since 2025/26 the postcode must be the same as well as the kind of placement.
  rule(
    '383',
    'After a temporary placement the child returns to the placement before it. This episode is a different placement.',
    {
      fields: ['PLACE', 'PL_POST', 'RNE'],
      check: ({ episodes }, { rulesOfYear }) =>
        episodes.filter((episode, index) => {
          const away = episodes[index - 1];
          const home = episodes[index - 2];
          return away && home && isTemporary(away) && !isReturn(episode, home, rulesOfYear);
        }),
    },
  ),
  rule('384', 'A short break cannot be long-term fostering.', {
    fields: ['LS', 'PLACE'],
    where: (episode) => isShortBreak(episode) && episode.is('PLACE', 'U1', 'U4'),
  }),
  rule('408', 'The placement is for adoption under a placement order, but the legal status is not E1.', {
    fields: ['PLACE', 'LS'],
    where: (episode) => episode.is('PLACE', 'A5', 'A6') && !episode.is('LS', 'E1'),
  }),
  rule('550', 'PR0 says that parents provide the placement, which goes only with P1.', {
    fields: ['PLACE', 'PLACE_PROVIDER'],
    where: (episode) => episode.is('PLACE_PROVIDER', 'PR0') && !episode.is('PLACE', 'P1'),
  }),
  // Silent where the authority of the placement is not known.
  rule('1015', 'The authority is said to run the placement itself, but it is in the area of another.', {
    fields: ['PLACE_PROVIDER', 'PL_LA'],
    where: (episode, { authority }) =>
      authority !== null &&
      episode.is('PLACE_PROVIDER', 'PR1') &&
      episode.given('LS') &&
      !isShortBreak(episode) &&
      episode.given('PLACE') &&
      !episode.is('PLACE', ...withFamilies) &&
      episode.given('PL_LA') &&
      episode.text('PL_LA') !== authority,
  }),
];
