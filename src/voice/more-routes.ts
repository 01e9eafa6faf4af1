import './more-tables.ts';
import type { Route } from '../platform/web/index.ts';
import { aboutMeRoutes } from './about-me/about-me.tsx';
import { answerAskRoutes } from './asks/answer/routes.tsx';
import { myAskRoutes } from './asks/mine/routes.tsx';
import { newAskRoutes } from './asks/new/routes.tsx';
import { askTogetherRoutes } from './asks/new/together-routes.tsx';
import { howItWasRoutes } from './how-it-was/tell/how-it-was.tsx';
import { whatChangedRoutes } from './how-it-was/you-said/you-said.tsx';
import { rightsRoutes } from './rights/routes.tsx';

/** Rights, asking for something, telling us how it was, and about me: the other half of the room. */
export function youngPersonsWordsRoutes(): Route[] {
  return [
    ...rightsRoutes(),
    ...newAskRoutes(),
    ...askTogetherRoutes(),
    ...myAskRoutes(),
    ...answerAskRoutes(),
    ...aboutMeRoutes,
    ...howItWasRoutes,
    ...whatChangedRoutes,
  ];
}
