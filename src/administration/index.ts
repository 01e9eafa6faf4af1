export { beginService, type FirstHour } from './first-hour/begin-service.ts';
export { checklistRoute, gapsInMyWork } from './first-hour/checklist.tsx';
export { gapInWords, gapsOfAll } from './first-hour/gaps.ts';
