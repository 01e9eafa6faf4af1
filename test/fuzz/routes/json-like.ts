import * as z from 'zod';
import type { Random } from '../../../demo/random.ts';
import type { Json } from '../grammar/nasty-json.ts';
import { anIdLike, type KnownIds } from './known-ids.ts';

/** A JSON schema, as far as we look into it. */
interface Schema {
  readonly type?: string;
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

const schemas = new WeakMap<z.ZodType, Schema>();

function schemaOf(type: z.ZodType): Schema {
  const known = schemas.get(type);
  if (known) return known;
  // Without the names of schemas, each is in its place, and nothing refers elsewhere.
  const made = z.toJSONSchema(type, {
    io: 'input',
    unrepresentable: 'any',
    metadata: z.registry<z.GlobalMeta>(),
  }) as Schema;
  schemas.set(type, made);
  return made;
}

const textLike = (schema: Schema, name: string, ids: KnownIds, random: Random): string => {
  if (schema.format === 'uuid' || /id$/i.test(name)) return anIdLike(ids, name.replace(/Id$/, ''), random);
  if (schema.format === 'date' || /day$|On$/.test(name))
    return random.pick(['2026-11-20', '2026-11-21', '2026-03-02']);
  if (schema.format === 'date-time' || /At$|until/.test(name))
    return random.pick(['2026-11-21T08:00:00Z', '2026-11-24T10:00:00Z']);
  if (/\\d|\[0-9\]|\[0-5\]/.test(schema.pattern ?? '')) return '08:40';
  return random.pick(['Words.', 'The kitchen', 'yes']);
};

function like(schema: Schema, name: string, ids: KnownIds, random: Random): Json {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return random.pick(schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return like(random.pick(either), name, ids, random);
  switch (schema.type) {
    case 'object': {
      const fields = Object.entries(schema.properties ?? {}).filter(
        ([field]) => schema.required?.includes(field) || random.chance(0.6),
      );
      return Object.fromEntries(fields.map(([field, inner]) => [field, like(inner, field, ids, random)]));
    }
    case 'array':
      return Array.from({ length: random.whole(1, 2) }, () => like(schema.items ?? {}, name, ids, random));
    case 'number':
    case 'integer':
      return random.whole(Math.max(schema.minimum ?? 0, -1000), Math.min(schema.maximum ?? 20, 1000));
    case 'boolean':
      return random.chance(0.5);
    case 'null':
      return null;
    default:
      return textLike(schema, name, ids, random);
  }
}

/** A value such as a schema describes; the checks that it cannot describe it may well fail. */
export const jsonLike = (type: z.ZodType, ids: KnownIds, random: Random): Json =>
  like(schemaOf(type), '', ids, random);
