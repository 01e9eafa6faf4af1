import type { ComponentChildren, VNode } from 'preact';
import { Button, ErrorSummary } from '../html/index.ts';
import type { FormFields } from '../web/index.ts';
import { type At, type Field, type Moment, partName, type Typed } from './field.ts';
import { asTyped, type Form, type FormFault, isAsked, nameOf, type Shape, typedIn } from './form.ts';

/** Where a form is sent, with what it carries, and what was wrong with it. */
interface Sent {
  readonly to: string;
  /** Empty where the form is open to anybody, as is the id of its showing. */
  readonly csrfToken: string;
  readonly entry: string;
  readonly faults: readonly FormFault[];
  /** What tells its ids from those of the same form elsewhere on the page. */
  readonly ids?: string;
  /** For a page that is kept as it is typed: the version that it shows, and its own mark. */
  readonly showing?: { readonly version: number; readonly writer: string };
}

/** A form as it is shown once: what was typed or stands there, what is wrong, and where it is sent. */
export class Filled {
  readonly #form: Form<Shape>;
  readonly #typed: FormFields;
  readonly #at: Moment;

  constructor(
    form: Form<Shape>,
    readonly sent: Sent,
    typed: FormFields | null,
    start: Readonly<Record<string, unknown>>,
    at: Moment,
  ) {
    this.#form = form;
    this.#at = at;
    this.#typed = typed ?? asTyped(form, { ...usualOf(form, at), ...start });
  }

