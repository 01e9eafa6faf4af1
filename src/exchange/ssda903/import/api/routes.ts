import type * as z from 'zod';
import { json, type Route, type SignedInVisit } from '../../../../platform/web/index.ts';
import { checked } from '../../../../protocol/index.ts';
import { receiveReturn } from '../begin/receive-return.ts';
import { confirmImport } from '../decide/decide-import.ts';
import type { Importing } from '../importing.ts';
import { getImport } from '../look/get-import.ts';
import { getOverview } from '../look/get-overview.ts';
import { mayDecideImport, mayImport } from '../who-may.ts';
import { beginBodySchema, beginSchema, begunSchema, importSchema } from './schemas.ts';

/** An import as the API shows it. */
async function importJson(visit: SignedInVisit, importId: string): Promise<z.infer<typeof importSchema>> {
  const shown = await getImport(visit.tx, importId);
  visit.about({ kind: 'return-import', id: shown.id });
  const overview = await getOverview(visit.tx, shown);
  return {
    id: shown.id,
    authorityId: shown.authority_id,
    year: shown.year,
    proposedYear: shown.proposed_year,
    state: shown.state,
    progress: { stage: shown.state, done: shown.progress_done, of: shown.progress_of },
    startedAt: shown.started_at.toISOString(),
    finishedAt: shown.finished_at?.toISOString() ?? null,
    counts: shown.counts,
    fault: shown.fault,
    ...overview,
  };
}

/** The API for what the pages of imports do. */
export function importApiRoutes(importing: Importing): Route[] {
  return [
    {
      method: 'POST',
      path: '/api/v1/imports',
      who: 'signed-in',
      may: mayImport,
      audit: 'began-import',
      api: {
        summary: 'Import a return: as JSON, or the same fields and the files as multipart/form-data',
        tag: 'imports',
        body: beginSchema,
        response: begunSchema,
        status: [201, 200],
      },
      answer: async (visit) => {
        const { files: _, ...fields } = Object(visit.body) as Record<string, unknown>;
        const { authority, year } = checked(beginBodySchema, fields);
        const begun = await receiveReturn(visit, importing, { authority, year: year ?? null });
        return json(begun, begun.created ? 201 : 200);
      },
    },
    {
      method: 'GET',
      path: '/api/v1/imports/:importId',
      who: 'signed-in',
      may: mayDecideImport,
      audit: 'viewed-import',
      api: { summary: 'The state of an import, and what it found', tag: 'imports', response: importSchema },
      answer: async (visit) => json(await importJson(visit, visit.params.importId ?? '')),
    },
    {
      method: 'POST',
      path: '/api/v1/imports/:importId/commit',
      who: 'signed-in',
      may: mayDecideImport,
      audit: 'confirmed-import',
      api: {
        summary: 'Put a checked return into the register',
        tag: 'imports',
        response: importSchema,
        status: [202],
      },
      answer: async (visit) => {
        const { id, state } = await getImport(visit.tx, visit.params.importId ?? '');
        // Asked again it is the same: it goes in once.
        if (state !== 'confirmed' && state !== 'committed') {
          await confirmImport(visit.tx, id);
          importing.wake();
        }
        return json(await importJson(visit, id), 202);
      },
    },
  ];
}
