import { notFound } from '../../../platform/errors/index.ts';
import { type AskKind, askKinds } from '../model.ts';

/** A kind of ask in an address: a number, so that the history of a shared device does not say what it was. */
export const kindInAddress = (kind: AskKind): string => String(askKinds.indexOf(kind) + 1);

/** The kind of ask that an address names. */
export function kindAsked(params: Readonly<Record<string, string>>): AskKind {
  const kind = askKinds.find((one) => kindInAddress(one) === params.kind);
  if (!kind) throw notFound();
  return kind;
}
