/** Joins class names with spaces and leaves out whatever is empty. */
export function classNames(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
