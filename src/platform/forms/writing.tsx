import { londonTime } from '../clock/index.ts';
import { Button, InsetText } from '../html/index.ts';
import { isId, isLocalPath, one, type SignedInContext, type Unsent, unsentOf } from '../web/index.ts';
import type { Form, Shape } from './form.ts';

/** With more questions than these a form is saved as it is typed, also where none of them is long. */
const fewFields = 6;

/** Whether so much is asked that it is saved as it is typed. What holds a secret is kept nowhere. */
export function isLong({ fields }: Form<Shape>): boolean {
  const all = Object.values(fields);
  const asked = all.filter(({ unseen, ofPage }) => !unseen && !ofPage);
  return (
    !all.some(({ isSecret }) => isSecret) && (asked.some(({ isLong }) => isLong) || asked.length > fewFields)
  );
}

/** A form that is saved as it is typed: where that is sent, from which showing, and what was saved before. */
export interface Writing {
  readonly to: string;
  readonly version: number;
  readonly writer: string;
  /** What stands in it was saved before: since when. */
  readonly savedAt: Date | null;
  readonly others: readonly Unsent[];
  /** The other pages of the young person's own. */
  readonly isYoung: boolean;
}

/** What was saved of a form before. */
export interface Resumed {
  readonly shown: Unsent | null;
  readonly others: readonly Unsent[];
}

/**
 * What the visitor wrote of the form that is sent there: what they wrote last on this very page, what the address says, or
 * none of it.
 */
export async function resumedIn(
  context: SignedInContext,
  { path, page, apart }: { readonly path: string; readonly page: string; readonly apart?: string },
): Promise<Resumed | null> {
  if (!context.person.unsent.includes(path)) return null;
  const known = await unsentOf(context.tx, context.person.personId, path, context.now);
  const all = known.filter(({ fields }) => !apart || one(fields, apart) === one(context.form, apart));
  const wanted = context.query.get('unsent');
  const asked = all.find(({ id }) => id === wanted) ?? all.find((each) => each.page === page) ?? null;
  const shown = wanted === 'new' ? null : asked;
  return { shown, others: all.filter((each) => each !== shown) };
}

/** How often the form had been saved when it was shown, and its own mark, as it came with it. */
export function showingIn(context: SignedInContext): { version: number; writer: string | null } {
  const version = Number(one(context.form, '_version'));
  const writer = one(context.form, '_writer');
  return { version: Number.isInteger(version) ? version : 0, writer: isId(writer) ? writer : null };
}

/** How a form is saved as it is typed, in this showing of it. */
export function writingOf(
  context: SignedInContext,
  to: string,
  isYoung: boolean,
  resumed: Resumed | null = null,
): Writing {
  const { version, writer } = showingIn(context);
  const { shown = null, others = [] } = resumed ?? {};
  return {
    to,
    version: shown?.version ?? version,
    writer: writer ?? context.newId(),
    savedAt: shown?.keptAt ?? null,
    others,
    isYoung,
  };
}

const longestAddress = 400;

/** The page on which a form stands: the one that is asked for, or that it was sent from. */
export function pageOf(context: SignedInContext, otherwise: string): string {
  const at = context.sentFrom;
  if (at !== null) return at.length <= longestAddress && isLocalPath(at) ? at : otherwise;
  const query = new URLSearchParams(context.query);
  query.delete('unsent');
  const whole = query.size > 0 ? `${context.path}?${query}` : context.path;
  return whole.length <= longestAddress ? whole : context.path;
}

/** A page, with what is to stand in its form: an id, or that it is to be new. */
export const leadingTo = (page: string, unsent: string): string =>
  `${page}${page.includes('?') ? '&' : '?'}unsent=${unsent}`;

/** Above a form: that what stands in it was saved before, or that something of it was. */
export function SavedBefore({ writing, entry, page }: { writing: Writing; entry: string; page: string }) {
  const { savedAt, others, isYoung } = writing;
  if (!savedAt && others.length === 0) return null;
  return (
    <InsetText>
      {savedAt ? (
        <p class="govuk-body">
          You wrote this and have not sent it. It was saved on {londonTime(savedAt)}. Nobody else can see it.{' '}
          <a class="govuk-link" href={`${isYoung ? '/me' : ''}/kept/${entry}/throw-away`}>
            Throw this away
          </a>
        </p>
      ) : null}
      {others.map(({ id, keptAt, page: written }) => (
        <p class="govuk-body">
          You also wrote a version that was saved on {londonTime(keptAt)}.{' '}
          <a class="govuk-link" href={leadingTo(written, id)}>
            Show the other version
          </a>
        </p>
      ))}
      {savedAt ? (
        <p class="govuk-body">
          <a class="govuk-link" href={leadingTo(page, 'new')}>
            Keep this and begin a new one
          </a>
        </p>
      ) : null}
    </InsetText>
  );
}

/** Below a form: where the script says that it is saved, and without scripts the button that saves it. */
export function SavedAsTyped({ writing }: { writing: Writing }) {
  return (
    <>
      <input type="hidden" name="_version" value={writing.version} />
      <input type="hidden" name="_writer" value={writing.writer} />
      <p class="govuk-hint" role="status" data-hearth-saved />
      <noscript>
        <Button
          text="Save for later"
          name="_save"
          value="later"
          classes="govuk-button--secondary"
          attributes={{ formaction: writing.to }}
        />
      </noscript>
    </>
  );
}
