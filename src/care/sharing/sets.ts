import { type FactKind, relations, sharingAgreement } from './agreement.ts';

/** Somebody who sees: a relation to the child, a role in an organisation, or what somebody is to the one thing. */
export type Reader = string;

const related = relations.filter((relation) => relation !== 'break-glass');
const atHome = ['carer', 'foster-carer', 'support-worker', 'registered-manager', 'supervising-social-worker'];
const managing = ['registered-manager', 'supervising-social-worker'];
const of = (kind: FactKind, adds = false): Reader[] =>
  sharingAgreement
    .filter((rule) => rule.kind === kind && (!adds || rule.mayAdd))
    .map(({ relation }) => relation);

/** Words for readers that are no role. */
export const readerInWords: Readonly<Record<Reader, string>> = {
  own: 'whose own it is, who wrote it, or who has a step to do about it',
  child: 'the young person themselves',
  'every-colleague': 'everybody who works here',
  'same-organisation': 'people of the same organisation',
  referred: 'the service that a referral went to',
};

/** Who is in each set that the policies of the database compare with, by the call in their text. */
export const readersOfSet: Readonly<Record<string, readonly Reader[]>> = {
  ...Object.fromEntries(
    (
      [
        'identity',
        'home',
        'around',
        'status',
        'profile',
        'record',
        'health',
        'nationality',
        'address',
        'seal',
      ] as const
    ).flatMap((kind) => [
      [`children_open('${kind}')`, of(kind)],
      [`children_added_to('${kind}')`, of(kind, true)],
      [`children_followed('${kind}')`, of(kind).filter((reader) => reader !== 'break-glass')],
    ]),
  ),
  facts_open: relations,
  children_related: related,
  "children_related('social-worker')": ['social-worker', 'personal-adviser'],
  challenges_heard: [...of('record').filter((reader) => reader !== 'break-glass'), ...managing, 'own'],
  asks_heard: ['independent-reviewing-officer', 'duty-officer', 'social-worker', 'personal-adviser', 'own'],
  children_governed: ['information-governance'],
  children_answered: ['information-governance', 'social-worker', 'personal-adviser'],
  settings_managed: managing,
  settings_run: [...managing, 'administrator'],
  settings_worked: atHome,
  seizures_still_here: atHome,
  settings_known: ['every-colleague'],
  settings_commissioned: ['commissioner'],
  check_ins_seen: [...managing, 'administrator', 'own'],
  check_ins_read: [...managing, 'own'],
  incidents_opened_by_step: ['own'],
  screenings_to_look_at: ['own'],
  children_of_my_moves: ['own'],
  posts_to_fill: ['same-organisation'],
  organisations_served: ['same-organisation'],
  organisations_of_my_settings: ['same-organisation'],
  areas_of_my_work: ['same-organisation'],
  my_authority: ['child'],
  my_child_ids: ['child'],
  me_child: ['child'],
  serves_for: ['referred'],
  places_for: ['social-worker', 'personal-adviser', 'commissioner', 'placement-officer'],
  knows_homes: ['social-worker', 'personal-adviser', 'commissioner', 'placement-officer'],
  keeps_providers_for: ['administrator', 'commissioner'],
  led_by_me: [...managing, 'administrator'],
  people_administered: ['administrator'],
  uploads_open: ['administrator', 'commissioner'],
  my_return_imports: ['administrator'],
  "serves_as('administrator')": ['administrator'],
  "serves_as('information-governance')": ['information-governance'],
  acts_for: ['own'],
  person_id: ['own'],
  is_staff: [],
  now: [],
  today: [],
  sealed_around_me: [],
  seals_where_i_work: [],
};
