export { type AuditKey, addAuditKey, readAuditKeys } from './audit-keys.ts';
export { endRefusalCounts } from './end-refusal-counts.ts';
export { type AuditHead, appendHead, auditHead, headLine, readHeads } from './heads.ts';
export { recordAuditEvent } from './record-audit-event.ts';
export { sealAudit } from './seal.ts';
export { type AuditVerb, verbToChild } from './verbs/register.ts';
export { type AuditCheck, verifyAudit } from './verify-audit.ts';
