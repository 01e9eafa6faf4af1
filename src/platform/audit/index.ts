export { leaveTrace } from './leave-trace.ts';
export { sealAudit } from './seal.ts';
export { type AuditCheck, verifyAudit } from './verify-audit.ts';
