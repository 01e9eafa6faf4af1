/** What a young person can ask for. */
export const askKinds = ['advocate', 'trusted-adult', 'social-worker', 'complaint', 'appeal'] as const;
export type AskKind = (typeof askKinds)[number];

/** What a complaint or an appeal is about. */
export const matters = ['home', 'council', 'police', 'court', 'school', 'other'] as const;
export type AskMatter = (typeof matters)[number];

/** How somebody wants to be answered. */
export const reaches = ['here', 'talk', 'with-someone'] as const;
export type Reach = (typeof reaches)[number];

/** From whom it is kept. */
export type Keeper = 'social-worker' | 'home';

/** From whom something is kept: as asked, and as its nature says. The database holds to the same. */
export function keptFromOf(ask: {
  readonly kind: AskKind;
  readonly about: AskMatter | null;
  readonly keptFrom: readonly Keeper[];
}): ReadonlySet<Keeper> {
  const kept = new Set(ask.keptFrom);
  if (ask.kind === 'social-worker') kept.add('social-worker');
  if (ask.kind === 'complaint' && ask.about === 'home') kept.add('home');
  return kept;
}

/** How long an answer may take, and why so long. */
export interface AskClock {
  readonly hours: number;
  readonly workingDays?: number;
  /** The longest it may take when somebody says why, in working days from the asking. */
  readonly atMost?: number;
  readonly basis: string;
  /** `stated`: a law says so. `inferred`: no text says how long; we chose. */
  readonly how: 'stated' | 'inferred';
}

const days = (workingDays: number) => ({ workingDays, hours: workingDays * 24 });

const representations = 'Children Act 1989 Representations Procedure (England) Regulations 2006';

/** The three stages of a complaint to the council, as the regulations have them. */
const stages: readonly AskClock[] = [
  { ...days(10), atMost: 20, basis: `${representations}, regulation 14 (stage 1)`, how: 'stated' },
  { ...days(25), atMost: 65, basis: `${representations}, regulation 17 (stage 2)`, how: 'stated' },
  { ...days(30), basis: `${representations}, regulation 19 (stage 3: the panel meets)`, how: 'stated' },
];

const inferred = (rest: Omit<AskClock, 'how'>): AskClock => ({ ...rest, how: 'inferred' });

/**
 * The clock of an ask. The regulations on representations hold for what the council and the home it placed the child
 * in do; for the rest no text gives a time (VOI-06, VOI-07, VOI-11), and we chose a short one.
 * @param stage 1 to 3, of a complaint
 */
export function clockOf(kind: AskKind, matter: AskMatter | null, stage = 1): AskClock {
  if (kind === 'advocate') return inferred({ ...days(2), basis: 'VOI-06; our reading: two working days' });
  if (kind === 'trusted-adult') return inferred({ hours: 1, basis: 'VOI-07; our reading: within the hour' });
  if (kind === 'social-worker')
    return inferred({ ...days(10), atMost: 20, basis: 'VOI-11; our reading: as stage 1 of a complaint' });
  if (kind === 'appeal' && matter === 'court')
    return inferred({
      ...days(1),
      basis: 'VOI-10; our reading: one working day, as time limits are short',
    });
  if (kind === 'appeal') return inferred({ ...days(2), basis: 'VOI-10; our reading: two working days' });
  if (matter === 'council' || matter === 'home') return stages[stage - 1] ?? (stages[2] as AskClock);
  return inferred({
    ...days(5),
    basis: 'VOI-10; our reading: help to complain within five working days',
  });
}

/** Whether a complaint can go on to the next stage after its answer: only to the council, and up to the third. */
export function nextStage(kind: AskKind, matter: AskMatter | null, stage: number): number | null {
  return kind === 'complaint' && (matter === 'council' || matter === 'home') && stage < 3 ? stage + 1 : null;
}

/** Where an ask stands. */
export type AskState = 'waiting' | 'late' | 'arranged' | 'answered' | 'withdrawn';

/** An event, as far as the state follows from it. */
export interface AskEventFacts {
  readonly event: 'arranged' | 'answered' | 'extended' | 'helped' | 'not-helped' | 'withdrawn';
  readonly due_at: Date | null;
}

/** When it is due: as asked, or as put off. */
export function dueOf(ask: { readonly due_at: Date }, events: readonly AskEventFacts[]): Date {
  const all = [ask.due_at, ...events.flatMap(({ due_at }) => due_at ?? [])];
  return new Date(Math.max(...all.map((at) => at.getTime())));
}

/** Where an ask stands at a moment. Arranged is not yet answered, and can be late still. */
export function stateOf(
  ask: { readonly due_at: Date },
  events: readonly AskEventFacts[],
  now: Date,
): AskState {
  const has = (event: AskEventFacts['event']) => events.some((one) => one.event === event);
  if (has('withdrawn')) return 'withdrawn';
  if (has('answered')) return 'answered';
  if (dueOf(ask, events) < now) return 'late';
  return has('arranged') ? 'arranged' : 'waiting';
}
