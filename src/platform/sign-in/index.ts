export { closeByOperator, mintResetCode, resetByOperator } from './account/reset.ts';
export { accountRoutes } from './account/routes.tsx';
export { type NewAccount, openAccount } from './accounts.ts';
export { endSignIns } from './end-sign-ins.ts';
export { hashPassword, passwordMatches, spendTheTime } from './password.ts';
export { signInRoutes } from './routes.tsx';
export { beginSession, endEverySession, whoIs } from './session.ts';
export { type FindAccount, signInAs } from './sign-in.ts';
export { refuseWeak } from './weak-password.ts';
