import { lexer, type Token, type Tokens } from 'marked';
import type { ComponentChildren, VNode } from 'preact';

/** Where a link of the text leads; nothing where it leads nowhere that can be opened here. */
export type LeadsTo = (href: string) => string | undefined;

type Inline = (tokens: readonly Token[] | undefined) => ComponentChildren;

/** What stands in a line. HTML in the text is text: nothing of it is ever written out as it is. */
function inlineFor(leadsTo: LeadsTo): Inline {
  const one = (token: Token): ComponentChildren => {
    const within = () => inline((token as Tokens.Generic).tokens);
    switch (token.type) {
      case 'strong':
        return <strong>{within()}</strong>;
      case 'em':
        return <em>{within()}</em>;
      case 'codespan':
        return <code class="hearth-code">{token.text}</code>;
      case 'link': {
        const to = leadsTo((token as Tokens.Link).href);
        return to === undefined ? (
          within()
        ) : (
          <a class="govuk-link" href={to}>
            {within()}
          </a>
        );
      }
      case 'br':
        return <br />;
      default:
        return (token as Tokens.Generic).tokens ? within() : unescaped(token);
    }
  };
  const inline: Inline = (tokens) => (tokens ?? []).map(one);
  return inline;
}

const unescaped = (token: Token): string => ('text' in token ? String(token.text) : token.raw);

const sizes = ['l', 'm', 's'] as const;
const Heading = ({ depth, children }: { depth: number; children: ComponentChildren }) => {
  const level = Math.min(depth, 3) as 1 | 2 | 3;
  const Tag = `h${level}` as const;
  return <Tag class={`govuk-heading-${sizes[level - 1]}`}>{children}</Tag>;
};

function WrittenTable({ token, inline, label }: { token: Tokens.Table; inline: Inline; label: string }) {
  const heads = token.header.some(({ text }) => text !== '');
  return (
    // On a phone a table is moved sideways in its own frame, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section class="hearth-sideways" tabIndex={0} aria-label={label}>
      <table class="govuk-table">
        {heads ? (
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              {token.header.map(({ text, tokens }) =>
                text === '' ? (
                  <td class="govuk-table__cell" />
                ) : (
                  <th scope="col" class="govuk-table__header">
                    {inline(tokens)}
                  </th>
                ),
              )}
            </tr>
          </thead>
        ) : null}
        <tbody class="govuk-table__body">
          {token.rows.map((row) => (
            <tr class="govuk-table__row">
              {row.map(({ tokens }) => (
                <td class="govuk-table__cell">{inline(tokens)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function List({ token, inline, blocks }: { token: Tokens.List; inline: Inline; blocks: Inline }) {
  const Tag = token.ordered ? 'ol' : 'ul';
  return (
    <Tag class={`govuk-list govuk-list--${token.ordered ? 'number' : 'bullet'}`}>
      {token.items.map(({ tokens }) => (
        <li>{tokens.map((part) => (part.type === 'text' ? inline(Object(part).tokens) : blocks([part])))}</li>
      ))}
    </Tag>
  );
}

/** A text in Markdown as the elements of a page, in the type of GOV.UK. */
export function Written({ text, leadsTo }: { text: string; leadsTo: LeadsTo }): VNode {
  const inline = inlineFor(leadsTo);
  let under = 'Table';
  let tables = 0;
  const block = (token: Token): ComponentChildren => {
    switch (token.type) {
      case 'heading':
        under = String(token.text);
        return <Heading depth={Number(token.depth)}>{inline(token.tokens)}</Heading>;
      case 'paragraph':
        return <p class="govuk-body">{inline(token.tokens)}</p>;
      case 'list':
        return <List token={token as Tokens.List} inline={inline} blocks={blocks} />;
      case 'table':
        tables += 1;
        return (
          <WrittenTable token={token as Tokens.Table} inline={inline} label={`${under}, table ${tables}`} />
        );
      case 'code':
        return <pre class="hearth-code hearth-words">{token.text}</pre>;
      case 'space':
      case 'def':
        return null;
      default:
        // A note to whoever works on the text is not for who reads it; any other HTML stays text.
        return token.raw.startsWith('<!--') ? null : <p class="govuk-body">{token.raw}</p>;
    }
  };
  const blocks: Inline = (tokens) => (tokens ?? []).map(block);
  return <div class="hearth-paper">{blocks(lexer(text))}</div>;
}
