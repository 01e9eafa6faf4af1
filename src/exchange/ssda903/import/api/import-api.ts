import type * as z from 'zod';
import { json, type Route, type SignedInContext } from '../../../../platform/web/index.ts';
import { checked } from '../../../../protocol/index.ts';
import { receiveReturn } from '../begin/receive-return.ts';
import { confirmImport } from '../decide/decide-import.ts';
import type { Importing } from '../importing.ts';
import { getImport } from '../look/get-import.ts';
import { getOverview } from '../look/get-overview.ts';
import { mayDecideImport, mayImport } from '../who-may.ts';
import { beginBodySchema, beginSchema, begunSchema, importSchema } from './schemas.ts';

/** An import as the API shows it. */
async function importJson(context: SignedInContext, importId: string): Promise<z.infer<typeof importSchema>> {
  const shown = await getImport(context.tx, importId);
  context.auditSubject({ kind: 'return-import', id: shown.id });
  const overview = await getOverview(context.tx, shown);
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
      answer: async (context) => {
        const { files: _, ...fields } = Object(context.body) as Record<string, unknown>;
        const { authority, year } = checked(beginBodySchema, fields);
        const begun = await receiveReturn(context, importing, { authority, year: year ?? null });
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
      answer: async (context) => json(await importJson(context, context.params.importId ?? '')),
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
      answer: async (context) => {
        const { id, state } = await getImport(context.tx, context.params.importId ?? '');
        // Asked again it is the same: it goes in once.
        if (state !== 'confirmed' && state !== 'committed') {
          await confirmImport(context.tx, id);
          importing.wake();
        }
        return json(await importJson(context, id), 202);
      },
    },
  ];
}
