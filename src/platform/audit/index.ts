export { type AuditKey, addAuditKey, readAuditKeys } from './audit-keys.ts';
export { saysWhatWasDone, whatWasDone } from './done/what-was-done.ts';
export { endRefusalCounts } from './end-refusal-counts.ts';
export { type AuditHead, appendHead, auditHead, headLine, readHeads } from './heads.ts';
export { recordAuditEvent } from './record-audit-event.ts';
export { sealAudit } from './seal.ts';
export { type AuditVerb, verbToChild } from './verbs/register.ts';
export { type AuditCheck, verifyAudit } from './verify-audit.ts';
