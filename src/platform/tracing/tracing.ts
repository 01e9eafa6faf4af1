import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Statement, statementChannel } from '../database/index.ts';
import { sendSpans } from './send-spans.ts';

/** Traces of requests, with the statements that each sent to the database. */
export interface Tracing {
  /** Traces what this app answers. Before its other hooks, so that theirs are in the trace. */
  readonly requests: (app: FastifyInstance) => void;
  stop(): Promise<void>;
}

interface Current {
  readonly traceId: string;
  readonly spanId: string;
}

const longestStatement = 2000;

/** A statement without what was written into it: values come apart from it, and what looks like one is left out. */
const withoutValues = (text: string): string =>
  text
    .replace(/'(?:[^']|'')*'/g, '?')
    .replace(/(?<![\w$])\d[\w.]*/g, '?')
    .replace(/\s+/g, ' ')
    .slice(0, longestStatement);

const newSpan = (): string => randomBytes(8).toString('hex');

/**
 * Sends a span for each request and for each statement within one to an OTLP receiver. Loaded only where there is one.
 * @param onFault told when the receiver stops taking them
 */
export function openTracing(endpoint: string, onFault: (code: string) => void): Tracing {
  const sender = sendSpans(endpoint, onFault);
  const current = new AsyncLocalStorage<Current>();
  const spans = new WeakMap<FastifyRequest, Current>();
  const ofStatement = (message: unknown): void => {
    const within = current.getStore();
    if (!within) return;
    const { text, milliseconds, failed } = message as Statement;
    const query = withoutValues(text);
    const ended = Date.now();
    sender.add({
      traceId: within.traceId,
      spanId: newSpan(),
      parentId: within.spanId,
      name: /^\w+/.exec(query)?.[0] ?? 'statement',
      kind: 'client',
      begun: ended - milliseconds,
      ended,
      failed,
      said: { 'db.system.name': 'postgresql', 'db.query.text': query },
    });
  };
  subscribe(statementChannel, ofStatement);
  return {
    requests: (app) => {
      app.addHook('onRequest', (request, _reply, next) => {
        const span = { traceId: randomBytes(16).toString('hex'), spanId: newSpan() };
        spans.set(request, span);
        current.run(span, next);
      });
      // What was read from the network comes from elsewhere: here it is within the request again.
      app.addHook('preValidation', (request, _reply, next) => {
        const span = spans.get(request);
        if (span) current.run(span, next);
        else next();
      });
      app.addHook('onResponse', async (request, { statusCode: status, elapsedTime }) => {
        const span = spans.get(request);
        if (!span) return;
        const route = request.routeOptions.url;
        // What leads nowhere is one, whatever it was called.
        const method = route ? request.method : 'any';
        const ended = Date.now();
        sender.add({
          ...span,
          name: `${method} ${route ?? 'none'}`,
          kind: 'server',
          begun: ended - elapsedTime,
          ended,
          failed: status >= 500,
          said: {
            'http.request.method': method,
            'http.route': route ?? 'none',
            'http.response.status_code': status,
            'hearth.request_id': request.id,
          },
        });
      });
    },
    stop: () => {
      unsubscribe(statementChannel, ofStatement);
      return sender.stop();
    },
  };
}