  /** The same form sent elsewhere, or with ids of its own where it stands on a page several times. */
  with(changed: Pick<Partial<Sent>, 'to' | 'ids'>): Filled {
    return new Filled(this.#form, { ...this.sent, ...changed }, this.#typed, {}, this.#at);
  }

  /** The same form with what the page carries unseen as it is now. */
  carrying(values: FormFields): Filled {
    return new Filled(this.#form, this.sent, { ...this.#typed, ...values }, {}, this.#at);
  }

  /** What the ids of the controls of a field begin with. */
  idOf(key: string): string {
    const field = this.#form.fields[key];
    const name = field ? nameOf(key, field) : key;
    return this.sent.ids ? `${name}-of-${this.sent.ids}` : name;
  }

  /** Where what is wrong is put right: its control; none where nobody sees one. */
  hrefOf({ key, part, href }: FormFault): string | undefined {
    const field = this.#form.fields[key];
    return field && !field.unseen ? `#${field.idOf(this.idOf(key), part)}` : href;
  }

  get fields(): Shape {
    return this.#form.fields;
  }

  get hasFaults(): boolean {
    return this.sent.faults.length > 0;
  }

  /** Whether a field is asked, by what is answered to those on which it depends. */
  isAsked(key: string): boolean {
    return isAsked(this.fields, key, (other) => this.typed(other).all());
  }

  typed(key: string): Typed {
    const field = this.#form.fields[key];
    return typedIn(this.#typed, field ? nameOf(key, field) : key);
  }

  error(key: string, part = ''): { text: string } | undefined {
    const field = this.#form.fields[key];
    const mine = this.sent.faults.filter((fault) => fault.key === key);
    // A fault of the field as a whole stands at its first part.
    const first = field?.parts[0] ?? '';
    const found = mine.find((fault) => (fault.part || first) === (part || first));
    return found ? { text: found.message } : undefined;
  }
}

function usualOf({ fields }: Form<Shape>, at: Moment): Readonly<Record<string, unknown>> {
  const usual = Object.entries(fields).flatMap(([key, field]) =>
    field.usual ? [[key, field.usual(at)] as const] : [],
  );
  return Object.fromEntries(usual);
}

/** Everything that is wrong, at the top of the page; each line leads to its control. */
export function Problems({ of }: { of: Filled }): VNode | null {
  if (!of.hasFaults) return null;
  const errorList = of.sent.faults.map((fault) => ({ href: of.hrefOf(fault), text: fault.message }));
  return <ErrorSummary titleText="There is a problem" errorList={errorList} />;
}

function One({ of, name: key }: { of: Filled; name: string }): VNode {
  const { fields } = of;
  const field = fields[key];
  if (!field) throw new Error(`there is no field "${key}" in this form`);
  const at: At = {
    name: nameOf(key, field),
    id: of.idOf(key),
    typed: of.typed(key),
    error: (part) => of.error(key, part),
  };
  return field.control(at);
}

/**
 * The controls of a form, or some of them. What is asked only with an answer stands below its question, with scripts and
 * without: an element that opens within an answer has attributes that no radio may have. It is put away while another
 * answer is chosen.
 */
export function Fields(props: { of: Filled; only?: readonly string[]; except?: readonly string[] }): VNode {
  const { of, only, except = [] } = props;
  const { fields } = of;
  const shown = Object.keys(fields).filter((key) => !except.includes(key) && (!only || only.includes(key)));
  const questionOf = (key: string): string | undefined => {
    const question = fields[key]?.onlyIf?.field ?? '';
    return shown.includes(question) && fields[question]?.answers ? question : undefined;
  };
  /** With which answers of its question a field is asked, by their places: 1 is the first. */
  const placesOf = (key: string): string => {
    const { field, is } = fields[key]?.onlyIf ?? { field: '', is: '' };
    const answers = fields[field]?.answers ?? [];
    return [is]
      .flat()
      .flatMap((answer) => (answers.includes(answer) ? [answers.indexOf(answer) + 1] : []))
      .join(' ');
  };
  const asked = (key: string): VNode => {
    const inside = shown.filter((each) => questionOf(each) === key);
    if (inside.length === 0) return <One of={of} name={key} />;
    return (
      <div class="hearth-depends">
        <One of={of} name={key} />
        {inside.map((each) => (
          <div class="hearth-depends__rest" data-answers={placesOf(each)}>
            {asked(each)}
          </div>
        ))}
      </div>
    );
  };
  return <>{shown.filter((key) => !questionOf(key)).map(asked)}</>;
}

/** All that was typed but for some fields, unseen: what other pages of the same form ask. */
export function Unseen({ of, except }: { of: Filled; except: readonly string[] }): VNode {
  const others = Object.entries(of.fields).filter(([key]) => !except.includes(key));
  return (
    <>
      {others.flatMap(([key, field]) =>
        field.parts.flatMap((part) =>
          of
            .typed(key)
            .all(part)
            .filter((value) => value !== '')
            .map((value) => <input type="hidden" name={partName(nameOf(key, field), part)} value={value} />),
        ),
      )}
    </>
  );
}

const buttonsOf = (field: Field<unknown>): Readonly<Record<string, string>> | undefined =>
  (field as { buttons?: Readonly<Record<string, string>> }).buttons;

/** A button for each answer of a field that is answered by pressing one; else the one that sends the form. */
function Buttons(props: { of: Filled; button: string; about?: string; classes?: string }) {
  const { of, button, about, classes } = props;
  const [key, field] = Object.entries(of.fields).find(([, each]) => buttonsOf(each)) ?? [];
  const answers = field && buttonsOf(field);
  if (!key || !field || !answers)
    return (
      <Button classes={classes}>
        {button}
        {about ? <span class="govuk-visually-hidden">: {about}</span> : null}
      </Button>
    );
  const name = nameOf(key, field);
  return (
    <div class="govuk-button-group">
      {Object.entries(answers).map(([value, text], index) => (
        <Button
          id={index === 0 ? of.idOf(key) : undefined}
          {...{ name, value }}
          classes={index === 0 ? classes : 'govuk-button--secondary'}
        >
          {text}
          {about ? <span class="govuk-visually-hidden">: {about}</span> : null}
        </Button>
      ))}
    </div>
  );
}

/** A whole form: its controls, what the page puts among them, and its button. */
export function ActionForm(props: {
  of: Filled;
  /** Null where what stands in it has buttons of its own. */
  button: string | null;
  /** What it is about, unseen, where several buttons of the page say the same. */
  about?: string;
  classes?: string;
  /** Of the form itself, for a script of the page. */
  attributes?: Readonly<Record<string, string | boolean>>;
  /** Further buttons, which send the same form elsewhere. */
  besides?: ComponentChildren;
  /** In place of all controls in their order. */
  children?: ComponentChildren;
}): VNode {
  const { of, button, about, classes, attributes, besides, children } = props;
  const { to, csrfToken, entry } = of.sent;
  const hasFile = Object.values(of.fields).some(({ largest, uploads }) => largest !== undefined || uploads);
  return (
    <form
      method="post"
      action={to}
      {...attributes}
      enctype={hasFile ? 'multipart/form-data' : undefined}
      novalidate
    >
      {csrfToken ? <input type="hidden" name="_csrf" value={csrfToken} /> : null}
      {entry ? <input type="hidden" name="entry" value={entry} /> : null}
      {children ?? <Fields of={of} />}
      {button === null ? null : besides ? (
        <div class="govuk-button-group">
          <Buttons {...{ of, button, about, classes }} />
          {besides}
        </div>
      ) : (
        <Buttons {...{ of, button, about, classes }} />
      )}
    </form>
  );
}
