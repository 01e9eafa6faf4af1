import { inOtlp, type Span } from './span.ts';

/** So many wait at most; what comes after them is dropped. */
const mostWaiting = 4096;
const atATime = 512;
const every = 5000;
const longestSending = 10_000;

/** Sends spans on, some at a time. What cannot be sent is dropped: nobody waits for it. */
export interface Sender {
  add(span: Span): void;
  /** Sends what is left, and no more. */
  stop(): Promise<void>;
}

/** @param onFault told once when a receiver stops taking them */
export function sendSpans(endpoint: string, onFault: (code: string) => void): Sender {
  const to = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
  let waiting: Span[] = [];
  let under = Promise.resolve();
  let wasWell = true;
  const send = async (): Promise<void> => {
    while (waiting.length > 0) {
      const spans = waiting.splice(0, atATime);
      try {
        const answer = await fetch(to, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(inOtlp(spans)),
          signal: AbortSignal.timeout(longestSending),
          redirect: 'error',
        });
        await answer.arrayBuffer();
        if (!answer.ok) throw Object.assign(new Error(), { code: String(answer.status) });
        wasWell = true;
      } catch (error) {
        waiting = [];
        const { code, cause, name } = Object(error);
        if (wasWell) onFault(String(cause?.code ?? code ?? name));
        wasWell = false;
      }
    }
  };
  const next = (): Promise<void> => {
    under = under.then(send);
    return under;
  };
  const timer = setInterval(next, every);
  timer.unref();
  return {
    add: (span) => {
      if (waiting.length < mostWaiting) waiting.push(span);
      if (waiting.length === atATime) void next();
    },
    stop: () => {
      clearInterval(timer);
      return next();
    },
  };
}
