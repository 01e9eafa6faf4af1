import type { ChildToday } from '../../care/index.ts';
import { dayInWords, londonDate } from '../../platform/clock/index.ts';
import {
  checkedBy,
  choice,
  form,
  line,
  moment,
  quoted,
  rows,
  words,
  yesNo,
} from '../../platform/forms/index.ts';
import { ageOn, editions } from '../../protocol/index.ts';

/** The longest narrative, in characters: more than any night needs, and far less than a flood. */
export const longestNarrative = 200_000;

const narrative = (label: string, options: Parameters<typeof words>[1]) =>
  words(label, { size: 's', rows: 5, spellcheck: true, most: longestNarrative, ...options });
const short = (label: string, options: Parameters<typeof line>[1]) => line(label, { size: 's', ...options });

const firstDay = editions.map(({ from }) => from).sort()[0] ?? '';

/** A day on which the Protocol was in force and the child was of an age that it is for. */
function fault(at: Date, child: ChildToday | null) {
  const day = londonDate(at);
  const wrong = (message: string) => ({ code: 'out-of-range', message, part: '=day' }) as const;
  if (day < firstDay) return wrong(`The Protocol begins on ${dayInWords(firstDay)}. Give a day since then.`);
  const age = child ? ageOn(child.date_of_birth, day) : 0;
  return age < 0 || age > 25 ? wrong(`On this day the age would be ${age}. Check the day.`) : null;
}

/** When and where it happened (REC-01). */
export const whenAndWhere = (child: ChildToday | null) =>
  form({
    when: checkedBy(
      moment('When it happened', {
        needed: 'Give the day and the time it happened.',
        timeLabel: 'Time, as near as you know',
        is: 'not-after-now',
        names: { day: 'day', time: 'time' },
      }),
      (at) => fault(at, child),
    ),
    place: short('Where', { needed: 'Say where it happened.' }),
    present: narrative('Who was there', {
      hint: 'Names of staff. For other children write "another child".',
      needed: 'Say who was there.',
    }),
  });

/** What was seen and heard (REC-02, VOI-03). */
export const whatHappened = form({
  childActions: narrative('What the child did', { needed: 'Say what the child did.' }),
  staffActions: narrative('What staff or carers did', { needed: 'Say what staff or carers did.' }),
});

/** How things were calmed and put right (REC-02, INC-L1-04, PRI-06). */
export const calming = form({
  deEscalation: narrative('What was done to calm things', {
    needed: 'Say what was done to calm things, or that nothing was needed.',
  }),
  restorative: narrative('What was done or is planned to put it right', {
    hint: 'A restorative approach: what happened, who was affected, what would help',
    needed: 'Say what was done or is planned to put it right.',
  }),
});

/** The child's account, or why there is none yet (VOI-01). What they said in their own voice is one. */
export const account = (isHeard: boolean) =>
  form(
    {
      accountWords: quoted('What the child says happened, in their own words', {
        size: 's',
        rows: 6,
        most: longestNarrative,
        spellcheck: true,
      }),
      accountNotYet: narrative('If there is no account yet: why not', {
        hint: 'You will be asked again within a day.',
      }),
    },
    ({ accountWords, accountNotYet }) => {
      const [has, hasNot] = [accountWords.trim() !== '', accountNotYet.trim() !== ''];
      if (!has && !hasNot && !isHeard) {
        const message = "Write the child's own words, or say why there are none yet.";
        return [{ key: 'accountWords', code: 'missing', message }];
      }
      const message = 'There is an account, so leave this empty.';
      return (has || isHeard) && hasNot ? [{ key: 'accountNotYet', code: 'not-allowed', message }] : [];
    },
  );

/** Who was told (REC-04, INC-L2-03). */
export const told = form({
  told: rows(
    'The people who were told',
    {
      who: line('Who was told', {
        hint: 'For example: the social worker, the duty officer, a parent',
        needed: 'Say who was told.',
      }),
      how: line('How', { hint: 'For example: by phone', needed: 'Say how they were told.' }),
      at: moment('When', {
        size: 'plain',
        needed: 'Give the day and the time they were told.',
        is: 'not-after-now',
      }),
    },
    { count: 4 },
  ),
});

const ifPolice = { field: 'police', is: 'yes' } as const;

/** Whether the police were contacted, why and when, and who was asked first (REC-02, SUB-06). */
export const police = form({
  police: yesNo('Were the police contacted?', { needed: 'Say whether the police were contacted.' }),
  policeReason: narrative('Why', { needed: 'Say why the police were contacted.', onlyIf: ifPolice }),
  policeAt: moment('When they were contacted', {
    needed: 'Give the day and the time the police were contacted.',
    timeLabel: 'Time',
    is: 'not-after-now',
    names: { day: 'policeDay', time: 'policeTime' },
    onlyIf: ifPolice,
  }),
  policeReference: short('Reference', { hint: 'If they gave one', onlyIf: ifPolice }),
  senior: yesNo('Was a senior manager asked first?', {
    needed: 'Say whether a senior manager was asked first.',
    onlyIf: ifPolice,
  }),
  seniorWords: narrative('What they advised, or why they were not asked', {
    needed: 'Say what they advised, or why they were not asked.',
    onlyIf: ifPolice,
  }),
});

const riskReview = narrative('What the risk assessment needs after this', {
  needed: 'Say what the risk assessment needs, or that it needs no change.',
});
const saidYesNo = (label: string, needed: string) =>
  choice(label, { yes: 'Yes', no: 'No' }, { needed, inline: true });

/** What a children's home or supported accommodation keeps besides (REC-01, REC-03). */
export const home = form({
  riskReview,
  daybook: short('One line for the daybook', {
    hint: 'It goes into the daybook when you sign, with a link to this record. You can leave the name out.',
    needed: 'Write one line for the daybook.',
  }),
});

/** What a fostering record keeps besides (REC-01 to REC-03, INC-L2-04, INC-L3-03). */
export const foster = form({
  outOfHours: saidYesNo(
    'Did you contact the out-of-hours or emergency duty team?',
    'Say whether you contacted the out-of-hours team.',
  ),
  outOfHoursWhy: narrative('Why, or why not', { needed: 'Say why, or why not.' }),
  supervisingTold: saidYesNo(
    'Have you told your supervising social worker?',
    'Say whether you have told your supervising social worker.',
  ),
  familyView: narrative('If you or your family were harmed: what you want', {
    hint: 'Your view counts in what is decided.',
  }),
  riskReview,
});
