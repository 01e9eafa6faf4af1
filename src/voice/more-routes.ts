import './tables.ts';
import type { Reading } from '../platform/languages/index.ts';
import type { Route } from '../platform/web/index.ts';
import { aboutMeRoutes } from './about-me/about-me.tsx';
import { answerAskRoutes } from './asks/answer/ask.tsx';
import { myAskRoutes } from './asks/mine/my-ask.tsx';
import { askAction } from './asks/new/ask.tsx';
import { askTogetherRoutes } from './asks/new/ask-together.tsx';
import { howItWasRoutes } from './how-it-was/tell/how-it-was.tsx';
import { whatChangedRoutes } from './how-it-was/you-said/you-said.tsx';
import { languageAction } from './language/language.tsx';
import { rightsRoutes } from './rights/rights.tsx';

/** Rights, asking for something, telling us how it was, and about me: the other half of the room. */
export function youngPersonsWordsRoutes(reading: Reading): Route[] {
  return [
    ...rightsRoutes(reading),
    ...languageAction.routes,
    ...askAction.routes,
    ...askTogetherRoutes,
    ...myAskRoutes,
    ...answerAskRoutes,
    ...aboutMeRoutes,
    ...howItWasRoutes,
    ...whatChangedRoutes,
  ];
}
