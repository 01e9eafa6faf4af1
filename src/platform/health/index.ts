import type { FastifyInstance } from 'fastify';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';

/** `/health`: the process is up. `/ready`: it can serve, because the database answers. Neither says anything else. */
export function serveHealth(app: FastifyInstance, database: HearthDatabase<Tables>): void {
  app.get('/health', async () => ({ status: 'up' }));
  app.get('/ready', async (_request, reply) => {
    try {
      await database.health();
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'waiting for the database' });
    }
  });
}
