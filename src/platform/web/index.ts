export { type Acting, actingOf, type By } from './by.ts';
export { codedError } from './coded-error.ts';
export { type Cursor, comesAfter, pageAfter, pageOf, readCursor, writeCursor } from './cursor.ts';
export { endKept } from './end-kept.ts';
export { ErrorList, type FieldErrors } from './error-list.tsx';
export { idempotent } from './idempotent.ts';
export { isId } from './is-id.ts';
export { isOneOf } from './is-one-of.ts';
export { isLocalPath, type KeptForm, SendAgain, WhatWasWritten } from './kept-form.tsx';
export { forgetKept, keptForms } from './kept-on-server.ts';
export { changesPath, changesSeenPath, latestChanges } from './latest-changes.ts';
export { LinkList, type ListedLink } from './link-list.tsx';
export {
  comesAfterEntry,
  type ListAsked,
  type ListPart,
  listAsked,
  listPart,
  MoreOfList,
  SortBy,
} from './list-part.tsx';
export type { May } from './may.ts';
export { fileOf } from './receive-form.ts';
export { file, json, nothing, type PageParts, page, type Reply, redirect } from './reply.ts';
export {
  type FormFields,
  many,
  one,
  type RequestContext,
  type SignedIn,
  type SignedInContext,
  type Tx,
  type YoungPersonContext,
} from './request-context.ts';
export type { Route, SignedInRoute } from './route.ts';
export { type UploadRoute, uploadOf } from './upload.ts';
export {
  removeUpload,
  requireOwnDirectory,
  spoolFile,
  type Upload,
  type UploadedFile,
  uploadedPath,
} from './upload-spool.ts';
export { harmlessSite } from './young-places.ts';
