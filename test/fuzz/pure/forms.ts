import type { Random } from '../../../demo/random.ts';
import { readAsked } from '../../../src/care/find-child/read-asked.ts';
import { organisationKinds } from '../../../src/care/organisations/kinds.ts';
import { organisationForm } from '../../../src/care/organisations/organisation-form.ts';
import { askedDay } from '../../../src/care/status/asked-day.ts';
import { formSoFar, soFar } from '../../../src/exploitation/screening/ask/ask-form.ts';
import { openForm } from '../../../src/missing/episodes/open/open-form.ts';
import { informationForm } from '../../../src/missing/forms/write/information-form.ts';
import { moveForm, nothingOffered } from '../../../src/placements/moves/new/move-form.ts';
import { form as declared, readTyped } from '../../../src/platform/forms/form.ts';
import { day as dayField, moment as momentField } from '../../../src/platform/forms/index.ts';
import type { FormFields } from '../../../src/platform/web/index.ts';
import { readCursor } from '../../../src/platform/web/index.ts';
import { parseForm, readForm, refuseUnstorableIn } from '../../../src/platform/web/read-form.ts';
import { isCalendarDate, safeguardSigns } from '../../../src/protocol/index.ts';
import { collectionForm } from '../../../src/substances/seizures/custody/collection-form.ts';
import { destructionForm } from '../../../src/substances/seizures/custody/destruction-form.ts';
import { handOverForm } from '../../../src/substances/seizures/custody/hand-over-form.ts';
import { askKinds, matters, reaches } from '../../../src/voice/asks/model.ts';
import { askForm } from '../../../src/voice/asks/new/ask-form.ts';
import { howItWasForm } from '../../../src/voice/how-it-was/tell/how-it-was-form.tsx';
import { measures } from '../../../src/workforce/restraints/model.ts';
import { restraintForm } from '../../../src/workforce/restraints/record/restraint-form.ts';
import { momentFields, nastyForm } from '../grammar/nasty-form.ts';
import { type Json, nastyJson } from '../grammar/nasty-json.ts';
import { nastyText } from '../grammar/nasty-text.ts';
import { orRefusal } from '../refusals.ts';
import { holds, type Target } from '../target.ts';

const now = new Date('2026-11-21T09:30:00Z');
const today = '2026-11-21';
const anId = '00000000-0000-4000-8000-000000000000';

/** A reader of one form: its fields, the values among which one chooses, and how it is read. */
type Reader = readonly [
  fields: readonly string[],
  values: readonly string[],
  read: (form: FormFields) => unknown,
];

const lineFields = [
  'receiver',
  'keptNow',
  'handedWords',
  'procedure',
  'witness',
  'destroyedSure',
  'allegation',
  'collectedWords',
] as const;
const restraintFields = [
  'measure',
  'location',
  'behaviour',
  'description',
  'minutes',
  'avoided',
  'users',
  'otherUsers',
  'effect',
  'injured',
  'inEhcPlan',
] as const;

