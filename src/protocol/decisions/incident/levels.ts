/** 1: settled by carers. 2: either way. 3: always reported. */
export const levels = [1, 2, 3] as const;
export type Level = (typeof levels)[number];

/** What is done about the police, from none to at once. */
export const routes = ['resolve-internally', 'manager-decides', 'report-non-urgent', 'call-999'] as const;
export type Route = (typeof routes)[number];

/** What a row of an incident table leads to. */
export interface LevelOutcome {
  readonly level: Level;
  readonly route: Route;
  /** No report is asked for on the authority of the levels: somebody decides instead. A call to 999 stays. */
  readonly noReport?: true;
  /** An adult who was harmed says whether the police are told, also at once. A call to 999 for anything else stays. */
  readonly theyDecide?: true;
}

/** The urgency of a route, 0 to 3, for taking the highest. */
export function urgency(route: Route): number {
  return routes.indexOf(route);
}

/** The higher of two levels with the more urgent of two routes: an incident is as serious as its worst part (INC-03). */
export function worse(a: LevelOutcome, b: LevelOutcome): LevelOutcome {
  return {
    level: Math.max(a.level, b.level) as Level,
    route: urgency(a.route) > urgency(b.route) ? a.route : b.route,
  };
}

/** Level 1, nothing for the police. */
export const atHome: LevelOutcome = { level: 1, route: 'resolve-internally' };
/** 999 at once, whatever the level: the level stays what the conduct makes it. */
export const emergencyAtItsLevel: LevelOutcome = { level: 1, route: 'call-999' };
/** Reported without 999, whatever the level. */
export const reportedAtItsLevel: LevelOutcome = { level: 1, route: 'report-non-urgent' };
/** Nothing of its own, and no report on the authority of the levels. */
export const withoutReport: LevelOutcome = { level: 1, route: 'resolve-internally', noReport: true };
/** The same of an adult who was harmed: whether the police are told is for them to say. */
export const theyDecide: LevelOutcome = { ...withoutReport, theyDecide: true };
/** Level 1 with the 2021 exception: somebody decides whether it is used. */
export const exceptionAtLevelOne: LevelOutcome = { level: 1, route: 'manager-decides' };
/** Level 2, either way. */
export const eitherWay: LevelOutcome = { level: 2, route: 'manager-decides' };
/** Level 2 when the victim wants police. */
export const reportedAtLevelTwo: LevelOutcome = { level: 2, route: 'report-non-urgent' };
/** Level 3 without immediate response. */
export const reported: LevelOutcome = { level: 3, route: 'report-non-urgent' };
/** Level 3, 999 at once. */
export const emergency: LevelOutcome = { level: 3, route: 'call-999' };
