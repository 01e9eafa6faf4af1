import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { typesOf } from '../../scripts/api-client/types-of.ts';
import { describedRoutes } from '../../scripts/docs/all-routes.ts';
import { houseJson } from '../../scripts/docs/house-json.ts';
import { openApiDocument } from '../../scripts/docs/open-api-document.ts';

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly { name: string; in: string; required: boolean; schema: unknown }[];
  readonly security?: readonly Record<string, unknown>[];
  readonly requestBody?: { content: Record<string, { schema: unknown }> };
  readonly responses?: Record<
    string,
    { description?: string; content?: Record<string, { schema: unknown }> }
  >;
}
interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly tags: readonly { readonly name: string }[];
  readonly components: {
    readonly schemas: Record<string, Schema>;
    readonly securitySchemes: Record<string, { type: string }>;
  };
  readonly paths: Record<string, Record<string, Operation>>;
}

const text = openApiDocument();
const document = JSON.parse(text) as OpenApi;
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, name: `${method} ${path}`, operation })),
);

test('it is an OpenAPI 3.1 description with a title, a version and paths', () => {
  expect(document.openapi).toMatch(/^3\.1\.\d+$/);
  expect(document.info.title).toBeTruthy();
  expect(document.info.version).toBeTruthy();
  expect(Object.keys(document.paths).length).toBeGreaterThan(0);
});

test('the linter finds nothing against its recommended rules', async () => {
  const config = await createConfig({ extends: ['recommended'] });
  const found = await lintFromString({ source: text, absoluteRef: 'openapi.json', config });
  expect(found.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});

test('every route of the API is in it, once', () => {
  const api = describedRoutes().filter((route) => route.api);
  const wanted = api.map(
    ({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
  );
  expect(operations.map(({ name }) => name).sort()).toEqual(wanted.sort());
  expect(
    describedRoutes().filter(({ path, api: described }) => path.startsWith('/api/') && !described),
  ).toEqual([]);
});

test('every path begins at the root, and every operation is a method of HTTP', () => {
  for (const { path, method } of operations) {
    expect(path).toMatch(/^\/[\w/{}.-]*$/);
    expect(['get', 'post', 'put', 'patch', 'delete']).toContain(method);
  }
});

test.each(operations)(
  '$name says what it answers, with a schema for each kind of content',
  ({ operation }) => {
    const responses = Object.entries(operation.responses ?? {});
    expect(operation.summary).toBeTruthy();
    expect(responses.some(([status]) => status.startsWith('2'))).toBe(true);
    for (const [status, { description, content }] of responses) {
      expect(status).toMatch(/^([1-5]\d\d|[1-5]XX|default)$/);
      expect(description).toBeTruthy();
      for (const { schema } of Object.values(content ?? {})) expect(schema).toBeTypeOf('object');
    }
  },
);

test.each(operations)('$name declares the parameters of its path, each once', ({ path, operation }) => {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const declared = (operation.parameters ?? []).filter(({ in: where }) => where === 'path');
  expect(declared.map(({ name }) => name)).toEqual(inPath);
  for (const { required, schema } of declared) {
    expect(required).toBe(true);
    expect(schema).toBeTypeOf('object');
  }
  const places = (operation.parameters ?? []).map(({ in: where, name }) => `${where} ${name}`);
  expect(new Set(places).size).toBe(places.length);
});

test.each(operations)('$name names only tags and ways of signing in that are declared', ({ operation }) => {
  for (const tag of operation.tags ?? []) expect(document.tags.map(({ name }) => name)).toContain(tag);
  for (const way of operation.security ?? []) {
    for (const name of Object.keys(way)) expect(document.components.securitySchemes).toHaveProperty(name);
  }
});

interface Schema {
  readonly type?: unknown;
  readonly properties?: Record<string, Schema>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Every place in a schema that leaves open what is there. */
function leftOpen(schema: Schema, path: string): string[] {
  const { properties = {}, additionalProperties: rest, items, anyOf = [], oneOf = [] } = schema;
  const says = ['type', 'anyOf', 'oneOf', 'enum', 'const', '$ref'].some((key) => key in schema);
  if (!says) return [`${path}: anything`];
  const isMap = typeof rest === 'object';
  if (schema.type === 'object' && !isMap && (rest !== false || Object.keys(properties).length === 0))
    return [`${path}: an object of anything`];
  if (schema.type === 'array' && !items) return [`${path}: a list of anything`];
  return [
    ...Object.entries(properties).flatMap(([name, found]) => leftOpen(found, `${path}/${name}`)),
    ...[...anyOf, ...oneOf].flatMap((found) => leftOpen(found, path)),
    ...(items ? leftOpen(items, `${path}/items`) : []),
    ...(isMap ? leftOpen(rest, `${path}/*`) : []),
  ];
}

test('what is answered is described to the last field: no object, list or value is left open', () => {
  const answers = operations.flatMap(({ name, operation }) =>
    Object.entries(operation.responses ?? {})
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([status, { content = {} }]) =>
        Object.values(content).flatMap(({ schema }) => leftOpen(schema as Schema, `${name} ${status}`)),
      ),
  );
  const { Problem: _, ...named } = document.components.schemas;
  const open = Object.entries(named).flatMap(([name, schema]) => leftOpen(schema, name));
  expect([...answers, ...open]).toEqual([]);
});

test.each([
  ['anything', {}],
  [
    'an object of anything',
    { type: 'object', properties: { a: { type: 'object' } }, additionalProperties: false },
  ],
  [
    'an object with more',
    { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: {} },
  ],
  ['a list of anything', { type: 'array' }],
])('%s is seen to be left open', (_, schema) => {
  expect(leftOpen(schema as Schema, '')).not.toEqual([]);
});

test('the types of a client leave nothing unknown', async () => {
  expect(await typesOf(text)).not.toMatch(/: unknown\b|<[^>]*unknown\b/);
});

test('a reference leads somewhere in the document', () => {
  for (const [, pointer] of text.matchAll(/"\$ref": "#\/([^"]+)"/g)) {
    const parts = (pointer ?? '').split('/');
    const found = parts.reduce<unknown>(
      (at, part) => (at as Record<string, unknown> | undefined)?.[part],
      document,
    );
    expect(found, pointer).toBeDefined();
  }
});

test('the layout is that of our formatter: short lists on a line, objects and long lists spread', () => {
  const long = Array.from({ length: 30 }, (_, index) => `value ${index}`);
  expect(houseJson({ a: [1, 2], b: {}, c: [], d: [{ e: null }] })).toBe(
    '{\n  "a": [1, 2],\n  "b": {},\n  "c": [],\n  "d": [\n    {\n      "e": null\n    }\n  ]\n}\n',
  );
  expect(houseJson(long).split('\n')).toHaveLength(33);
  expect(JSON.parse(text)).toEqual(document);
});
