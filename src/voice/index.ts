import './tables.ts';
import type { Unfinished } from '../follow-up/index.ts';
import type { Catalogue, Reading } from '../platform/languages/index.ts';
import type { Route, SignedInContext } from '../platform/web/index.ts';
import { youngSignInRoutes } from './account/sign-in.tsx';
import { staffAccountRoutes } from './account/staff-account.tsx';
import { youngAccountRoutes } from './account/young-account.tsx';
import type { YoungSignInDeps } from './account/young-sign-in-deps.ts';
import { asksInMyWork } from './asks/asks-in-my-work.ts';
import { decideAgainAction } from './challenges/again/again.tsx';
import { answerChallengeRoutes } from './challenges/answer/challenge.tsx';
import { lateChallengesInMyWork } from './challenges/in-my-work.ts';
import { myChallengeRoutes } from './challenges/mine/challenge.tsx';
import { homeRoutes } from './home/home.tsx';
import { homeCatalogue } from './home/words/home-catalogue.ts';
import { youngPersonsWordsRoutes } from './more-routes.ts';
import { copiesRoutes } from './my-record/copies.tsx';
import { myRecordRoutes } from './my-record/record.tsx';
import { rightsCatalogue } from './rights/words/rights-catalogue.ts';
import { stationCatalogue } from './rights/words/station-catalogue.ts';
import { togetherAction } from './together/together.tsx';
import { whoLookedRoutes } from './who-looked/who-looked.tsx';

export { endStarts } from './account/end-starts.ts';
export { challengeById } from './challenges/challenges-of.ts';
export { answerChallenge } from './challenges/move-challenge.ts';
export { raiseChallenge } from './challenges/raise-challenge.ts';
export { writeDownTogether } from './together/write-down.ts';

/** The pages of the room that can be read in other languages. */
export const voiceCatalogues: readonly Catalogue[] = [stationCatalogue, rightsCatalogue, homeCatalogue];

/** The child's own voice: every route of the room. */
export function voiceRoutes(deps: YoungSignInDeps & { readonly reading: Reading }): Route[] {
  return [
    ...youngSignInRoutes(deps),
    ...youngAccountRoutes(deps),
    ...staffAccountRoutes(deps),
    ...homeRoutes(deps.reading),
    ...myRecordRoutes,
    ...copiesRoutes,
    ...whoLookedRoutes(),
    ...myChallengeRoutes,
    ...answerChallengeRoutes,
    ...decideAgainAction.routes,
    ...togetherAction.routes,
    ...youngPersonsWordsRoutes(deps.reading),
  ];
}

/** What somebody has to do here, for "My work". */
export async function voiceInMyWork(context: SignedInContext): Promise<readonly Unfinished[]> {
  const lines = await Promise.all([lateChallengesInMyWork(context), asksInMyWork(context)]);
  return lines.flat();
}
