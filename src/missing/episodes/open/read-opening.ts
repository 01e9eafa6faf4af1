import { HearthError } from '../../../platform/errors/index.ts';
import { type FormFields, many, one } from '../../../platform/web/index.ts';
import { vulnerabilities } from '../../../protocol/index.ts';
import { readMoment, readMomentIfAny } from '../../moments/read-moment.ts';
import { shortEnough } from '../../parts/said.ts';
import type { EpisodeToOpen } from './open-episode.ts';

const yesNo = (form: FormFields, name: string, ask: string): boolean => {
  const value = one(form, name);
  if (value !== 'yes' && value !== 'no') throw new HearthError('missing', ask, name);
  return value === 'yes';
};

/** What was ticked: what is not in the list is refused here, before the absence stands. */
function vulnerabilityIn(form: FormFields): readonly string[] {
  const ticked = many(form, 'vulnerability');
  if (ticked.some((one) => !vulnerabilities.some((known) => known === one)))
    throw new HearthError('not-allowed', 'Choose from this list.', 'vulnerability');
  return ticked;
}

/**
 * Reads the short form with which an absence is opened: danger first, then since when; the rest may be left out.
 * @throws HearthError naming the field
 */
export function readOpening(form: FormFields, now: Date): Omit<EpisodeToOpen, 'id'> {
  return {
    immediateDanger: yesNo(form, 'danger', 'Say whether they are in danger now.'),
    noticedAt: readMoment(form, 'noticed', now),
    whereaboutsKnown: yesNo(form, 'known', 'Say whether you know where they are.'),
    whereabouts: shortEnough(one(form, 'whereabouts'), 'whereabouts', 2000),
    lastSeenAt: readMomentIfAny(form, 'lastSeen', now),
    lastSeenWhere: shortEnough(one(form, 'lastSeenWhere'), 'lastSeenWhere', 2000),
    wearing: shortEnough(one(form, 'wearing'), 'wearing', 2000),
    circumstances: shortEnough(one(form, 'circumstances'), 'circumstances', 20_000),
    vulnerability: vulnerabilityIn(form),
  };
}
