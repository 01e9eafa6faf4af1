/** Whether what arrived was no whole form with files: refused by the reader of such forms, or cut off in the middle. */
export function isCutOff(error: unknown): boolean {
  const { statusCode, message } = Object(error) as { statusCode?: unknown; message?: unknown };
  if (statusCode === 400 || statusCode === 406) return true;
  // The reader gives some of its errors no status: those in which it says where the form ended.
  return statusCode === undefined && /^(?:Unexpected|Part terminated).*multipart data$/.test(String(message));
}
