import './tables.ts';
import type { Route } from '../platform/web/index.ts';
import { apiRoutes } from './api/routes.ts';
import { chronologyRoutes } from './chronology/routes.tsx';
import { daybookRoutes } from './daybook/routes.tsx';
import { guideRoutes } from './guide/routes.ts';
import { incidentPageRoutes } from './incident/routes.tsx';
import { recordRoutes } from './record/routes.ts';
import { reviewRoutes } from './review/routes.tsx';

export { type IncidentRecord, incidentRecordSchema } from './record/incident-record.ts';
export { type Recorded, recordIncident, type Signing } from './record/record-incident.ts';
export { addAccount, addAddendum, addNote } from './review/add-to-record.ts';
export { approve, askCorrection, decideAgain, hold, type ReviewDecision } from './review/review-incident.ts';
export { unfinishedRecords } from './unfinished-records.ts';

/** Everything that begins when something has happened: guide, record, review, daybook, chronology, and the API. */
export function incidentRoutes(): Route[] {
  return [
    ...guideRoutes(),
    ...recordRoutes(),
    ...incidentPageRoutes(),
    ...reviewRoutes(),
    ...daybookRoutes(),
    ...chronologyRoutes(),
    ...apiRoutes(),
  ];
}
