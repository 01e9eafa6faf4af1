import { postJson } from '../notify/index.ts';
import { inOtlp, type Span } from './span.ts';

/** So many wait at most; what comes after them is dropped. */
const mostWaiting = 4096;
const atATime = 512;
const every = 5000;

/** Sends spans on, some at a time. What cannot be sent is dropped: nobody waits for it. */
export interface Sender {
  add(span: Span): void;
  /** Sends what is left, and no more. */
  stop(): Promise<void>;
}

/** @param onFault told once when a receiver stops taking them */
export function sendSpans(endpoint: string, onFault: (code: string) => void): Sender {
  const to = `${endpoint.endsWith('/') ? endpoint.slice(0, -1) : endpoint}/v1/traces`;
  const { hostname, protocol, port } = new URL(endpoint);
  const reach = { thisMachine: true, listed: [`${hostname}:${port || (protocol === 'http:' ? 80 : 443)}`] };
  let waiting: Span[] = [];
  let under = Promise.resolve();
  let wasWell = true;
  const send = async (): Promise<void> => {
    while (waiting.length > 0) {
      const spans = waiting.splice(0, atATime);
      const posted = await postJson(to, {}, JSON.stringify(inOtlp(spans)), reach);
      const code = 'code' in posted ? posted.code : String(posted.status);
      const isWell = code.startsWith('2');
      if (!isWell) waiting = [];
      if (!isWell && wasWell) onFault(code);
      wasWell = isWell;
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
