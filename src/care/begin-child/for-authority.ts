import '../tables.ts';
import { sql } from 'kysely';
import {
  choice,
  day,
  form,
  line,
  pick,
  pickUnlessOne,
  typedSoFar,
  type ValuesOf,
} from '../../platform/forms/index.ts';
import type { May, SignedInContext } from '../../platform/web/index.ts';
import { legalStatuses } from '../../protocol/index.ts';
import type { SettingKind } from '../child/get-child.ts';
import { roleLabel } from '../people/roles.ts';
import { type Alike, alikeTo, anotherField } from './alike.ts';
import { childFields } from './child-fields.ts';
import { homeFields, mostHomes } from './home-fields.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A home as a list to choose from shows it. */
export interface HomeFound extends Named {
  readonly kind: SettingKind;
  readonly organisation_name: string;
}

/** Somebody who can be the first worker of a child, by their membership. */
export interface Worker extends Named {
  readonly person_id: string;
  readonly role: string;
}

/** For which authorities the visitor begins children, and what was found for what they have typed. */
export interface ForAuthority {
  readonly authorities: readonly Named[];
  readonly workers: readonly Worker[];
  readonly homeTyped: string;
  readonly homes: readonly HomeFound[];
  readonly alike: readonly Alike[];
}

/** Whether the visitor begins children for an authority. */
export const mayBeginForAuthority: May = {
  words:
    'social workers, personal advisers, team managers, duty officers and placement officers of an authority',
  check: async ({ tx }) => {
    const { rows } = await sql<{
      may: boolean;
    }>`select cardinality(app.begins_children_for()) > 0 as may`.execute(tx);
    return rows[0]?.may ?? false;
  },
};

/** Who can be the first worker of a child, the visitor first. */
export async function firstWorkers({ tx }: SignedInContext): Promise<Worker[]> {
  const { rows } = await sql<Worker>`
    select membership_id as id, person_id, name, role from app.workers_to_begin_with()`.execute(tx);
  return rows;
}

const { homeWords, home } = homeFields('', []);
const soughtHome = form({ homeWords, home });

async function findHomes(
  { tx }: SignedInContext,
  words: string,
  chosen: string | null,
): Promise<HomeFound[]> {
  const { rows } = await sql<HomeFound>`
    select setting_id as id, name, kind, organisation_name
    from app.homes_to_begin_in(${words}, ${mostHomes + 1})`.execute(tx);
  const one = rows.find(({ id }) => id === chosen);
  return one ? [one] : rows;
}

/** What the visitor can begin for an authority. */
export async function openForAuthority(context: SignedInContext): Promise<ForAuthority> {
  const { rows: authorities } = await sql<Named>`
    select id, name from organisation where id = any ((select app.begins_children_for())::uuid[]) order by name`.execute(
    context.tx,
  );
  const sought = typedSoFar(soughtHome, context.form);
  const homeTyped = sought.homeWords.trim();
  return {
    authorities,
    workers: await firstWorkers(context),
    homeTyped,
    homes: await findHomes(context, homeTyped, sought.home),
    alike: await alikeTo(context),
  };
}

const number = (label: string) =>
  line(label, { hint: 'If there is one.', most: 60, size: 's', autocomplete: 'off', spellcheck: false });

/** On what basis a child can be looked after, by the code of the return. */
export const statuses = Object.fromEntries(
  Object.entries(legalStatuses).map(([code, { words }]) => [
    code,
    `${words.charAt(0).toUpperCase()}${words.slice(1)} (${code})`,
  ]),
);

/** Who works with a child from today: asked where one is begun, and where one that a home began is confirmed. */
export const workerField = (workers: readonly Worker[]) =>
  pick(
    'Who works with them?',
    workers.map(({ id, name, role }) => ({ value: id, text: `${name}, ${roleLabel(role).toLowerCase()}` })),
    { asList: 'Choose', needed: 'Choose their social worker or personal adviser.', size: 's' },
  );

/** The numbers by which the authority knows a child, and on what basis they are looked after. */
export const careFields = {
  returnNumber: number("The authority's number in the yearly return"),
  caseNumber: number('Case number'),
  status: choice('On what basis are they looked after?', statuses, {
    asList: 'Not looked after, or not known yet',
    hint: 'Their care status, which police and courts are told, rests on this.',
    size: 's',
  }),
  caredSince: day('When did that start?', { is: 'not-after-today', size: 's' }),
};

/** What is wrong between the days of a child who begins. */
export function daysTogether(days: {
  readonly status: string | null;
  readonly caredSince: string | null;
  readonly birth: string;
  readonly since: string | null;
}) {
  const { status, caredSince, birth } = days;
  const missing = {
    key: 'caredSince',
    code: 'missing',
    message: 'Give the day this basis started.',
    part: 'day',
  } as const;
  const early = { code: 'out-of-range', message: 'That day is before they were born.', part: 'day' } as const;
  return [
    ...(status && !caredSince ? [missing] : []),
    ...(['caredSince', 'since'] as const)
      .filter((key) => birth && days[key] && String(days[key]) < birth)
      .map((key) => ({ key, ...early })),
  ];
}

/** A child is begun by their authority, with a first worker and, where it is known, a first home. */
export const authorityForm = ({ authorities, workers, homes, homeTyped, alike }: ForAuthority) =>
  form(
    {
      ...childFields,
      another: anotherField(alike),
      authority: pickUnlessOne(
        'For which authority?',
        authorities.map(({ id, name }) => ({ value: id, text: name })),
        { needed: 'Choose the authority.', asList: 'Choose an authority', size: 's' },
      ),
      returnNumber: careFields.returnNumber,
      caseNumber: careFields.caseNumber,
      worker: workerField(workers),
      ...homeFields(homeTyped, homes),
      status: careFields.status,
      caredSince: careFields.caredSince,
    },
    daysTogether,
  );
export type BegunByAuthority = ValuesOf<ReturnType<typeof authorityForm>>;
