import { SummaryList } from '../../platform/html/index.ts';
import { BodyMap } from './body-map.tsx';
import { injuriesInWords, type Injuries as Kept } from './injuries-form.ts';

/** Who was hurt and what was done for them, as it was signed. */
export function Injuries({ injuries }: { injuries: Kept | null }) {
  if (!injuries) return null;
  const { people, treatments } = injuriesInWords;
  const row = (key: string, text: string) =>
    text && { key: { text: key }, value: { html: <span class="hearth-words">{text}</span> } };
  const accidentBook = injuries.accidentBook
    ? `Yes: ${injuries.accidentBookNumber}`
    : `No: ${injuries.accidentBookWhyNot}`;
  return (
    <>
      <h3 class="govuk-heading-s">Injuries</h3>
      <SummaryList
        rows={[
          row('Who was hurt', injuries.hurt.map((who) => people[who]).join('; ')),
          row('First aid', injuries.firstAid),
          row('Treatment', injuries.treatment.map((kind) => treatments[kind]).join('; ')),
          row('Who treated them', injuries.treatmentWords),
          { key: { text: 'Where on the body' }, value: { html: <BodyMap marked={injuries.bodyMap} /> } },
          row('What it looks like', injuries.lookedLike),
          row('Accident book', accidentBook),
        ]}
      />
    </>
  );
}
