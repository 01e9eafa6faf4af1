import './tables.ts';
import { accessRoutes } from '../care/index.ts';
import type { Route } from '../platform/web/index.ts';
import { apiRoutes } from './api/incident-api.ts';
import { chronologyRoutes } from './chronology/chronology.tsx';
import type { FindLifeEvents } from './chronology/life-event.ts';
import { daybookRoutes } from './daybook/daybook.tsx';
import { guideRoutes } from './guide/guide.ts';
import { incidentPageRoutes } from './incident/incident.tsx';
import { incidentsAction } from './list/incidents.tsx';
import { recordRoutes } from './record/record-routes.ts';
import { releaseRoutes } from './releases/release.tsx';
import { reviewRoutes } from './review/review.tsx';
import { makeAccessStep } from './subject-access/ask-for-everything.ts';

export { type FindLifeEvents, findInRooms, type LifeEvent } from './chronology/life-event.ts';
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
 */
export function incidentRoutes(findMore: FindLifeEvents): Route[] {
  return [
    ...guideRoutes(),
    ...recordRoutes(),
    ...incidentsAction.routes,
    ...incidentPageRoutes,
    ...reviewRoutes,
    ...releaseRoutes,
    ...accessRoutes(makeAccessStep),
    ...daybookRoutes,
    ...chronologyRoutes(findMore),
    ...apiRoutes(),
  ];
}
