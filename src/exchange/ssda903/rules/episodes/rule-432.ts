import { inSuccession } from '../../child/in-succession.ts';
import { stillLookedAfter } from '../../codes/reason-episode-ceased.ts';
import { continuing } from '../../codes/reason-new-episode.ts';
import type { ChildRule } from '../rule.ts';

export const rule432: ChildRule = {
  code: '432',
  message: 'The child had left care at the end of the episode before, so this one must begin with S.',
  fields: ['RNE'],
  tables: ['Episodes'],
  check: (child) =>
    inSuccession(child.episodes)
      .filter(
        ([before, after]) =>
          before.given('REC') && !before.is('REC', stillLookedAfter) && after.is('RNE', ...continuing),
      )
      .map(([, after]) => after),
};
