import type { AuditVerb } from '../../platform/audit/index.ts';
import type { By, May, SignedInContext, Tx } from '../../platform/web/index.ts';
import type { Beside } from './keep-attachment.ts';

/** What files are added to, as it is opened. */
export interface OpenToAttach extends Beside {
  /** How the child is called; null where none is named. */
  readonly called: string | null;
  /** The page on which the files are shown. */
  readonly to: string;
}

/** Where files are added. */
export interface AttachParts {
  /** The address of what they are added to: the pages lie below it. */
  readonly path: string;
  readonly may: May;
  /** What the audit says of somebody who opens the page. */
  readonly audit: AuditVerb;
  /** What they are added to, for whoever may; tells the audit. */
  readonly open: (context: SignedInContext) => Promise<OpenToAttach>;
  /** What else follows in the room. */
  readonly attached?: (
    tx: Tx,
    opened: OpenToAttach,
    kept: { readonly id: string; readonly isVoice: boolean },
    by: By,
  ) => Promise<void>;
}
