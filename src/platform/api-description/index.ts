import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { catalogue } from '../errors/index.ts';
import type { Route } from '../web/index.ts';

const fieldError = {
  type: 'object',
  required: ['code', 'field', 'message'],
  properties: {
    code: { type: 'string', enum: Object.keys(catalogue) },
    field: { type: 'string', description: 'the path of the field at fault, or empty' },
    message: { type: 'string' },
  },
};

const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'error'],
  properties: {
    type: { type: 'string', format: 'uri-reference', description: 'a page that says what it means' },
    title: { type: 'string' },
    status: { type: 'integer' },
    error: fieldError,
    errors: { type: 'array', items: fieldError, description: 'if more than one thing is wrong' },
  },
};

/** What the routes under each tag are about. */
const tags: Readonly<Record<string, string>> = {
  sessions: 'Signing in from another system.',
  children: 'Finding children, their care status, and starting a record for one.',
  people: 'People who work in an organisation, many at once.',
  decisions: 'The Protocol’s answer to a set of facts; nothing is stored.',
  incidents: 'What happened, as it was recorded and signed.',
  reviews: 'What a manager decides about a record.',
  steps: 'What someone must do next, and its clock.',
  chronology: 'What is on record about a child, in order.',
  missing: 'Absences, what was decided about them, and coming back.',
  substances: 'What was found and handed over, and what support was offered.',
  exploitation: 'Signs of exploitation, and referrals.',
  moves: 'Moves to another placement.',
  restraints: 'Restraints, and what was said about them afterwards.',
  training: 'Training of staff and carers.',
  team: 'The children a team answers for, and handing them on.',
  imports: 'The yearly return on children looked after (SSDA903).',
};

const said: Readonly<Record<number, string>> = {
  200: 'Done',
  201: 'Made',
  202: 'Started; it continues after the response',
};

type Described = Record<string, unknown>;
type SchemaOf = (schema: z.ZodType, io?: 'input' | 'output') => Described;

/** Describes schemas. Those with a name are kept once, in `named`, and referred to. */
function describesInto(named: Described): SchemaOf {
  return (schema, io = 'input') => {
    const text = JSON.stringify(z.toJSONSchema(schema, { io, unrepresentable: 'any' }));
    const { $schema, $defs, ...rest } = JSON.parse(text.replaceAll('#/$defs/', '#/components/schemas/'));
    for (const [name, found] of Object.entries($defs ?? {})) {
      if (named[name] && JSON.stringify(named[name]) !== JSON.stringify(found))
        throw new Error(`Two schemas of the API have the name ${name}.`);
      named[name] = found;
    }
    return rest;
  };
}

/** `/users/:id` as OpenAPI writes it: `/users/{id}`. */
const openPath = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

/** Such as `getStepsByStepId`: the address in words, which stays as long as the address does. */
function operationIdOf({ method, path }: Route): string {
  const words = path
    .replace('/api/v1/', '')
    .split('/')
    .map((part) => (part.startsWith(':') ? `by-${part.slice(1)}` : part.replaceAll('.', '-')))
    .join('-');
  const joined = words.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `${method.toLowerCase()}${joined.charAt(0).toUpperCase()}${joined.slice(1)}`;
}

function operation(route: Route, schemaOf: SchemaOf): Described {
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
  const answer = { 'application/json': { schema: schemaOf(api.response, 'output') } };
  return {
    operationId: operationIdOf(route),
    summary: api.summary,
    tags: [api.tag],
    parameters: [...parameters, ...queryParameters],
    ...(api.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(api.body) } } } }
      : {}),
    security: route.who === 'signed-in' ? [{ session: [] }, { bearer: [] }] : [],
    responses: {
      ...Object.fromEntries(
        (api.status ?? [200]).map((status) => [
          String(status),
          { description: said[status], content: answer },
        ]),
      ),
      '4XX': {
        description: 'Refused; /docs/errors says what each code means',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

/** The OpenAPI 3.1 description of the API, made from the routes themselves. */
export function describeApi(routes: readonly Route[]): Described {
  const named: Described = { Problem: problem };
  const schemaOf = describesInto(named);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes.filter(({ api }) => api)) {
    const path = openPath(route.path);
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, schemaOf) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hearth',
      version: '1',
      description: 'What the pages do, for other systems.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'The service that provides this description' }],
    tags: [...new Set(routes.flatMap(({ api }) => (api ? [api.tag] : [])))].map((name) => ({
      name,
      description: tags[name],
    })),
    components: {
      schemas: named,
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
