import { HearthError, notFound } from '../../../platform/errors/index.ts';
import { type FormFields, isOneOf, many, one } from '../../../platform/web/index.ts';
import {
  type AskKind,
  type AskMatter,
  askKinds,
  type Keeper,
  keepers,
  matters,
  type Reach,
  reaches,
} from '../model.ts';

/** What a young person asks, as the form has it. */
export interface AskInForm {
  /** Made with the page, so that a button pressed twice asks once. */
  readonly entry: string | undefined;
  readonly kind: AskKind;
  readonly about: AskMatter | null;
  readonly words: string;
  readonly wish: string;
  readonly reach: Reach;
  readonly keptFrom: readonly Keeper[];
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The most that can be written, in characters. */
const longestWords = 5000;
const longestWish = 2000;

/** A kind of ask in an address: a number, so that the history of a shared device does not say what it was. */
export const kindInAddress = (kind: AskKind): string => String(askKinds.indexOf(kind) + 1);

/** The kind of ask that an address names. */
export function kindAsked(params: Readonly<Record<string, string>>): AskKind {
  const kind = askKinds.find((one) => kindInAddress(one) === params.kind);
  if (!kind) throw notFound();
  return kind;
}

function tooLong(field: string, text: string, most: number): void {
  const length = [...text].length;
  if (length > most) {
    throw new HearthError(
      'out-of-range',
      `That is too long. Use ${most} letters or less. This is ${length}.`,
      field,
    );
  }
}

/**
 * What was asked.
 * @throws HearthError naming the field, in words for the young person
 */
export function readAsk(form: FormFields, kind: AskKind): AskInForm {
  const about = one(form, 'about');
  const needsMatter = kind === 'complaint' || kind === 'appeal';
  if (needsMatter && !isOneOf(matters, about)) {
    throw new HearthError('missing', 'Pick what it is about.', 'about');
  }
  const words = one(form, 'words').trim();
  if (words === '') throw new HearthError('missing', 'Write a few words here.', 'words');
  tooLong('words', words, longestWords);
  const wish = one(form, 'wish').trim();
  tooLong('wish', wish, longestWish);
  const reach = one(form, 'reach');
  if (!isOneOf(reaches, reach)) {
    throw new HearthError('missing', 'Pick how you want to get your answer.', 'reach');
  }
  const entry = one(form, 'entry');
  return {
    entry: uuid.test(entry) ? entry.toLowerCase() : undefined,
    kind,
    about: needsMatter ? (about as AskMatter) : null,
    words,
    wish,
    reach,
    keptFrom: many(form, 'keptFrom').filter((one) => isOneOf(keepers, one)),
  };
}
