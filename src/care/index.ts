import './tables.ts';

export { provisionalInMyWork } from './begin-child/confirm-child.tsx';
export { careRoutes } from './care-routes.ts';
export {
  type ChildToday,
  getChild,
  otherChildrenThere,
  type SettingKind,
} from './child/get-child.ts';
export type { FindOnChild } from './child/on-child.ts';
export { WhoItIs } from './child/who-it-is.tsx';
export { childName, type Named, nameOfChild, numberOfChild, registeredName } from './child-name.ts';
export { sameChildIds } from './duplicates/same-child.ts';
export { alarmsInMyWork, raiseAlarms } from './evidence/alarms.ts';
export { evidenceRoutes } from './evidence/audit.tsx';
export { childSought } from './find-child/child-sought.ts';
export { childrenAtHome } from './find-child/children-at-home.ts';
export { findChild } from './find-child/find-child.ts';
export { type ChildInList, findChildren } from './find-child/find-children.ts';
export { childrenNamedAt } from './names/children-named-at.ts';
export { namesFound } from './names/names.ts';
export { refuseNames } from './names/refuse-names.ts';
export { type Purpose, purposes } from './organisations/contacts/purposes.ts';
export { ranBefore, transfersInMyWork } from './organisations/homes/transfer/transfers.ts';
export { organisationKinds } from './organisations/kinds.ts';
export { mayAdminister } from './organisations/may.ts';
export { organisationSearch } from './organisations/organisation-search.ts';
export { openOrganisation } from './organisations/organisations.ts';
export { postsInMyWork } from './people/around/post-asks.ts';
export { endAsks } from './people/end-asks.ts';
export { peopleInMyWork } from './people/members/membership-asks.ts';
export { organisationRoles, roleLabel, settingRoles } from './people/roles.ts';
export { secondPersonForm } from './people/second-person.ts';
/**
 * Photographs, for every room. A declared form has `photographFile` last; its use case keeps what comes with
 * `keepPhotograph`, whose id it stores: `photograph_id uuid`. A photograph is seen by whoever sees its kind of fact about
 * the child, and shown with `PhotographImage`.
 */
export { keepPhotograph } from './photographs/keep-photograph.ts';
export { photographFile } from './photographs/photograph-field.ts';
export { PhotographImage } from './photographs/photograph-image.tsx';
export { applyMasks } from './redaction/apply-masks.ts';
export {
  type AskedRelease,
  type AskedText,
  askRelease,
  type Release,
  releasesOf,
} from './redaction/ask-release.ts';
export { type Chosen, chosenMasks, type MaskGroup, masked, proposedGroups } from './redaction/groups.ts';
export { markOf } from './redaction/mark-of.ts';
export { coveredBy } from './redaction/mask.ts';
export { namesAround } from './redaction/names-around.ts';
export { type ReleasableSource, releasableSources, textsToCheck } from './redaction/sources.ts';
export { lastBackup } from './retention/destruction.ts';
export { destructionsInMyWork } from './retention/in-my-work.ts';
export { roleInWords } from './role-in-words.ts';
export { searchAnything } from './search/search.tsx';
export { homeName, kindInWords } from './setting-kind.ts';
export type { FactKind } from './sharing/agreement.ts';
export { glassInMyWork } from './sharing/glass-in-my-work.ts';
export { childOf, mayAddTo, mayOrTold, maySee, mayWork } from './sharing/may.ts';
export { adds, sees } from './sharing/sees.ts';
export { sharingRoutes } from './sharing/sharing-routes.ts';
export { answerStatus, type StatusAnswer } from './status/answer-status.ts';
export { statusOn } from './status/status-on.ts';
export { accessRoutes } from './subject-access/access-routes.ts';
export { gather } from './subject-access/pieces/gather.ts';
export type { MakeAccessStep } from './subject-access/request/ask.tsx';
export {
  type Asked,
  type AskedRequest,
  askForEverything,
  type MyAccessRequest,
  myAccessPack,
  myAccessRequests,
} from './subject-access/request/ask-for-everything.ts';
export { confirmIdentity } from './subject-access/request/move-request.ts';
export type { ReleaseState } from './tables.ts';
export { handoversInMyWork } from './team/hand-on/handovers.ts';
export { type LookedAt, uploadByCommand } from './uploads/by-command.ts';
export { continueUploads } from './uploads/continue-uploads.ts';
export { endUploads } from './uploads/end-uploads.ts';
export { uploadsInMyWork } from './uploads/uploads-in-my-work.ts';
