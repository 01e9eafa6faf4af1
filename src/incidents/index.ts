import './tables.ts';
import { accessRoutes } from '../care/index.ts';
import type { Route } from '../platform/web/index.ts';
import { apiRoutes } from './api/incident-api.ts';
import type { FindBelonging } from './beside/belonging.ts';
import { chronologyRoutes } from './chronology/chronology.tsx';
import type { FindLifeEvents } from './chronology/life-event.ts';
import { daybookRoutes } from './daybook/daybook.tsx';
import type { FindAtHome } from './daybook/handover/stands-now.ts';
import { guideRoutes } from './guide/guide.ts';
import { incidentPageRoutes } from './incident/incident.tsx';
import { recordRoutes } from './record/record-routes.ts';
import { releaseRoutes } from './releases/release.tsx';
import { reviewRoutes } from './review/review.tsx';
import { makeAccessStep } from './subject-access/ask-for-everything.ts';

export { beginBeside, couldBegin } from './beside/begin-beside.ts';
export { type Belonging, type FindBelonging, findBelongingInRooms } from './beside/belonging.ts';
export { type CarriedOver, carriedOver } from './beside/carried-over.ts';
export { FromARecord } from './beside/from-a-record.tsx';
export { type RecentRecord, recentRecords } from './beside/recent-records.ts';
export { recordIdIn } from './beside/record-of.ts';
export { type FindLifeEvents, findInRooms, type LifeEvent } from './chronology/life-event.ts';
export type { FindAtHome, StandsNow } from './daybook/handover/stands-now.ts';
export { addAccount, addAddendum, addNote } from './incident/add-to-record.ts';
export { incidentsOnChild } from './incidents-on-child.ts';
export { incidentRecordSchema } from './record/incident-record.ts';
export { recordIncident } from './record/record-incident.ts';
export { askToRead } from './releases/ask-to-read.ts';
export { approve, askCorrection, decideAgain, hold } from './review/review-incident.ts';
export { askToSeeEverything } from './subject-access/ask-for-everything.ts';
export { unfinishedRecords } from './unfinished-records.ts';

/**
 * Everything that begins when something has happened: guide, record, review, daybook, chronology, and the API.
 * @param findMore finds what the rooms above hold of a child, for the chronology
 * @param findBelonging finds what they hold that belongs to a record
 * @param findAtHome finds what they hold of a home that the next shift must know
 */
export function incidentRoutes(
  findMore: FindLifeEvents,
  findBelonging: FindBelonging,
  findAtHome: FindAtHome,
): Route[] {
  return [
    ...guideRoutes(),
    ...recordRoutes(),
    ...incidentPageRoutes(findBelonging),
    ...reviewRoutes,
    ...releaseRoutes,
    ...accessRoutes(makeAccessStep),
    ...daybookRoutes(findAtHome),
    ...chronologyRoutes(findMore),
    ...apiRoutes(),
  ];
}
