/** Somebody in the house of everybody, by what they are to Robin or the role that they hold and where. */
type Who = string;
type Some = readonly Who[];

const without = (those: Some, ...others: Some): Some => those.filter((who) => !others.includes(who));

// The groups of people that the agreement speaks of, written by hand.
const nobody: Some = [];
const me = 'the young person';
const author = 'whoever wrote it';
const managers: Some = ['registered-manager', 'supervising-social-worker', 'the stand-in of the manager'];
const inTheHome: Some = [
  'carer',
  'foster-carer',
  'support-worker',
  ...managers,
  author,
  'a colleague of theirs',
];
const theWorker: Some = ['social-worker', 'personal-adviser', 'the stand-in of the social worker'];
const theAuthority: Some = [...theWorker, 'independent-reviewing-officer'];
const answersForThem: Some = [...managers, ...theAuthority];
const addsToRecord: Some = [...inTheHome, ...theAuthority, 'key-worker'];
/** The service that was asked in a referral: the one who is asked by name, and whoever works there. */
const asked: Some = ['somebody asked in a referral', 'health-worker of the authority'];
const seesReferral: Some = [...addsToRecord, 'advocate', ...asked];
const seesRecord: Some = [...seesReferral, 'somebody who broke the glass'];
const readsRecord: Some = [...seesRecord, 'somebody with a step of theirs'];
const worksWithThem: Some = [
  ...addsToRecord,
  'youth-justice-worker',
  'advocate',
  'appropriate-adult',
  'virtual-school',
  'health-worker',
  'somebody with a step of theirs',
];
const seesThem: Some = [...worksWithThem, ...asked, 'somebody who broke the glass'];
const seesHealth: Some = [...without(seesRecord, 'supervising-social-worker', 'advocate'), 'health-worker'];
const administrator = 'administrator of the authority';
const commissioner = 'commissioner of the authority';
const informs = 'information-governance of the authority';
const leadsAuthority: Some = [
  administrator,
  'registered-manager of the authority',
  'supervising-social-worker of the authority',
];
/** They place the children of the authority, or find homes for them. */
const places: Some = [
  commissioner,
  'personal-adviser of the authority',
  'placement-officer of the authority',
  'social-worker of the authority',
];
const otherHome: Some = ['a carer of another home', 'the manager of another home'];
const otherWorker = "another child's social worker";

