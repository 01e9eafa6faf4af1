import { kindInWords } from '../../../care/index.ts';
import {
  carried,
  checkedBy,
  choice,
  day,
  type Field,
  form,
  line,
  pick,
  type ValuesOf,
} from '../../../platform/forms/index.ts';
import { withPosts } from '../../words/post.ts';
import type { Officer } from '../approval/could-approve.ts';
import { type Askable, askable } from '../facts/questions.ts';
import { type HomeToMoveTo, mostHomes } from '../register/homes.ts';
import { daysAhead } from '../where/check-day.ts';

/** The fields of the first page. */
export const ofWhere = ['words', 'to', 'from', 'emergency'] as const;

/** What the fields depend on. */
export interface Offered {
  /** The homes that are meant: the one that was chosen, or those that were found. */
  readonly homes: readonly HomeToMoveTo[];
  readonly questions: Readonly<Partial<Record<Askable, Field<string | null>>>>;
  /** Those who hold the post that approves it. */
  readonly officers: readonly Officer[];
}
export const nothingOffered: Offered = { homes: [], questions: {}, officers: [] };

const detailsOf = (home: HomeToMoveTo): string =>
  [kindInWords(home.kind), home.organisation_name, home.host_name].filter(Boolean).join(', ');

/**
 * Which home: a part of its name, and one of those that were found by it. That several were found is no mistake: the page
 * shows them, and one is needed to go on.
 */
function homeFields(homes: readonly HomeToMoveTo[], isOneNeeded: boolean) {
  const shown = homes.slice(0, mostHomes);
  const more = homes.length > shown.length ? 'There are more. Write more of the name.' : undefined;
  const items = shown.map((home) => ({ value: home.setting_id, text: home.name, hint: detailsOf(home) }));
  const words = line('Which home?', {
    hint: 'A part of its name, or its Ofsted number.',
    autocomplete: 'off',
    spellcheck: false,
  });
  const none = 'We do not know a home with that name. Try another part of it.';
  return {
    words: checkedBy(words, (typed) =>
      homes.length > 0 ? null : { code: 'missing', message: typed ? none : 'Say which home.' },
    ),
    to: {
      ...pick('Homes that were found', items, { hint: more, size: 'plain' }),
      check: () =>
        isOneNeeded && homes.length > 1
          ? ({ code: 'missing', message: 'Choose one of the homes that were found.' } as const)
          : null,
    },
  };
}

/** A field that goes along as it is, and nobody is asked again. */
function along<Value>(field: Field<Value>): Field<Value> {
  const read: Field<Value>['read'] = (typed) => {
    const found = field.read(typed);
    return 'value' in found ? found : { value: field.empty };
  };
  return { ...field, read, check: () => null };
}

/**
 * A move, as the pages ask for it one after the other.
 * @param upTo how far what was typed is checked
 */
export function moveForm(
  { homes, questions, officers }: Offered,
  upTo: 'nothing' | 'where' | 'facts',
): ReturnType<typeof whole> {
  return whole(
    { homes, questions: upTo === 'facts' ? questions : {}, officers },
    upTo !== 'nothing',
    upTo === 'facts',
  );
}

function whole({ homes, questions, officers }: Offered, checked: boolean, isOneNeeded: boolean) {
  const ifChecked = <Value>(field: Field<Value>) => (checked ? field : along(field));
  const { words, to } = homeFields(homes, isOneNeeded);
  const facts = Object.fromEntries(askable.map((name) => [name, questions[name] ?? carried(60)])) as Record<
    Askable,
    Field<string | null>
  >;
  return form({
    words: ifChecked(words),
    to: ifChecked<string | null>(to),
    from: ifChecked<string | null>(
      day('When does it start?', {
        hint: `Up to ${daysAhead} days ahead.`,
        needed: 'Give the day of the move: day, month and year.',
        size: 'plain',
      }) as Field<string | null>,
    ),
    emergency: ifChecked<string | null>(
      choice(
        'Is there time to tell people first?',
        { no: 'Yes', yes: 'No, it is an emergency' },
        { needed: 'Say whether there is time.', size: 'plain' },
      ) as Field<string | null>,
    ),
    ...facts,
    askedId: along(
      pick('Who is asked to approve?', withPosts(officers), {
        hint: 'They can see this move, and who it is about, until they have decided. You cannot ask yourself.',
        asList: 'Nobody yet',
        size: 'plain',
      }),
    ),
    /** Where they lived when the first page was opened, as a placement, or `none`. */
    seen: carried(40),
  });
}
export type MoveTyped = ValuesOf<ReturnType<typeof moveForm>>;
