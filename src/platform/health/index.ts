import type { FastifyInstance } from 'fastify';
import { bankHolidayWarning } from '../../protocol/calendar/index.ts';
import { type Clock, londonDate, remembered } from '../clock/index.ts';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';

/** For so long an answer of the database counts, in milliseconds: however many ask, it is asked once. */
const readyFor = 1000;

/**
 * `/health`: the process is up, and what whoever runs it should see to soon. `/ready`: it can serve, because the database
 * answers. Neither says anything else, and neither is ever refused for being asked often.
 */
export function serveHealth(app: FastifyInstance, database: HearthDatabase<Tables>, clock: Clock): void {
  const isReady = remembered(readyFor, clock, () => database.health());
  const config = { isUnlimited: true };
  app.get('/health', { config }, async () => {
    const warning = bankHolidayWarning(londonDate(clock()));
    return { status: 'up', ...(warning ? { warnings: [warning] } : {}) };
  });
  app.get('/ready', { config }, async (_request, reply) => {
    try {
      await isReady();
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'waiting for the database' });
    }
  });
}