/** Who sees the row about Robin, table by table: whoever is named, and nobody else. */
export const seesRowsOf = (everybody: Some): readonly (readonly [tables: string, who: Some])[] => {
  const atWork = without(everybody, me);
  const ofTheAuthority = [
    ...everybody.filter((who) => who.endsWith(' of the authority')),
    'somebody asked in a referral',
  ];
  return [
    ['child involvement placement', seesThem],
    ['care_episode caseload_change child_merge child_number responsibility_change', seesThem],
    ['profile_entry spoken_word young_person', [...seesThem, me]],
    ['health_entry missing_form_health', seesHealth],
    ['address_entry', answersForThem],
    ['nationality_entry referral_answer section_45_event section_45_flag', theAuthority],
    ['child_correction', theWorker],
    ['how_it_was', [...theWorker, me]],
    ['young_ask young_ask_event', ['independent-reviewing-officer', me]],
    ['challenge challenge_event', [...answersForThem, 'advocate', author, me]],
    // The record, and everything that hangs on it.
    [
      'account addendum conduct decision incident incident_event incident_learning notice person_told review step step_event',
      readsRecord,
    ],
    [
      'missing_decision missing_departure missing_entry missing_episode missing_found missing_look_back',
      seesRecord,
    ],
    ['missing_form missing_form_check missing_form_own_words missing_form_photograph', seesRecord],
    ['missing_police_grade missing_report missing_return', seesRecord],
    ['exploitation_referral exploitation_screening exploitation_support', seesRecord],
    ['referral_consent referral_event screening_decision screening_entry', seesRecord],
    ['move_approval move_event placement_move', seesRecord],
    ['photograph seizure seizure_addition seizure_event seizure_signature', seesRecord],
    [
      'substance_police substance_support substance_support_answer substance_use substance_use_review',
      seesRecord,
    ],
    ['restraint restraint_authority restraint_entry restraint_person', seesRecord],
    ['text_release text_release_event', seesRecord],
    ['agency_referral agency_referral_ask agency_referral_event', seesReferral],
    ['access_event access_request', [...theWorker, author, informs]],
    ['access_pack access_piece', [...theWorker, informs]],
    ['break_glass', [...without(theAuthority, 'personal-adviser'), author, informs]],
    [
      'destruction_ask destruction_certificate legal_hold record_review audit_alarm audit_alarm_raised',
      [informs],
    ],
    ['post_ask', [...seesThem, 'independent-reviewing-officer of the authority']],
    // A seal and its keys: sealed.test.ts. A key of a young person is theirs while it is asked for.
    ['child_seal child_seal_key passkey_ask', nobody],
    // The home.
    ['daybook_entry drugs_policy drugs_policy_read handover', inTheHome],
    ['setting', [...seesThem, 'administrator of the provider']],
    ['membership', [...inTheHome, 'administrator of the provider']],
    ['setting_check', [...seesThem, ...places, otherWorker, 'administrator of the provider']],
    ['foster_approval', [...seesThem, administrator]],
    ['missing_home_note', [...managers, commissioner]],
    ['provider_pledge', [...theWorker, ...places, otherWorker]],
    ['provider_concern provider_concern_event', [...places, ...without(leadsAuthority, administrator)]],
    ['hot_spot hot_spot_event', [...inTheHome, ...otherHome, ...ofTheAuthority]],
    // Those who work here.
    ['check_in check_in_entry', ['registered-manager', 'supervising-social-worker', author]],
    [
      'training training_answer',
      ['registered-manager', 'supervising-social-worker', author, 'administrator of the provider'],
    ],
    ['support_offer training_period', ofTheAuthority],
    ['absence draft idempotency_key message_choice staff_passkey young_passkey young_sign_in', [author]],
    ['outgoing_message', [author, 'administrator of the provider']],
    ['membership_ask', [author, administrator]],
    // The organisation.
    [
      'carer_deregistration home_transfer identity_provider merger_ask provider_group service_account service_key',
      [administrator],
    ],
    [
      'return_child return_conflict return_episode return_file return_flag return_import return_left_out return_repair return_row',
      [administrator],
    ],
    [
      'sign_in_ask sign_in_rule upload upload_row webhook_event webhook_secret webhook_subscriber',
      [administrator],
    ],
    ['provider_entry provider_list provider_list_line', [administrator, commissioner]],
    ['message_carrier', [administrator, 'administrator of the provider']],
    ['backup_made', [informs, 'information-governance of the provider']],
    // What everybody who works here may know.
    ['organisation organisation_event service_contact access_source sharing_rule duty_turn', atWork],
    ['postcode_directory postcode_place practice_example practice_note', atWork],
    ['joint_protocol training_champion training_session', atWork],
    ['participation_entry person_account said_and_done', everybody],
  ];
};

/** Tables that nobody may even ask. */
export const nobodyAsks =
  'account_reset audit_batch audit_event credential digest_made kept_form person_identity refusal_count request_count return_key schema_migration second_factor session sign_in_try young_account_act young_account_agreement young_ask_kept';

