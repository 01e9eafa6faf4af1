import type { ChildToday } from '../../../care/index.ts';
import type { FormCheck, FormVersion } from '../read/get-forms.ts';

/** How a form stands with the home where the child lives. */
export type AtThisHome = 'nowhere' | 'written-here' | 'accepted' | 'questions' | 'waits';

/**
 * How the latest version stands with the home where the child lives today: written there, taken on, asked about, or
 * waiting. What a home took on once it has taken on, whatever is added later.
 */
export function atThisHome(
  child: Pick<ChildToday, 'setting'>,
  latest: Pick<FormVersion, 'setting_id'>,
  checks: readonly Pick<FormCheck, 'setting_id' | 'verdict'>[],
): AtThisHome {
  if (!child.setting) return 'nowhere';
  const here = child.setting.id;
  const verdicts = checks.filter(({ setting_id }) => setting_id === here).map(({ verdict }) => verdict);
  if (verdicts.includes('accepted')) return 'accepted';
  if (latest.setting_id === here) return 'written-here';
  return verdicts.includes('questions') ? 'questions' : 'waits';
}
