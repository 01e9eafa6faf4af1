export { measureDecisions } from './decisions.ts';
export { measurePage } from './page.ts';
