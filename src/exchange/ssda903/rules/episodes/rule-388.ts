import type { Row } from '../../child/row.ts';
import { stillLookedAfter } from '../../codes/reason-episode-ceased.ts';
import type { ChildRule } from '../rule.ts';

const doesNotFit = (episode: Row, next: Row | undefined): boolean => {
  const ended = episode.day('DEC');
  if (ended === null || !episode.given('REC')) return false;
  const goesOn = next?.day('DECOM') === ended;
  return episode.is('REC', stillLookedAfter) !== goesOn;
};

export const rule388: ChildRule = {
  code: '388',
  message:
    'X1 says that another episode began the same day, but none did; or another did, but the reason is not X1.',
  fields: ['DEC', 'REC', 'DECOM'],
  tables: ['Episodes'],
  check: ({ episodes }) => episodes.filter((episode, index) => doesNotFit(episode, episodes[index + 1])),
};
