import * as z from 'zod';
import { checked } from '../../protocol/checked.ts';
import { json, type Route } from '../web/index.ts';
import { signIn } from './sign-in.ts';
import type { SignInDeps } from './sign-in-deps.ts';

/** What a client of the API sends to sign in, and what it gets. */
const credentialsSchema = z.strictObject({
  email: z.string().max(320),
  password: z.string().max(1000),
  number: z.string().max(20).optional(),
});
const tokenSchema = z.object({ token: z.string().describe('sent as "Authorization: Bearer …"') });

/** Signing in for programs: no form. */
export const sessionsApi = ({ database, secretsKey }: SignInDeps): Route => ({
  method: 'POST',
  path: '/api/v1/sessions',
  who: 'anybody',
  claims: 'email',
  audit: null,
  outside: true,
  api: {
    summary: 'Sign in: a token for other requests',
    tag: 'sessions',
    body: credentialsSchema,
    response: tokenSchema,
    status: [201],
  },
  answer: async ({ body, network, now }) => {
    const { email, ...typed } = checked(credentialsSchema, body);
    return json({ token: await signIn(database, email, { ...typed, network, now, secretsKey }) }, 201);
  },
});
