import type { FastifyInstance } from 'fastify';
import { bankHolidayWarning } from '../../protocol/calendar/index.ts';
import { type Clock, londonDate } from '../clock/index.ts';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';

/**
 * `/health`: the process is up, and what whoever runs it should see to soon. `/ready`: it can serve, because the database
 * answers. Neither says anything else.
 */
export function serveHealth(app: FastifyInstance, database: HearthDatabase<Tables>, clock: Clock): void {
  app.get('/health', async () => {
    const warning = bankHolidayWarning(londonDate(clock()));
    return { status: 'up', ...(warning ? { warnings: [warning] } : {}) };
  });
  app.get('/ready', async (_request, reply) => {
    try {
      await database.health();
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'waiting for the database' });
    }
  });
}
