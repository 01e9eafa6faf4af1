import { expect, test } from 'vitest';
import { Button, Details, InsetText, SummaryList, Table, Tag } from '../html/index.ts';
import { blocksOfPage } from './blocks-of-page.ts';

test('what a page shows is what its paper says, each part as what it is', () => {
  const { title, blocks } = blocksOfPage(
    <>
      <span class="govuk-caption-l">3 March</span>
      <h1 class="govuk-heading-l">A record</h1>
      <h3>Deeper than it should be</h3>
      <p class="govuk-body">
        <Tag text="Approved" /> by <a href="/x">Somebody</a>
        <br />
        on Tuesday
      </p>
      <InsetText>
        <blockquote class="hearth-words">{'I did not\ndo it'}</blockquote>
        <span class="govuk-hint">Written down by Somebody</span>
      </InsetText>
      <SummaryList
        rows={[
          {
            key: { text: 'Where' },
            value: { html: <span class="hearth-words">{'Kitchen\nand hall'}</span> },
            actions: { items: [{ href: '/change', text: 'Change' }] },
          },
        ]}
      />
      <Details summaryText="Folded">
        <ul>
          <li>
            <p>One</p>
            <span class="govuk-hint">of two</span>
          </li>
          <li>Two</li>
        </ul>
      </Details>
      <Table caption="Counted" head={[{ text: 'What' }]} rows={[[{ text: 'This' }]]} />
      <h2>After</h2>
      <img src="/photographs/1" alt="A green coat" />
    </>,
  );
  expect(title).toBe('A record');
  expect(blocks).toEqual([
    { kind: 'paragraph', text: ['3 March'] },
    { kind: 'heading', level: 1, text: 'Deeper than it should be' },
    { kind: 'paragraph', text: [{ strong: 'Approved' }, ' by ', 'Somebody', ' ', 'on Tuesday'] },
    { kind: 'quoted', text: 'I did not\ndo it' },
    { kind: 'paragraph', text: ['Written down by Somebody'] },
    { kind: 'definitions', of: [{ term: 'Where', text: 'Kitchen\nand hall' }] },
    { kind: 'paragraph', text: [{ strong: 'Folded' }] },
    { kind: 'list', numbered: false, items: ['One\nof two', 'Two'] },
    { kind: 'paragraph', text: [{ strong: 'Counted' }] },
    { kind: 'table', head: ['What'], rows: [['This']] },
    { kind: 'heading', level: 1, text: 'After' },
    { kind: 'paragraph', text: ['[Picture: A green coat]'] },
  ]);
});

test('what is pressed, filled in or hidden from screen readers is not on paper', () => {
  const { blocks } = blocksOfPage(
    <>
      <form>
        <label for="a">Label</label>
        <input id="a" />
        <p>Inside a form</p>
      </form>
      <Button text="Press" href="/x" />
      <p aria-hidden="true">!</p>
      <p> </p>
      {false}
      {null}
    </>,
  );
  expect(blocks).toEqual([]);
});
