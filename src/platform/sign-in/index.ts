export { type NewAccount, openAccount } from './accounts.ts';
export { hashPassword } from './password.ts';
export { signInRoutes } from './routes.tsx';
export { beginSession, whoIs } from './session.ts';
