import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Button, Details, Hint, Input, Radios, SummaryList, Tag, Textarea } from '../index.ts';

const hostile = '<img src=x onerror="alert(1)">';

describe('what people write', () => {
  it.each([
    ['the text of a component', <Hint text={hostile} />],
    ['the html of a component', <Hint html={hostile} />],
    ['what stands between the tags of a component', <Hint>{hostile}</Hint>],
    ['the value of a textarea', <Textarea name="a" label={{ text: 'A' }} value={`</textarea>${hostile}`} />],
    [
      'the key of a summary list',
      <SummaryList rows={[{ key: { text: hostile }, value: { html: hostile } }]} />,
    ],
    ['what a radio reveals', <Radios name="a" items={[{ text: 'A', conditional: { html: hostile } }]} />],
  ])('is escaped in %s', (_place, vnode) => {
    const html = renderToString(vnode);
    expect(html).toContain('&lt;img');
    expect(html).not.toContain('<img');
  });

  it('cannot end the attribute it stands in', () => {
    const html = renderToString(<Input name="a" label={{ text: 'A' }} value={'"><script>'} />);
    expect(html).toContain('value="&quot;>');
    expect(html).not.toContain('"><script>');
  });
});

describe('content', () => {
  it('may stand between the tags of a component', () => {
    expect(renderToString(<Tag>Done</Tag>)).toBe(renderToString(<Tag text="Done" />));
    expect(renderToString(<Button>Go on</Button>)).toBe(renderToString(<Button text="Go on" />));
    expect(renderToString(<Details summaryText="Why">Because</Details>)).toBe(
      renderToString(<Details summaryText="Why" text="Because" />),
    );
  });

  it('between the tags comes before html, and html before text', () => {
    expect(renderToString(<Tag text="text" html="html" />)).toContain('>html<');
    expect(
      renderToString(
        <Tag text="text" html="html">
          children
        </Tag>,
      ),
    ).toContain('>children<');
  });
});
