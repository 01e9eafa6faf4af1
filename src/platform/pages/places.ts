/** A place in the service, and whose work it is; whose it is not never sees the way there, and the database says no. */
export interface Place {
  readonly href: string;
  readonly text: string;
  /** The roles whose work it is; everybody's who works here when there are none. */
  readonly roles?: readonly string[];
}

const atHome = ['carer', 'foster-carer', 'support-worker', 'registered-manager', 'supervising-social-worker'];
const authority = ['social-worker', 'personal-adviser', 'independent-reviewing-officer'];
const managers = ['registered-manager', 'supervising-social-worker'];
const withChildren = [...atHome, ...authority];

/** Everything there is besides the first few places, by what somebody comes for. */
export const placesByPurpose: readonly { readonly purpose: string; readonly places: readonly Place[] }[] = [
  {
    purpose: 'With a child',
    places: [
      { href: '/incidents', text: 'Incidents', roles: withChildren },
      { href: '/missing', text: 'Missing from care', roles: withChildren },
      { href: '/substances', text: 'Substances', roles: withChildren },
      { href: '/exploitation', text: 'Exploitation', roles: [...withChildren, 'youth-justice-worker'] },
      { href: '/restraints', text: 'Restraint, control and discipline', roles: withChildren },
      {
        href: '/missing/homes',
        text: 'How often homes tell the police',
        roles: [...managers, 'commissioner'],
      },
      { href: '/substances/hot-spots', text: 'Places to watch', roles: withChildren },
      {
        href: '/team/children',
        text: 'The children of your team',
        roles: ['team-manager', 'duty-officer'],
      },
      { href: '/moves', text: 'Moves' },
      { href: '/break-glass', text: 'Break-glass access: a child you do not know' },
    ],
  },
  {
    purpose: 'What children say and ask',
    places: [
      { href: '/rights', text: 'Know your rights: for children and young people' },
      { href: '/what-changed', text: 'You said, we did: what changed because of what children said' },
      { href: '/releases', text: 'Texts to check before a young person reads them', roles: withChildren },
      { href: '/retention', text: 'Records that are due', roles: ['information-governance', ...authority] },
      {
        href: '/subject-access',
        text: 'Requests for everything we hold',
        roles: [...authority, 'information-governance'],
      },
    ],
  },
  {
    purpose: 'Those who care',
    places: [
      { href: '/check-ins', text: 'How staff are after an incident', roles: atHome },
      { href: '/training', text: 'Training' },
      { href: '/support-offers', text: 'Support for you' },
      { href: '/absence', text: 'I will be away' },
      { href: '/my-messages', text: 'How I am told' },
    ],
  },
  {
    purpose: 'Between agencies',
    places: [
      { href: '/referrals', text: 'Referrals' },
      { href: '/rotas', text: 'Who is on duty' },
      { href: '/practice-notes', text: 'What was agreed about recurring issues' },
      { href: '/sharing', text: 'Who may see what' },
      {
        href: '/organisations',
        text: 'Organisations and who works there',
        roles: ['administrator', ...managers],
      },
    ],
  },
  {
    purpose: 'Running the service',
    places: [
      { href: '/audit', text: 'How records are used', roles: ['information-governance'] },
      {
        href: '/provider-lists',
        text: 'The register of providers',
        roles: ['administrator', 'commissioner'],
      },
      { href: '/outbox', text: 'Messages sent out', roles: ['administrator'] },
      { href: '/webhooks', text: 'Other systems', roles: ['administrator'] },
    ],
  },
];

/** The places of somebody with these roles, purpose by purpose; a purpose with nothing in it is left out. */
export function placesFor(roles: readonly string[]): typeof placesByPurpose {
  return placesByPurpose
    .map(({ purpose, places }) => ({
      purpose,
      places: places.filter((place) => place.roles?.some((role) => roles.includes(role)) ?? true),
    }))
    .filter(({ places }) => places.length > 0);
}
