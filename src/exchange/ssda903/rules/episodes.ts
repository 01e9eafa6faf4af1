import type { ChildRows } from '../child/child-rows.ts';
import type { Row } from '../child/row.ts';
import { sameLegalStatus, samePlacement } from '../child/same-placement.ts';
import { codeAllowed } from '../codes/code-allowed.ts';
import { placementProvider } from '../codes/placement-provider.ts';
import { placementsInGroup, scheduledPlacements } from '../codes/placement-type.ts';
import { stillLookedAfter } from '../codes/reason-episode-ceased.ts';
import { continuing } from '../codes/reason-new-episode.ts';
import { beganUnder } from './conditions/ages.ts';
import { unknownCode } from './conditions/codes.ts';
import { afterYear, endsBeforeStart, noDate } from './conditions/days.ts';
import { following } from './conditions/following.ts';
import type { ChildRule } from './rule.ts';
import { rulesAbout } from './rules-about.ts';

const rule = rulesAbout('Episodes');

const statusAndPlacement = ['RNE', 'LS', 'PLACE', 'PLACE_PROVIDER', 'PL_POST', 'URN'];
const temporary = placementsInGroup('temporary');

/** The day on which the Children Act 1989 came into force. */
const childrenAct = '1991-10-14';

/** All episodes but the last; those without a readable start are left out. */
const allButLast = (child: ChildRows): readonly Row[] =>
  child.episodes.filter((episode) => episode.day('DECOM') !== null).slice(0, -1);

/** X1 where no other episode begins the same day, or another reason where one does. */
const goesOnOtherwise = (episode: Row, next: Row | undefined): boolean => {
  const ended = episode.day('DEC');
  if (ended === null || !episode.given('REC')) return false;
  return episode.is('REC', stillLookedAfter) !== (next?.day('DECOM') === ended);
};

