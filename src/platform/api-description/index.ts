import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import type { Route } from '../web/index.ts';

const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'error'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    error: {
      type: 'object',
      required: ['code', 'field', 'message'],
      properties: { code: { type: 'string' }, field: { type: 'string' }, message: { type: 'string' } },
    },
  },
};

const schemaOf = (schema: z.ZodType): Record<string, unknown> => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
};

/** `/users/:id` as OpenAPI writes it: `/users/{id}`. */
const openPath = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

function operation(route: Route): Record<string, unknown> {
  const { api } = route;
  if (!api) return {};
  const parameters = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const query = api.query ? schemaOf(api.query) : undefined;
  const queryParameters = Object.entries((query?.properties ?? {}) as Record<string, unknown>).map(
    ([name, schema]) => ({
      name,
      in: 'query',
      required: false,
      schema,
    }),
  );
  return {
    summary: api.summary,
    tags: [api.tag],
    parameters: [...parameters, ...queryParameters],
    ...(api.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(api.body) } } } }
      : {}),
    security: route.who === 'signed-in' ? [{ session: [] }, { bearer: [] }] : [],
    responses: {
      '200': { description: 'Done', content: { 'application/json': { schema: schemaOf(api.response) } } },
      '4XX': {
        description: 'Refused; codes in docs/errors.md',
        content: { 'application/problem+json': { schema: problem } },
      },
    },
  };
}

/** The OpenAPI 3.1 description of the API, made from the routes themselves. */
export function describeApi(routes: readonly Route[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes.filter(({ api }) => api)) {
    const path = openPath(route.path);
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Hearth', version: '1', description: 'What the pages do, for other systems.' },
    tags: [...new Set(routes.flatMap(({ api }) => (api ? [api.tag] : [])))].map((name) => ({ name })),
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'hearth_session' },
        bearer: { type: 'http', scheme: 'bearer' },
      },
    },
    paths,
  };
}

/** Serves the description at `/api/v1/openapi.json`. */
export async function serveApiDescription(app: FastifyInstance, routes: readonly Route[]): Promise<void> {
  await app.register(swagger, { mode: 'static', specification: { document: describeApi(routes) as never } });
  app.get('/api/v1/openapi.json', async () => app.swagger());
}
