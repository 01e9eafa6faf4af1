/** What a span may say. There is nothing else that it could: no address, no header, no value, nobody. */
interface Said {
  readonly 'http.request.method'?: string;
  /** The pattern of the route, as `/children/:childId`. */
  readonly 'http.route'?: string;
  readonly 'http.response.status_code'?: number;
  /** The number that an error page shows and the log has. */
  readonly 'hearth.request_id'?: string;
  readonly 'db.system.name'?: 'postgresql';
  readonly 'db.query.text'?: string;
}

/** Something that took time, within something else or not. */
export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentId?: string;
  readonly name: string;
  readonly kind: 'server' | 'client';
  /** In milliseconds since 1970. */
  readonly begun: number;
  readonly ended: number;
  readonly failed: boolean;
  readonly said: Said;
}

const kinds = { server: 2, client: 3 };
const nanoseconds = (milliseconds: number): string => `${BigInt(Math.round(milliseconds * 1000))}000`;

/** Spans as OTLP has them in JSON: https://opentelemetry.io/docs/specs/otlp/ */
export const inOtlp = (spans: readonly Span[]): object => ({
  resourceSpans: [
    {
      resource: { attributes: [{ key: 'service.name', value: { stringValue: 'hearth' } }] },
      scopeSpans: [
        {
          scope: { name: 'hearth' },
          spans: spans.map(({ traceId, spanId, parentId, name, kind, begun, ended, failed, said }) => ({
            traceId,
            spanId,
            ...(parentId ? { parentSpanId: parentId } : {}),
            name,
            kind: kinds[kind],
            startTimeUnixNano: nanoseconds(begun),
            endTimeUnixNano: nanoseconds(ended),
            attributes: Object.entries(said).map(([key, value]) => ({
              key,
              value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
            })),
            status: failed ? { code: 2 } : {},
          })),
        },
      ],
    },
  ],
});