const readers: readonly Reader[] = [
  [
    ['danger', 'known', 'whereabouts', 'wearing', ...momentFields('noticed'), ...momentFields('lastSeen')],
    ['yes', 'no'],
    (form) => readTyped(openForm, form, { now, today: '2026-03-03' }),
  ],
  [
    ['with_child', 'description', 'health', 'own_words'],
    ['yes', 'no', 'refused'],
    (form) => readTyped(informationForm(true), form, { now, today: '2026-03-03' }),
  ],
  [
    ['words', 'to', 'emergency', 'homeArea', 'seen', ...momentFields('from')],
    [anId, 'yes'],
    (form) => {
      readTyped(moveForm(nothingOffered, 'nothing'), form, { now, today });
      readTyped(moveForm(nothingOffered, 'facts'), form, { now, today });
    },
  ],
  [
    [...restraintFields, ...momentFields('used')],
    Object.keys(measures),
    (form) => readTyped(restraintForm, form, { now, today }),
  ],
  [
    ['about', 'words', 'wish', 'reach', 'keptFrom', 'entry'],
    [...Object.keys(matters), ...Object.keys(reaches)],
    (form) => askKinds.map((kind) => readTyped(askForm({ kind }), form, { now, today })),
  ],
  [
    ['after', 'face', 'fair', 'heard', 'words', 'shownTo'],
    ['police', 'court', 'yes', 'worker', '3'],
    (form) => readTyped(howItWasForm, form, { now, today }),
  ],
  [
    [
      ...lineFields,
      ...momentFields('handedAt'),
      ...momentFields('destroyedAt'),
      ...momentFields('collectedAt'),
    ],
    [anId, 'yes', 'no'],
    (form) => {
      const here = { able: [{ person_id: anId, name: 'A', role: 'carer' }] };
      readTyped(handOverForm(here), form, { now, today });
      readTyped(destructionForm(here), form, { now, today });
      readTyped(collectionForm, form, { now, today });
    },
  ],
  [
    [
      'assault',
      'danger',
      'heading',
      'childsWords',
      'consent',
      ...momentFields('seenOn'),
      ...safeguardSigns.map((sign) => `seen-${sign}`),
    ],
    [...safeguardSigns, 'nothing', 'yes', 'no'],
    (form) => {
      const context = { form, now, today };
      soFar(context, 19);
      readTyped(formSoFar(context, 19), form, context);
    },
  ],
  [
    ['name', 'kind', 'gss', 'dfe', 'urn'],
    [...Object.keys(organisationKinds), 'E09000001', '202', 'SC012345'],
    (form) => readTyped(organisationForm, form, { now, today }),
  ],
];

interface Filled {
  readonly reader: number;
  readonly form: FormFields;
}

const moment = 'at';

export const forms = [
  {
    name: 'readers of forms',
    share: 90,
    draw: (random: Random) => {
      const reader = random.whole(0, readers.length - 1);
      const [fields, values] = readers[reader] ?? [[], []];
      return { reader, form: nastyForm(fields, values, random) };
    },
    hold: ({ reader, form }: Filled) => {
      orRefusal(() => readers[reader]?.[2](form));
    },
  },
  {
    name: 'days and times in forms',
    share: 60,
    draw: (random: Random) =>
      nastyForm(momentFields(moment), ['2026-03-29', '01:30', '02:30', '2026'], random),
    hold: (form: FormFields) => {
      const asked = readTyped(declared({ [moment]: momentField('When?') }), form, { now, today });
      const read = 'values' in asked ? asked.values[moment] : null;
      holds(read === null || Number.isFinite(read?.getTime()), 'a moment that was read is one');
      const came = declared({ [moment]: dayField('When?', { is: 'not-after-today' }) });
      const dayRead = readTyped(came, form, { now, today });
      const day = 'values' in dayRead ? dayRead.values[moment] : null;
      holds(!day || (isCalendarDate(day) && day <= today), 'a day that was read has come');
    },
  },
  {
    name: 'what is typed into a search or an address',
    share: 40,
    draw: nastyText,
    hold: (text: string) => {
      const { words, day } = readAsked(text);
      holds(words.length <= 200 && (day === null || isCalendarDate(day)), 'what is searched for is bounded');
      orRefusal(() => askedDay(text, '2011-05-04', today));
      orRefusal(() => readCursor(text));
    },
  },
  {
    name: 'bodies of forms',
    share: 40,
    draw: (random: Random) => {
      const pair = (): string =>
        `${nastyText(random)}=${random.chance(0.5) ? encodeURI(nastyText(random).replaceAll(/\p{Surrogate}/gu, '')) : nastyText(random)}`;
      return Array.from({ length: random.pick([1, 2, 5, 40, 1001]) }, pair).join('&');
    },
    hold: (text: string) => {
      const form = orRefusal(() => readForm(parseForm(text)), 'any');
      if (!form) return;
      const values = Object.values(form).flat();
      holds(values.length <= 1000, 'a form has a bound');
      holds(
        values.every((value) => !/\p{Surrogate}/u.test(value) && !value.includes('\0')),
        'what is read can be stored',
      );
    },
  },
  {
    name: 'bodies of JSON',
    share: 30,
    draw: nastyJson,
    hold: (body: Json) => {
      orRefusal(() => refuseUnstorableIn(body), 'any');
      orRefusal(() => readForm(body), 'any');
    },
  },
] as readonly (Target<Filled> | Target<FormFields> | Target<string> | Target<Json>)[];
