import fastify from 'fastify';
import type { Registry } from 'prom-client';

/** The figures at an address of their own, which only the monitoring reaches. */
export interface ServedMetrics {
  readonly port: number;
  stop(): Promise<void>;
}

/** Serves `/metrics`, and nothing else. An error of listening says whose it is (`isOfMetrics`). */
export async function serveMetrics(
  place: { readonly host: string; readonly port: number },
  registry: Registry,
): Promise<ServedMetrics> {
  const app = fastify({ forceCloseConnections: true });
  app.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
  await app.listen(place).catch((error) => {
    throw Object.assign(error, { isOfMetrics: true });
  });
  // By itself it keeps no process alive.
  app.server.unref();
  const address = app.server.address();
  return {
    port: typeof address === 'object' && address ? address.port : place.port,
    stop: () => app.close(),
  };
}
