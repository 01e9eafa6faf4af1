/** Who hears what young people ask: in time, and once it is late. In the order of the people of the test. */
export const asksByName: Readonly<
  Record<string, { readonly inTime: readonly string[]; readonly late: readonly string[] }>
> = {
  advocate: {
    inTime: ['the young person', 'their social worker', "their social worker's stand-in"],
    late: [
      'the young person',
      'their social worker',
      "their social worker's stand-in",
      'their last social worker, on duty now',
      'their personal adviser',
      'their reviewing officer',
      "the reviewing officer's stand-in",
      'the officer on duty',
    ],
  },
  'trusted grown-up': {
    inTime: ['the young person', 'their key worker'],
    late: [
      'the young person',
      'the manager where they live',
      'their key worker',
      'their social worker',
      "their social worker's stand-in",
      'their personal adviser',
    ],
  },
  // Never the social worker, whoever stands in for them, the adviser, or whoever was the social worker before.
  'concern about the social worker': {
    inTime: ['the young person', 'their reviewing officer', "the reviewing officer's stand-in"],
    late: [
      'the young person',
      'their reviewing officer',
      "the reviewing officer's stand-in",
      'the officer on duty',
    ],
  },
  // Never anybody who works where they live.
  'complaint about the home': {
    inTime: ['the young person', 'their social worker', "their social worker's stand-in"],
    late: [
      'the young person',
      'their social worker',
      "their social worker's stand-in",
      'their last social worker, on duty now',
      'their personal adviser',
      'their reviewing officer',
      "the reviewing officer's stand-in",
      'the officer on duty',
    ],
  },
  'complaint about the council': {
    inTime: ['the young person', 'their reviewing officer', "the reviewing officer's stand-in"],
    late: [
      'the young person',
      'their last social worker, on duty now',
      'their reviewing officer',
      "the reviewing officer's stand-in",
      'the officer on duty',
    ],
  },
  'complaint kept from both': {
    inTime: ['the young person', 'their reviewing officer', "the reviewing officer's stand-in"],
    late: [
      'the young person',
      'their reviewing officer',
      "the reviewing officer's stand-in",
      'the officer on duty',
    ],
  },
};

/** Who reads how it was, by what the young person chose. */
export const seesHowItWas = {
  counts: ['the young person'],
  worker: [
    'the young person',
    'their social worker',
    "their social worker's stand-in",
    'their personal adviser',
  ],
} as const;

/** What changed is for everybody who works here and for the young people of the authority. */
export const seesBoard = (who: string): boolean => who !== 'nobody';

const around = [
  'a carer where they live',
  'another carer where they live',
  'the manager where they live',
  'their key worker',
  'their social worker',
  "their social worker's stand-in",
  'their personal adviser',
  'their reviewing officer',
  "the reviewing officer's stand-in",
  'their advocate',
  'their youth justice worker',
];
const isTheWorker = ['their social worker', "their social worker's stand-in", 'their personal adviser'];
const inOrder = (names: readonly string[]): string[] => ['the young person', ...names];
const speaks = [
  'their last social worker, on duty now',
  'the officer on duty',
  'a commissioner of their authority',
];

/** Who adds what. */
export const allowsFor: Readonly<Record<string, readonly string[]>> = {
  'asks for Robin': inOrder(around),
  'types a concern about the social worker': inOrder(around.filter((who) => !isTheWorker.includes(who))),
  'answers the concern': ['their reviewing officer', "the reviewing officer's stand-in"],
  'says that it helped': ['the young person'],
  'tells how it was': ['the young person'],
  'writes what changed': speaks,
  'writes down a group': speaks,
};

const young = (who: string): boolean => /young person$/.test(who);
const staff = (who: string): boolean => !young(who) && who !== 'nobody';
const itself = (who: string): boolean => who === 'the young person';
const hears = (who: string): boolean => /reviewing officer('s stand-in)?$/.test(who);
const isAround = (who: string): boolean => around.includes(who);
const authority = (who: string): boolean =>
  [...isTheWorker, 'their reviewing officer', "the reviewing officer's stand-in"].includes(who);

interface Asked {
  readonly may: (who: string) => boolean;
  readonly refused?: number;
  /** Sent with too little in it, so that nothing is written. */
  readonly form?: Record<string, string>;
}

const ownPage: Asked = { may: young };

/** Every route of this half of the room, about Robin and the concern. */
export const routesByWho: Readonly<Record<string, Asked>> = {
  'GET /rights': { may: () => true },
  'GET /rights/court': { may: () => true },
  'GET /me/rights': ownPage,
  'GET /me/rights/court': ownPage,
  'GET /me/asks': ownPage,
  'GET /me/asks/new/1': ownPage,
  'POST /me/asks/new/1': ownPage,
  'GET /me/asks/:askId': { may: itself },
  'POST /me/asks/:askId/helped': { may: itself },
  'POST /me/asks/:askId/next-step': { may: () => false },
  'GET /me/about-me': ownPage,
  'GET /me/about-me/culture': ownPage,
  'POST /me/about-me/culture': ownPage,
  'GET /me/about-me/voice': ownPage,
  'POST /me/about-me/voice': ownPage,
  'GET /me/how-it-was': ownPage,
  'POST /me/how-it-was': ownPage,
  'GET /me/what-changed': ownPage,
  'GET /asks/:askId': { may: hears },
  'POST /asks/:askId/answer': { may: hears },
  'POST /asks/:askId/arrange': { may: hears },
  'POST /asks/:askId/more-time': { may: hears },
  'GET /children/:childId/ask': { may: isAround },
  'GET /children/:childId/ask/sent': { may: isAround },
  'GET /children/:childId/ask/1': { may: isAround },
  'POST /children/:childId/ask/1': { may: isAround },
  'GET /children/:childId/how-it-was': { may: authority },
  'GET /what-changed': { may: staff },
  // Each for their own authority.
  'POST /what-changed': {
    may: (who) => speaks.includes(who) || who === 'a reviewing officer of another authority',
  },
  // Last: then the young person has taken it back.
  'POST /me/asks/:askId/take-back': { may: () => false },
};
