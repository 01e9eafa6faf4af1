export { type NewAccount, openAccount } from './accounts.ts';
export { hashPassword, passwordMatches, shortestPassword } from './password.ts';
export { signInRoutes } from './routes.tsx';
export { beginSession, endEverySession, endSession, longestIdle, longestSession, whoIs } from './session.ts';
export { lockoutLength, mostFailures, signIn } from './sign-in.ts';
