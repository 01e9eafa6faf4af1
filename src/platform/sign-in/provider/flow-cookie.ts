import { createHash } from 'node:crypto';
import * as z from 'zod';
import { seal, unseal } from '../../secrets/index.ts';

/** A sign-in that is under way elsewhere: what must come back, and where to go then. */
const flowSchema = z.strictObject({
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  /** The person who has signed in here and connects it; null where somebody signs in. */
  connects: z.string().nullable(),
  begun: z.number(),
});
export type Flow = z.infer<typeof flowSchema>;

const prefix = 'hearth_to_';
/** How many sign-ins of one browser may be under way: one a tab, and not so many that its requests grow too long. */
const most = 4;
/** How long one may take, in milliseconds. */
const lasts = 600_000;

/** Each tab has a cookie of its own, so that the second does not end the sign-in of the first. */
const nameOf = (state: string): string =>
  prefix + createHash('sha256').update(state).digest('hex').slice(0, 16);

type Cookies = Readonly<Record<string, string | undefined>>;

/** The cookies that keep a sign-in while it is under way. The oldest make room. */
export function keepFlow(flow: Flow, cookies: Cookies, key: string): Record<string, string | null> {
  const others = Object.keys(cookies).filter((name) => name.startsWith(prefix));
  const away = others.slice(0, Math.max(0, others.length - most + 1)).map((name) => [name, null] as const);
  const sealed = seal(JSON.stringify(flow), flow.state, key, 'sign-ins under way');
  return { ...Object.fromEntries(away), [nameOf(flow.state)]: sealed };
}

/** The sign-in that this browser began under this state; null where it did not, or too long ago. */
export function flowOf(state: string, cookies: Cookies, key: string, now: Date): Flow | null {
  const sealed = cookies[nameOf(state)];
  const text = sealed && unseal(sealed, state, key, 'sign-ins under way');
  if (!text) return null;
  const flow = flowSchema.parse(JSON.parse(text));
  return flow.begun > now.getTime() - lasts ? flow : null;
}

/** Takes its cookie away. */
export const endFlow = (state: string): Record<string, null> => ({ [nameOf(state)]: null });
