const width = 110;

/** A list stands on one line where it fits and holds nothing that is spread over lines. */
function list(values: readonly string[], indent: string, before: number, after: number): string {
  if (values.length === 0) return '[]';
  const line = `[${values.join(', ')}]`;
  const fits = before + line.length + after <= width;
  if (fits && !line.includes('\n') && !values.some((value) => value.startsWith('{'))) return line;
  return `[\n${values.map((value) => `${indent}  ${value}`).join(',\n')}\n${indent}]`;
}

function write(value: unknown, indent: string, before: number, after: number): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const written = value.map((one) => write(one, deeper, deeper.length, 1));
    return list(written, indent, before, after);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, one], index) => {
    const name = `${deeper}${JSON.stringify(key)}: `;
    return name + write(one, deeper, name.length, index < entries.length - 1 ? 1 : 0);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** A value as JSON, laid out as our formatter lays it out, so that a generated file is never reformatted. */
export function houseJson(value: unknown): string {
  return `${write(value, '', 0, 0)}\n`;
}
