/**
 * The life of something: which action leads from which states to which, and what must be written with it. Null leaves
 * the state as it is. Who may is said elsewhere.
 */
export type Moves<Action extends string, State extends string, More = object> = Readonly<
  Record<Action, { readonly from: readonly State[]; readonly to: State | null } & More>
>;

/** The actions that lead on from a state, in the order of the table. */
export const movesFrom = <Action extends string, State extends string>(
  moves: Moves<Action, State>,
  state: State,
): Action[] => (Object.keys(moves) as Action[]).filter((action) => moves[action].from.includes(state));
