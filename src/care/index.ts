import './tables.ts';

export {
  type AroundTheChild,
  type ChildToday,
  getChild,
  otherChildrenThere,
  type SettingKind,
} from './child/get-child.ts';
export { calledName, childName, type Named } from './child-name.ts';
export { sameChildIds } from './duplicates/same-child.ts';
export { type ChildInList, findChildren } from './find-child/find-children.ts';
export { SearchForm } from './find-child/page.tsx';
export { roleInWords } from './role-in-words.ts';
export { careRoutes } from './routes.tsx';
export { type FactKind, type Relation, sharingAgreement } from './sharing/agreement.ts';
export { glassInMyWork } from './sharing/glass-in-my-work.ts';
export { sharingRoutes } from './sharing/routes.tsx';
export { adds, sees } from './sharing/sees.ts';
