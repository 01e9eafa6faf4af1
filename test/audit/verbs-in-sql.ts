const writing = /insert\s+into\s+(?:public\.)?audit_event\s*\(([^)]*)\)\s*(?:select\b|values\s*\()([^;]*)/gi;
const asking = /\be\.action\s*(?:=|<>|in)\s*(\([^)]*\)|'[^']*')/gi;
const literal = /'([a-z0-9-]+)'/g;

/** Parts between commas that stand in no brackets. */
function parts(text: string): string[] {
  const found = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0) found.push('');
    else found[found.length - 1] += letter;
  }
  return found;
}

/** The verbs of the audit that a text of SQL writes as words: what it puts into the column, and what it looks for there. */
export function verbsInSql(text: string): string[] {
  const written = [...text.matchAll(writing)].map(([, columns = '', values = '']) => {
    const at = columns.split(',').findIndex((column) => column.trim() === 'action');
    return parts(values)[at] ?? '';
  });
  const asked = [...text.matchAll(asking)].map(([, words = '']) => words);
  return [...written, ...asked].flatMap((words) => [...words.matchAll(literal)].map(([, verb = '']) => verb));
}
