import { accommodation } from './accommodation.ts';
import { activity } from './activity.ts';
import { adoptersLegalStatus, adoptersSex } from './adopters.ts';
import { categoryOfNeed } from './category-of-need.ts';
import type { CodeList } from './code.ts';
import { ethnicity } from './ethnicity.ts';
import { inTouch } from './in-touch.ts';
import { legalStatus } from './legal-status.ts';
import { missingType } from './missing-type.ts';
import { placementProvider } from './placement-provider.ts';
import { placementType } from './placement-type.ts';
import { previousPermanence } from './previous-permanence.ts';
import { reasonEpisodeCeased } from './reason-episode-ceased.ts';
import { reasonNewEpisode } from './reason-new-episode.ts';
import { reasonPlaceChange } from './reason-place-change.ts';
import { reasonPlacedCeased } from './reason-placed-ceased.ts';
import { reviewCode } from './review-code.ts';
import { sdqReason } from './sdq-reason.ts';
import { sex } from './sex.ts';
import { socialWorkerReason } from './social-worker-reason.ts';
import { upnUnknown } from './upn-unknown.ts';

/** The list that goes with each coded column. UPN holds a number or one of these codes. */
export const codeLists = {
  LS: legalStatus,
  PLACE: placementType,
  PLACE_PROVIDER: placementProvider,
  CIN: categoryOfNeed,
  RNE: reasonNewEpisode,
  REC: reasonEpisodeCeased,
  REASON_PLACE_CHANGE: reasonPlaceChange,
  MISSING: missingType,
  REVIEW_CODE: reviewCode,
  IN_TOUCH: inTouch,
  ACTIV: activity,
  ACCOM: accommodation,
  PREV_PERM: previousPermanence,
  SDQ_REASON: sdqReason,
  SEX: sex,
  ETHNIC: ethnicity,
  UPN: upnUnknown,
  SW_REASON: socialWorkerReason,
  REASON_PLACED_CEASED: reasonPlacedCeased,
  SEX_ADOPTR: adoptersSex,
  LS_ADOPTR: adoptersLegalStatus,
} as const satisfies Readonly<Record<string, CodeList>>;

export type CodedColumn = keyof typeof codeLists;
