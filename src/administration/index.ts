import './tables.ts';

export { lastBackup } from '../care/index.ts';
export { beginService, type FirstHour } from './first-hour/begin-service.ts';
export { checklistRoute, gapsInMyWork } from './first-hour/checklist.tsx';
export { findingsOf } from './first-hour/findings.ts';
export { firstStartRoutes } from './first-hour/first-start.tsx';
export { gapInWords, gapsOfAll } from './first-hour/gaps.ts';
export { languageRoutes } from './languages/languages.tsx';
export { ownSignInRoutes } from './own-sign-in/own-sign-in.tsx';
export { systemRoutes } from './systems/systems.tsx';
