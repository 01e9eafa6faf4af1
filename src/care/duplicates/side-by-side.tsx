import { dayInWords } from '../../platform/clock/index.ts';
import { SummaryList } from '../../platform/html/index.ts';
import type { AroundTheChild, ChildToday } from '../child/get-child.ts';
import { registeredName } from '../child-name.ts';
import { roleInWords } from '../role-in-words.ts';

/** An entry as it is compared with another. */
export interface Compared {
  readonly child: ChildToday;
  readonly numbers: readonly string[];
  readonly around: readonly AroundTheChild[];
}

const row = (key: string, lines: readonly string[]) => ({
  key: { text: key },
  value: {
    html: lines.length > 0 ? lines.map((line) => <p class="govuk-body">{line}</p>) : 'Nothing recorded',
  },
});

/** One of two entries: what tells it apart. */
function OneEntry({ title, entry }: { title: string; entry: Compared }) {
  const { child, numbers, around } = entry;
  return (
    <div class="govuk-grid-column-one-half">
      <SummaryList
        card={{ title: { text: title } }}
        rows={[
          row('Name', [registeredName(child)]),
          row('Born', [dayInWords(child.date_of_birth)]),
          row('Authority', [child.authority_name]),
          row('Lives at', child.setting ? [child.setting.name] : []),
          row('Numbers', numbers),
          row(
            'Around them',
            around.map(({ name, role }) => `${name}, ${roleInWords(role)}`),
          ),
        ]}
      />
    </div>
  );
}

/** Two entries beside each other; on a phone one below the other. */
export function SideBySide({ first, second }: { first: Compared; second: Compared }) {
  return (
    <div class="govuk-grid-row">
      <OneEntry title="First entry" entry={first} />
      <OneEntry title="Second entry" entry={second} />
    </div>
  );
}
