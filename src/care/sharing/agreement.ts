/** The kinds of fact that are shared apart from each other. */
export const factKinds = {
  identity: 'Name, date of birth, responsible authority',
  home: 'Where they live and have lived',
  around: 'Who works with them',
  status: 'Care status, episodes of care, the numbers they go by',
  profile: 'Their own words, how they communicate, languages, needs, identity',
  record: 'Incidents: what happened, decisions, next steps',
  health: 'Health summary',
  nationality: 'Nationality and immigration',
  address: 'Addresses that only some people may know',
  'access-log': 'Who has looked',
  seal: 'Sealing the record, and who holds a key',
} as const;
export type FactKind = keyof typeof factKinds;

/** What somebody is to the child. `break-glass` is nobody's job: it is the glass, broken for a stated time. */
export const relations = [
  'carer',
  'foster-carer',
  'support-worker',
  'registered-manager',
  'supervising-social-worker',
  'key-worker',
  'social-worker',
  'personal-adviser',
  'independent-reviewing-officer',
  'youth-justice-worker',
  'advocate',
  'appropriate-adult',
  'virtual-school',
  'health-worker',
  'break-glass',
] as const;
export type Relation = (typeof relations)[number];

/** One line of the agreement: what a relation may see, whether it may add to it, what for, and on which basis in law. */
export interface SharingRule {
  readonly kind: FactKind;
  readonly relation: Relation;
  readonly mayAdd: boolean;
  readonly purpose: string;
  readonly lawfulBasis: string;
}

const care = 'UK GDPR 6(1)(e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)';
const law = 'DPA 2018 Part 3 (law enforcement), or UK GDPR 6(1)(e) when not';
const vital = 'UK GDPR 6(1)(d) or (e) and 9(2)(g); DPA 2018 Sch 1 para 18 (safeguarding)';
const rights = 'UK GDPR 6(1)(e) and Article 15';

/** Why each relation needs what it sees, and on which basis (guidance G-77 to G-81). */
const reasons: Readonly<Record<Relation, readonly [purpose: string, lawfulBasis: string]>> = {
  carer: ['to care for the child where they live', care],
  'foster-carer': ['to care for the child where they live', care],
  'support-worker': ['to support the young person where they live', care],
  'registered-manager': ['to answer for the care in the setting', care],
  'supervising-social-worker': ['to support and supervise the foster carers', care],
  'key-worker': ['to be the person the child turns to', care],
  'social-worker': ["to carry the authority's duties to the child", care],
  'personal-adviser': ["to carry the authority's duties to the care leaver", care],
  'independent-reviewing-officer': ['to see that the plan serves the child', care],
  'youth-justice-worker': ['to divert the child, and to supervise what a court or police decided', law],
  advocate: ['to help the child to be heard', rights],
  'appropriate-adult': ['to support the child in police custody', law],
  'virtual-school': ['to see that school goes on', care],
  'health-worker': ["to see to the child's health", care],
  'break-glass': ['to protect a child when no one who knows them can be asked in time', vital],
};

const everybody = relations;
const atHome: readonly Relation[] = [
  'carer',
  'foster-carer',
  'support-worker',
  'registered-manager',
  'key-worker',
];
const authority: readonly Relation[] = ['social-worker', 'personal-adviser', 'independent-reviewing-officer'];

/** Who sees each kind, and who of them adds to it. A relation that is not named sees nothing of it. */
const seenBy: Readonly<Record<FactKind, { sees: readonly Relation[]; adds: readonly Relation[] }>> = {
  identity: { sees: everybody, adds: ['social-worker', 'personal-adviser'] },
  home: { sees: everybody, adds: ['social-worker', 'personal-adviser'] },
  around: { sees: everybody, adds: ['social-worker', 'personal-adviser'] },
  status: { sees: everybody, adds: ['social-worker'] },
  profile: {
    sees: everybody,
    adds: [...atHome, 'social-worker', 'personal-adviser', 'independent-reviewing-officer', 'advocate'],
  },
  record: {
    sees: [...atHome, 'supervising-social-worker', ...authority, 'advocate', 'break-glass'],
    adds: [...atHome, 'supervising-social-worker', ...authority],
  },
  health: {
    sees: [...atHome, ...authority, 'health-worker', 'break-glass'],
    adds: ['registered-manager', 'foster-carer', 'social-worker', 'personal-adviser', 'health-worker'],
  },
  nationality: { sees: authority, adds: ['social-worker', 'personal-adviser'] },
  address: {
    sees: [...authority, 'registered-manager', 'supervising-social-worker'],
    adds: ['social-worker', 'personal-adviser'],
  },
  'access-log': { sees: [...authority, 'registered-manager', 'advocate'], adds: [] },
  seal: { sees: authority, adds: ['social-worker', 'independent-reviewing-officer'] },
};

/** The sharing agreement, line by line. The database enforces it: its table holds the same lines, and a test compares. */
export const sharingAgreement: readonly SharingRule[] = (Object.keys(seenBy) as FactKind[]).flatMap((kind) =>
  relations
    .filter((relation) => seenBy[kind].sees.includes(relation))
    .map((relation) => ({
      kind,
      relation,
      mayAdd: seenBy[kind].adds.includes(relation),
      purpose: reasons[relation][0],
      lawfulBasis: reasons[relation][1],
    })),
);