/** Rules about the codes and days of episodes and how one follows another. */
export const episodeRules: readonly ChildRule[] = [
  rule('141', 'The day the episode began is not a date.', {
    fields: ['DECOM'],
    where: noDate('DECOM'),
  }),
  rule('142', 'This episode has no end or no reason for it, yet a later episode has begun.', {
    fields: ['DEC', 'REC'],
    check: (child) => allButLast(child).filter((episode) => !episode.given('DEC') || !episode.given('REC')),
  }),
  rule('143', 'The reason for the new episode is not one of S, L, P, T, B and U.', {
    fields: ['RNE'],
    where: unknownCode('RNE'),
  }),
  rule('144', 'The legal status is not one of the codes.', {
    fields: ['LS'],
    where: unknownCode('LS'),
  }),
  rule('145', 'The category of need is not one of N1 to N8.', {
    fields: ['CIN'],
    where: unknownCode('CIN'),
  }),
  // H5 and P2 ended with 2023/24, K3 came with 2024/25, Z11 to Z14 took the place of Z1 in 2025/26.
  rule('146', 'The placement type is not one of the codes of this year.', {
    fields: ['PLACE'],
    where: unknownCode('PLACE'),
  }),
  rule('147', 'The day the episode ended is not a date.', {
    fields: ['DEC'],
    where: noDate('DEC'),
  }),
  rule('148', 'There is an end without a reason, or a reason without an end. Fill in both or neither.', {
    fields: ['DEC', 'REC'],
    where: (episode) => episode.given('DEC') !== episode.given('REC'),
  }),
  rule('149', 'The reason why the episode ended is not one of the codes of this year.', {
    fields: ['REC'],
    where: unknownCode('REC'),
  }),
  rule(
    '178',
    'The provider is not one of PR0 to PR5, or is given for a temporary or scheduled placement that has none.',
    {
      fields: ['PLACE_PROVIDER'],
      where: (episode, { rulesOfYear }) => {
        const provider = episode.text('PLACE_PROVIDER');
        if (episode.is('PLACE', ...temporary, ...scheduledPlacements)) return provider !== null;
        return episode.given('PLACE') && !codeAllowed(placementProvider, provider, rulesOfYear);
      },
    },
  ),
  // Z1, which these codes came of, is asked by rule 178 alone.
  rule('213', 'A provider is given for a temporary or scheduled placement. Leave it blank there.', {
    fields: ['PLACE', 'PLACE_PROVIDER'],
    where: (episode) =>
      episode.is('PLACE', ...temporary, 'Z11', 'Z12', 'Z13', 'Z14') && episode.given('PLACE_PROVIDER'),
  }),
  rule('302', 'Going by these dates, the child was in care before they were born.', {
    fields: ['DECOM', 'DOB'],
    tables: ['Header', 'Episodes'],
    check: (child) => {
      const [first] = child.episodes;
      const began = first?.day('DECOM') ?? null;
      if (!first || began === null) return [];
      const headers = child.rows('Header').filter((header) => began < (header.day('DOB') ?? ''));
      return headers.length > 0 ? [first, ...headers] : [];
    },
  }),
  rule('352', 'The person was 18 or older on the day they are said to have come into care.', {
    fields: ['DECOM', 'RNE', 'DOB'],
    tables: ['Header', 'Episodes'],
    where: (episode, _collection, child) =>
      episode.is('RNE', 'S') &&
      child.dateOfBirth !== null &&
      episode.day('DECOM') !== null &&
      !beganUnder(episode, child, 18),
  }),
  rule('353', 'The episode began before 14 October 1991, when the Children Act 1989 came into force.', {
    fields: ['DECOM'],
    where: (episode) => (episode.day('DECOM') ?? childrenAct) < childrenAct,
  }),
  // The national wording speaks of the end of the episode; what is looked at, there and here, is its beginning.
  rule('354', 'The episode began after the end of the year.', {
    fields: ['DECOM'],
    where: afterYear('DECOM'),
  }),
  rule('355', 'The episode began and ended on the same day: it would have lasted less than a day.', {
    fields: ['DECOM', 'DEC'],
    where: (episode) => episode.day('DECOM') !== null && episode.day('DECOM') === episode.day('DEC'),
  }),
  rule('356', 'The episode ended before it began.', {
    fields: ['DECOM', 'DEC'],
    where: endsBeforeStart('DECOM', 'DEC'),
  }),
  rule('385', 'The episode ended after the end of the year.', {
    fields: ['DEC'],
    where: afterYear('DEC'),
  }),
  rule(
    '388',
    'X1 says that another episode began the same day, but none did; or another did, but the reason is not X1.',
    {
      fields: ['DEC', 'REC', 'DECOM'],
      check: ({ episodes }) =>
        episodes.filter((episode, index) => goesOnOtherwise(episode, episodes[index + 1])),
    },
  ),
  rule(
    '431',
    'The child is said to have come into care (S), but the episode before had not ended before that day.',
    {
      fields: ['RNE', 'DECOM'],
      check: following((before, after) => {
        const began = after.day('DECOM');
        return after.is('RNE', 'S') && began !== null && (before.day('DEC') ?? '') >= began;
      }),
    },
  ),
  rule('432', 'The child had left care at the end of the episode before, so this one must begin with S.', {
    fields: ['RNE'],
    check: following(
      (before, after) =>
        before.given('REC') && !before.is('REC', stillLookedAfter) && after.is('RNE', ...continuing),
    ),
  }),
  rule(
    '433',
    'The reason says that care went on, but the episode does not begin on the day the one before ended.',
    {
      fields: ['RNE', 'DECOM'],
      check: following((before, after) => {
        const began = after.day('DECOM');
        return after.is('RNE', ...continuing) && began !== null && before.day('DEC') !== began;
      }),
    },
  ),
  rule(
    '434',
    'L says that only the legal status changed. Here it did not change, or the placement did too.',
    {
      fields: statusAndPlacement,
      check: following(
        (before, after) =>
          after.is('RNE', 'L') && (sameLegalStatus(before, after) || !samePlacement(before, after)),
      ),
    },
  ),
  rule('435', 'P and T say that only the placement changed. Here it did not, or the legal status did too.', {
    fields: statusAndPlacement,
    check: following(
      (before, after) =>
        after.is('RNE', 'P', 'T') && (!sameLegalStatus(before, after) || samePlacement(before, after)),
    ),
  }),
  rule('436', 'B and U say that both the legal status and the placement changed. Here one of them did not.', {
    fields: statusAndPlacement,
    check: following(
      (before, after) =>
        after.is('RNE', 'B', 'U') && (sameLegalStatus(before, after) || samePlacement(before, after)),
    ),
  }),
  rule(
    '437',
    'The episode ended because the child died or was found to be 18, yet another episode follows.',
    {
      fields: ['REC'],
      check: (child) => allButLast(child).filter((episode) => episode.is('REC', 'E2', 'E15')),
    },
  ),
  rule('501', 'The episode began before the one before it ended.', {
    fields: ['DECOM', 'DEC'],
    check: following((before, after) => (after.day('DECOM') ?? '9999') < (before.day('DEC') ?? '')),
  }),
  rule('1009', 'The reason why the placement changed is not one of the codes of this year.', {
    fields: ['REASON_PLACE_CHANGE'],
    where: unknownCode('REASON_PLACE_CHANGE'),
  }),
];
