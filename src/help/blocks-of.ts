import { lexer, type Token, type Tokens } from 'marked';
import type { Block, Words } from '../platform/documents/index.ts';

type Run = string | { readonly strong: string };

/** What stands in a line: text, and what in it is strong. Where a link leads is left out on paper. */
function runsOf(tokens: readonly Token[] | undefined): Run[] {
  return (tokens ?? []).flatMap((token): Run[] => {
    const within = (token as Tokens.Generic).tokens;
    if (token.type === 'strong') return [{ strong: textOf(within) }];
    if (within) return runsOf(within);
    return ['text' in token ? String(token.text).replaceAll('\n', ' ') : token.raw];
  });
}

const textOf = (tokens: readonly Token[] | undefined): string =>
  runsOf(tokens)
    .map((run) => (typeof run === 'string' ? run : run.strong))
    .join('');

const wordsOf = (tokens: readonly Token[] | undefined): Words => runsOf(tokens);

/** A text in Markdown as the parts of a document. */
export function blocksOf(text: string): Block[] {
  return lexer(text).flatMap((token): Block[] => {
    switch (token.type) {
      case 'heading':
        return [
          { kind: 'heading', level: Math.min(token.depth, 3) as 1 | 2 | 3, text: textOf(token.tokens) },
        ];
      case 'paragraph':
        return [{ kind: 'paragraph', text: wordsOf(token.tokens) }];
      case 'list': {
        const { ordered, items } = token as Tokens.List;
        return [{ kind: 'list', numbered: ordered, items: items.map(({ tokens }) => wordsOf(tokens)) }];
      }
      case 'table': {
        const { header, rows } = token as Tokens.Table;
        const cells = (of: readonly Tokens.TableCell[]) => of.map(({ tokens }) => textOf(tokens));
        return [{ kind: 'table', head: cells(header), rows: rows.map(cells) }];
      }
      case 'space':
        return [];
      default:
        throw new Error(`a ${token.type} has no place in a document`);
    }
  });
}