/** Who may do what, by the words in which the routes say it: whoever is named, and nobody else. */
export const mayDo = (everybody: Some): Readonly<Record<string, Some>> => {
  const atWork = without(everybody, me);
  const ofTheAuthority = [
    ...everybody.filter((who) => who.endsWith(' of the authority')),
    'somebody asked in a referral',
  ];
  const decides = [...theWorker, 'registered-manager', 'the stand-in of the manager'];
  const beginsChildren = [
    'duty-officer of the authority',
    'personal-adviser of the authority',
    'placement-officer of the authority',
    'social-worker of the authority',
    'team-manager of the authority',
  ];
  return {
    'people who may find the child': seesThem,
    'people who may see the child': seesThem,
    'people who may see this about the child: identity': seesThem,
    'people who may see this about the child: home': seesThem,
    'people who may see this about the child: around': seesThem,
    'people who may see this about the child: status': seesThem,
    'people who may see this about the child: profile': seesThem,
    'people who may see this about the child: health': seesHealth,
    'people who may see this about the child: address': answersForThem,
    'people who may see this about the child: nationality': theAuthority,
    'people who may see this about the child: seal': theAuthority,
    'people who may see this about the child: access-log': [
      ...without(answersForThem, 'supervising-social-worker'),
      'advocate',
    ],
    'people who may add to this about the child: identity': theWorker,
    'people who may add to this about the child: home': theWorker,
    'people who may add to this about the child: around': theWorker,
    'people who may add to this about the child: address': theWorker,
    'people who may add to this about the child: nationality': theWorker,
    'people who may add to this about the child: record': addsToRecord,
    'people who may add to this about the child: profile': [
      ...without(addsToRecord, 'supervising-social-worker'),
      'advocate',
    ],
    'people who may add to this about the child: health': [...decides, 'foster-carer', 'health-worker'],
    'people who may add to this about the child: seal': without(theAuthority, 'personal-adviser'),
    'people who may say who works with the child': without(answersForThem, 'independent-reviewing-officer'),
    'people who may say who does this work with the child': theWorker,
    'people who work with the child': worksWithThem,
    'adults who are named as working with the child': [
      ...without(
        addsToRecord,
        'supervising-social-worker',
        'the stand-in of the social worker',
        'the stand-in of the manager',
      ),
      'advocate',
    ],
    'people who may find both children': ['social-worker', 'the stand-in of the social worker'],
    'people who may add to who both children are': ['social-worker', 'the stand-in of the social worker'],
    'people responsible for one of the children, but not the person who merged them': answersForThem,
    'people in the service that is asked': ['independent-reviewing-officer of the authority'],
    'social workers, personal advisers, team managers, duty officers and placement officers of an authority':
      beginsChildren,
    'people of the authority who may begin a child, while the child is not confirmed': beginsChildren,
    'people who look after children in a home': [
      ...without(inTheHome, 'supervising-social-worker', 'the stand-in of the manager'),
      ...otherHome,
    ],
    // The record.
    'people who may read the record': readsRecord,
    'people who may see the step': readsRecord,
    'people who see the step': readsRecord,
    'people who may see this about the child: record': seesRecord,
    'people who may see this about the child: record, and people who are asked to look at section 45':
      seesRecord,
    'people who may see the child’s record, and the manager of the home': seesRecord,
    'people who may see the item: they may see the record, or work where it is kept': seesRecord,
    'people who may see what it is about': seesRecord,
    'people who may know that the text was asked for': seesRecord,
    'people who may add to the child’s record, and the manager of the home': addsToRecord,
    'people who review the record or decide at level 2, which its author does not': [
      ...without(answersForThem, 'independent-reviewing-officer'),
      // Whoever wrote it is told so by the form, with what they typed.,
      author,
    ],
    'people who answer the challenge and may take the decision on the record': decides,
    'people who are responsible for the child or the record, and the advocate': [
      ...answersForThem,
      'advocate',
    ],
    'people who are responsible for the child or the record and did not write the record': answersForThem,
    'people who are responsible for the child and check what they asked to read': answersForThem,
    'people who deal with what the young person asked for, and never those it is kept from': [
      'independent-reviewing-officer',
    ],
    'the person who began the draft': [author],
    'the person who broke the glass, and the people responsible for the record': [
      ...without(theAuthority, 'personal-adviser'),
      author,
      informs,
    ],
    'people who answer the request': [...theWorker, informs],
    'people who answer the request, or wrote it down': [...theWorker, informs, author],
    'information governance in the child’s authority': [informs],
    'information governance in the authority': [informs],
    'information governance, who read what people in their own organisation did': [
      informs,
      'information-governance of the provider',
    ],
    // Moves, homes and providers.
    'people who see where the child lives and their record, and the officer who is asked to approve the move':
      seesRecord,
    'the officer who is asked to approve the move, and those who work with the child; never the person who made the move':
      without(seesRecord, author),
    'people who work in the setting': inTheHome,
    'people who work in a setting': [...inTheHome, ...otherHome],
    'people who work in the area of the place': [...inTheHome, ...otherHome, ...ofTheAuthority],
    'people who work in the home or administer its provider, who work with a child who lives or is moving there, or who place children or find homes':
      [...seesThem, ...places, otherWorker, 'administrator of the provider'],
    'people who place children or find homes for them': [...theWorker, ...places, otherWorker],
    'people who place children or find homes, and those who lead a home of the provider': [
      ...theWorker,
      ...places,
      otherWorker,
      ...managers,
      'the manager of another home',
    ],
    'people who place children for an authority, and those who lead a home of the provider': [
      ...places,
      ...managers,
      'the manager of another home',
    ],
    'people on either side of the concern: the authority, or the provider': [
      ...places,
      ...without(leadsAuthority, administrator),
    ],
    'people who manage or commission the home': [...managers, commissioner],
    'the manager of the home where the measure was used': managers,
    'the manager of the home where the incident happened': managers,
    commissioners: [commissioner],
    'people who may refer the child': answersForThem,
    'people who see the referral': seesReferral,
    // Those who work here.
    'everybody who has signed in: their own sign-in, and what they wrote': atWork,
    'the person, and the people who lead their work': atWork,
    'the person, the colleague who does their check-in, and those who could': [
      'registered-manager',
      'supervising-social-worker',
      author,
    ],
    'people who lead their work': [
      'registered-manager',
      'supervising-social-worker',
      'administrator of the provider',
    ],
    'people who lead the person’s work': [
      'registered-manager',
      'supervising-social-worker',
      'administrator of the provider',
    ],
    'people who lead the work of an organisation': [
      ...leadsAuthority,
      'registered-manager',
      'supervising-social-worker',
      'the manager of another home',
      'administrator of the provider',
    ],
    'people who lead the organisation that offers it': leadsAuthority,
    'people who lead the champion’s organisation': leadsAuthority,
    'people who speak for the organisation the example is from': [
      ...leadsAuthority,
      commissioner,
      'youth-justice-worker of the authority',
    ],
    'people who speak for an authority to its young people': [
      commissioner,
      'duty-officer of the authority',
      'independent-reviewing-officer of the authority',
    ],
    'people who keep the rota': [...leadsAuthority, commissioner, 'duty-officer of the authority'],
    'people who keep a rota': [
      ...leadsAuthority,
      commissioner,
      'duty-officer of the authority',
      'registered-manager',
      'supervising-social-worker',
      'the manager of another home',
      'administrator of the provider',
      'commissioner of the provider',
    ],
    'the person who is away, and the person who stands in for them': [author],
    'the two workers, and the person who handed the children on': [author],
    'the manager of the team that answers for the children': ['team-manager of the authority'],
    'team managers and duty officers of an authority': [
      'duty-officer of the authority',
      'team-manager of the authority',
    ],
    'team managers, duty officers and placement officers of an authority': [
      'duty-officer of the authority',
      'placement-officer of the authority',
      'team-manager of the authority',
    ],
    // The organisation.
    'administrators of an authority': [administrator],
    'administrators of the organisation': [administrator],
    'administrators of the organisation or, if it has none, administrators of an authority': [administrator],
    'administrators of either organisation; the one that is asked must agree': [administrator],
    'administrators of the provider that takes over; administrators of the other can take it back': [
      administrator,
    ],
    'administrators of the authority whose return it is': [administrator],
    'administrators of where the person works': ['administrator of the provider'],
    'people who manage who works in the organisation, or in one of its homes': [administrator],
    'people who administer the organisation of the system': [administrator],
    'people who administer an organisation': [administrator, 'administrator of the provider'],
    'administrators and commissioners of the authority': [administrator, commissioner],
    'administrators and commissioners of an authority': [administrator, commissioner],
    'administrators and commissioners of the authority whose list it is': [administrator, commissioner],
    // Young people.
    'the young person, on their own pages': [me],
    'the young person, of what was written about them': [me],
    'the young person, of what they do not agree with': [me],
    'the young person, of what they have asked for': [me],
  };
};

/** Who sees what a route is about and is told that it is not theirs to do; for everybody else it is not there. */
export const isTold = (everybody: Some): readonly (readonly [routes: RegExp, who: Some])[] => {
  const atWork = without(everybody, me);
  return [
    // That there are organisations and local agreements, and who reads the audit, is no secret at work.
    [/ \/(?:organisations|audit|practice-notes)(?:\/|$)/, atWork],
    [/^POST \/children\/:childId\/around/, seesThem],
    [/^POST \/(?:api\/v1\/)?(?:exploitation|substances\/use|moves)/, seesRecord],
    [
      /^POST \/exploitation\/(?:screenings\/:screeningId\/flag-events|referrals\/:referralId\/pack)/,
      theAuthority,
    ],
    [
      /^POST \/settings\/:settingId\/look-ups/,
      [...seesThem, ...places, otherWorker, 'administrator of the provider'],
    ],
    [/^POST \/providers/, [...theWorker, ...places, otherWorker, ...managers, 'the manager of another home']],
  ];
};
