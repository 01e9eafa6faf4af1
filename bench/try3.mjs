// ../src/protocol/calendar.ts
var shape = /^(\d{4})-(\d{2})-(\d{2})$/;
function isCalendarDate(text) {
  const match = shape.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

// ../src/protocol/refusal.ts
var Refusal = class extends Error {
  name = "Refusal";
  code;
  field;
  /**
   * @param code stable, listed in docs/errors.md
   * @param field the path of the field, for example `conduct[0].class`; empty for the input as a whole
   * @param message what is wrong and what is allowed, in plain words
   */
  constructor(code, field, message) {
    super(message);
    this.code = code;
    this.field = field;
  }
  /** The refusal as it stands in JSON answers. */
  toJSON() {
    return { code: this.code, field: this.field, message: this.message };
  }
};

// ../src/protocol/checked.ts
function pathInWords(path) {
  return path.reduce(
    (text, part) => typeof part === "number" ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part),
    ""
  );
}
var list = (values) => values.map((value) => JSON.stringify(value)).join(", ");
function bounds(issue) {
  const noun = issue.origin === "array" ? " entries" : issue.origin === "string" ? " characters" : "";
  return issue.minimum === void 0 ? `at most ${issue.maximum}${noun}` : `at least ${issue.minimum}${noun}`;
}
var typeInWords = {
  object: "an object",
  array: "a list",
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false"
};
function notOneOf(field, given, values) {
  const name = field || "The input";
  return given === void 0 ? ["missing", field, `${name} is missing: it must be one of ${list(values)}.`] : ["not-allowed", field, `${name} must be one of ${list(values)}.`];
}
function describe(issue) {
  const field = pathInWords(issue.path);
  const name = field || "The input";
  switch (issue.code) {
    case "unrecognized_keys": {
      const unknown = pathInWords([...issue.path, issue.keys[0] ?? ""]);
      return [
        "unknown-field",
        unknown,
        `"${unknown}" is not a field. Unknown fields are refused, so that nothing is lost.`
      ];
    }
    case "invalid_value":
      return notOneOf(field, issue.input, issue.values);
    case "invalid_union": {
      const kind = issue.path.at(-1);
      if (!("options" in issue) || kind === void 0)
        return ["not-allowed", field, `${name} ${issue.message}.`];
      return notOneOf(field, Object(issue.input)[kind], issue.options);
    }
    case "too_small":
    case "too_big":
      return ["out-of-range", field, `${name} must be ${bounds(issue)}.`];
    case "invalid_type":
      if (issue.input === void 0)
        return [
          "missing",
          field,
          `${name} is missing: give ${typeInWords[issue.expected] ?? issue.expected}.`
        ];
      return ["wrong-type", field, `${name} must be ${typeInWords[issue.expected] ?? issue.expected}.`];
    default:
      return ["not-allowed", field, `${name} ${issue.message}.`];
  }
}
function checked(schema, input) {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (!issue) throw new Refusal("not-allowed", "", "The input is not allowed.");
  throw new Refusal(...describe(issue));
}

// ../src/protocol/decisions/incident/conduct-schema.ts
import { z } from "zod";
var flag = z.boolean().optional();
var conductSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("damage"),
    severity: z.enum(["minor", "moderate", "substantial"]),
    estimatedValue: z.number().min(0).max(1e7).optional().describe("pounds"),
    deliberateFire: flag,
    ongoing: flag
  }),
  z.strictObject({
    kind: z.literal("assault"),
    injury: z.enum(["none", "minor", "needs-treatment", "serious"]),
    recurrenceRisk: flag
  }),
  z.strictObject({
    kind: z.literal("theft"),
    value: z.enum(["minor", "moderate", "substantial"]),
    series: flag
  }),
  z.strictObject({
    kind: z.literal("drugs"),
    class: z.enum(["A", "B", "C", "psychoactive", "unknown"]),
    occasion: z.number().min(1).max(1e3).int().describe("1 for the first occasion, 2 for the second, and so on"),
    supply: flag,
    immediateRisk: flag,
    largerQuantity: flag
  }),
  z.strictObject({
    kind: z.literal("weapon"),
    offensive: z.boolean(),
    surrendered: z.boolean(),
    aggravated: flag,
    immediateRisk: flag
  }),
  z.strictObject({
    kind: z.literal("sexual"),
    what: z.enum(["assault", "exploitation"]),
    when: z.enum(["recent", "historical"])
  }),
  z.strictObject({
    kind: z.literal("illegal-material"),
    what: z.enum(["indecent-images", "extremist", "other"])
  }),
  z.strictObject({ kind: z.literal("disorder"), significant: z.boolean() }),
  z.strictObject({ kind: z.literal("threat"), immediate: z.boolean() }),
  z.strictObject({ kind: z.literal("other"), policeInFamilyHome: z.boolean() })
]);
var conductKinds = conductSchema.options.map((option) => option.shape.kind.value);

// ../src/protocol/editions.ts
var editions = [
  {
    id: "2021",
    title: "Reducing criminalisation of looked-after children and care leavers: a protocol for London",
    from: "2021-03-01",
    until: "2025-11-01",
    note: "Published March 2021; the day is not stated, the first of the month is taken."
  },
  {
    id: "2025",
    title: "Reducing the criminalisation of children looked after and care leavers: London protocol",
    from: "2025-11-01",
    until: null,
    note: "Published November 2025; the day is not stated, the first of the month is taken."
  }
];
var editionIds = editions.map((edition) => edition.id);
function windows() {
  return editions.map(({ id, from, until }) => `${id} from ${from}${until ? ` until the day before ${until}` : " on"}`).join("; ");
}
function editionOn(day, field = "occurredOn") {
  if (!isCalendarDate(day)) {
    throw new Refusal("not-a-date", field, `"${day}" is not a calendar date. Write it as YYYY-MM-DD.`);
  }
  const edition = editions.find(({ from, until }) => day >= from && (until === null || day < until));
  if (!edition) {
    throw new Refusal("no-edition", field, `No edition covers ${day}. The editions are: ${windows()}.`);
  }
  return edition.id;
}

// ../src/protocol/decisions/incident/read-facts.ts
var substantialDamagePounds = 5e3;
var yes = (flag2) => flag2 ? "yes" : "no";
var said = (flag2) => flag2 === void 0 ? "unsaid" : yes(flag2);
function occasionBand(occasion) {
  if (occasion === 1) return "first";
  return occasion === 2 ? "second" : "later";
}
function conductCells(conduct, facts2) {
  const riskManaged2 = said(facts2.riskManageable);
  switch (conduct.kind) {
    case "damage":
      return {
        severity: conduct.severity,
        overLimit: yes((conduct.estimatedValue ?? 0) > substantialDamagePounds),
        fire: yes(conduct.deliberateFire),
        ongoing: said(conduct.ongoing),
        riskManaged: riskManaged2
      };
    case "assault":
      return { injury: conduct.injury, recurrence: yes(conduct.recurrenceRisk), riskManaged: riskManaged2 };
    case "theft":
      return { value: conduct.value, series: yes(conduct.series) };
    case "drugs":
      return {
        class: conduct.class,
        occasion: occasionBand(conduct.occasion),
        supply: yes(conduct.supply),
        immediateRisk: yes(conduct.immediateRisk),
        quantity: conduct.largerQuantity ? "larger" : "small"
      };
    case "weapon":
      return {
        offensive: yes(conduct.offensive),
        surrendered: yes(conduct.surrendered),
        aggravated: yes(conduct.aggravated),
        immediateRisk: yes(conduct.immediateRisk),
        riskManaged: riskManaged2
      };
    case "sexual":
      return { what: conduct.what, when: conduct.when };
    case "illegal-material":
      return { what: conduct.what };
    case "disorder":
      return { significant: yes(conduct.significant), riskManaged: riskManaged2 };
    case "threat":
      return { immediate: yes(conduct.immediate), riskManaged: riskManaged2 };
    case "other":
      return { family: yes(conduct.policeInFamilyHome) };
  }
}
function riskCells(facts2) {
  const riskManaged2 = said(facts2.riskManageable);
  const risks = facts2.immediateRisk?.length ? [...new Set(facts2.immediateRisk)] : ["none"];
  return risks.map((risk3) => ({ risk: risk3, riskManaged: riskManaged2 }));
}
function patternCells(facts2, level) {
  return {
    level: String(level),
    persistent: yes(facts2.pattern?.persistent),
    prolonged: yes(facts2.pattern?.prolonged),
    warned: yes(facts2.pattern?.warnedOfReport)
  };
}
function victimCells(facts2, level) {
  const someone = facts2.victim !== void 0 && facts2.victim.who !== "none";
  return { level: String(level), wantsPolice: yes(someone && facts2.victim?.wantsPolice) };
}
function hasExploitationConcern(facts2) {
  return (facts2.concerns ?? []).some((concern3) => concern3 !== "age-disputed");
}
function concernCells(facts2) {
  return { concern: yes(hasExploitationConcern(facts2)) };
}
function ageBand(age3) {
  if (age3 < 10) return "under-10";
  return age3 < 18 ? "10-to-17" : "18-to-25";
}

// ../src/protocol/decisions/incident/situation.ts
function situationOf(edition, facts2, outcome) {
  const found = /* @__PURE__ */ new Set();
  const note = (matter, present) => {
    if (present) found.add(matter);
  };
  for (const conduct of facts2.conduct) {
    note("harm-done", ["assault", "damage", "theft", "threat"].includes(conduct.kind));
    note("weapon", conduct.kind === "weapon");
    note("illegal-material", conduct.kind === "illegal-material");
    note("historical-disclosure", conduct.kind === "sexual" && conduct.when === "historical");
    note("exploitation", conduct.kind === "sexual" && conduct.what === "exploitation");
    if (conduct.kind === "drugs") {
      note("drugs", true);
      note("repeated-drugs", conduct.occasion > 1);
      note("dealing", conduct.supply);
      note("larger-quantity", conduct.largerQuantity);
    }
  }
  const victim3 = facts2.victim !== void 0 && facts2.victim.who !== "none";
  note("victim", victim3);
  note("harm-done", victim3);
  note("exploitation", hasExploitationConcern(facts2));
  note("trafficking", facts2.concerns?.includes("trafficking"));
  note("age-disputed", facts2.concerns?.includes("age-disputed"));
  note("out-of-area", facts2.outOfArea);
  note("migrant", facts2.migrant);
  note("send-needs", facts2.sendNeeds);
  note("police-involved", outcome.route === "report-non-urgent" || outcome.route === "call-999");
  note("not-yet-police", outcome.route !== "call-999");
  note("risk-managed", facts2.riskManageable);
  return {
    edition,
    setting: facts2.setting,
    age: ageBand(facts2.age),
    level: outcome.level,
    route: outcome.route,
    matters: found
  };
}
var among = (allowed, value) => allowed === void 0 || allowed.includes(value);
function meets(situation, when) {
  return among(when.edition, situation.edition) && among(when.setting, situation.setting) && among(when.age, situation.age) && among(when.level, situation.level) && among(when.route, situation.route) && (when.matters ?? []).every((matter) => situation.matters.has(matter)) && (when.anyOf === void 0 || when.anyOf.some((matter) => situation.matters.has(matter)));
}

// ../src/protocol/decisions/incident/cautions.ts
var only = (edition) => ({ edition: [edition] });
var cautionRules = [
  {
    when: {},
    cites: ["INC-02"],
    text: "Whatever you report that amounts to a crime is recorded as one against this child. If you mention earlier offences, those must be recorded too. Think of what it will mean for the child in years to come."
  },
  {
    when: { ...only("2025"), level: [1] },
    cites: ["INC-L1-02", "POL-01"],
    text: "If somebody calls the police at level 1, a crime report is made even when no officer comes. That is why police contact is avoided here. (Inferred: the text both rules out the call and says how it is handled.)"
  },
  {
    when: { ...only("2025"), level: [2], route: ["manager-decides", "report-non-urgent"] },
    cites: ["POL-01", "INC-L2-05"],
    text: 'Call handlers may send officers to a level 2 report. Say that no immediate response is needed. (Inferred: the text calls level 2 both "no immediate response" and "needing deployment"; we follow the first.)'
  },
  {
    when: { ...only("2025"), matters: ["not-yet-police"], anyOf: ["repeated-drugs", "dealing"] },
    cites: ["SUB-05", "INC-L1-02"],
    text: "Information about repeated use or dealing is always shared with the police. That is information about a place and a risk, not a report of this child. (Inferred: the text also asks to avoid police contact.)"
  },
  {
    when: { ...only("2025"), matters: ["weapon", "not-yet-police"] },
    cites: ["INC-08", "INC-L3-04"],
    text: "Not every knife is an offensive weapon: a kitchen knife in a bedroom may not be. Describe what you saw, and do not name an offence. (Inferred: the Act that the text cites mostly bans certain weapons.)"
  },
  {
    when: { matters: ["drugs"] },
    cites: ["EXP-05"],
    text: "Taking drugs from a child can leave them in debt to dangerous people. Ask what happens to them if it is gone, and tell those who can protect them."
  },
  {
    when: { matters: ["exploitation"] },
    cites: ["EXP-05"],
    text: "Keeping a child in can put them in danger from those who exploit them. Take advice first. There is a defence for children who were exploited into a crime."
  },
  {
    when: {},
    cites: ["INC-01"],
    text: "Look at what this child has lived through. What you see may be fear or hurt."
  }
];
function cautionsFor(situation) {
  return cautionRules.filter((rule) => meets(situation, rule.when)).map(({ cites, text }) => ({ cites, text }));
}

// ../src/protocol/decisions/incident/levels.ts
var routes = ["resolve-internally", "manager-decides", "report-non-urgent", "call-999"];
function urgency(route) {
  return routes.indexOf(route);
}
function worse(a, b) {
  return {
    level: a.level > b.level ? a.level : b.level,
    route: urgency(a.route) > urgency(b.route) ? a.route : b.route
  };
}
var atHome = { level: 1, route: "resolve-internally" };
var exceptionAtLevelOne = { level: 1, route: "manager-decides" };
var eitherWay = { level: 2, route: "manager-decides" };
var reportedAtLevelTwo = { level: 2, route: "report-non-urgent" };
var reported = { level: 3, route: "report-non-urgent" };
var emergency = { level: 3, route: "call-999" };

// ../src/protocol/decisions/incident/evaluate.ts
function evaluate(rulebook, facts2) {
  const hits = [];
  let outcome = atHome;
  const read = (table, cells) => {
    const row = table.rowFor(cells);
    hits.push({ table: table.table.id, cells, row });
    outcome = worse(outcome, row.outcome);
  };
  for (const conduct of facts2.conduct) read(rulebook.conduct[conduct.kind], conductCells(conduct, facts2));
  for (const cells of riskCells(facts2)) read(rulebook.whole.risk, cells);
  read(rulebook.whole.pattern, patternCells(facts2, outcome.level));
  read(rulebook.whole.victim, victimCells(facts2, outcome.level));
  read(rulebook.whole.concern, concernCells(facts2));
  read(rulebook.whole.age, { age: ageBand(facts2.age) });
  return { outcome, hits };
}
function speakingRows(evaluation) {
  const rows = [...new Set(evaluation.hits.map(({ row }) => row))].filter((row) => !row.silent);
  return rows.sort(
    (a, b) => b.outcome.level - a.outcome.level || urgency(b.outcome.route) - urgency(a.outcome.route)
  );
}

// ../src/protocol/decisions/incident/vocabulary.ts
var ordered = (label, had) => ({
  label,
  values: Object.keys(had),
  ordered: true,
  had
});
var yesNo = (label, no, yes2) => ordered(label, { no, yes: yes2 });
var riskManaged = ordered("Can the risk be safely managed?", {
  yes: "staff been able to manage the risk safely",
  unsaid: "",
  no: "staff been unable to manage the risk safely"
});
var levelSoFar = { label: "Level so far", values: ["1", "2", "3"], ordered: false, had: {} };
var conductColumns = {
  damage: {
    severity: ordered("How bad is the damage?", {
      minor: "the damage been minor",
      moderate: "the damage been moderate",
      substantial: "the damage been substantial"
    }),
    overLimit: yesNo(
      "Is the estimate over \xA35,000?",
      "the damage been estimated at \xA35,000 or less",
      "the damage been estimated at over \xA35,000"
    ),
    fire: yesNo("Was a fire lit on purpose?", "no fire been lit on purpose", "a fire been lit on purpose"),
    ongoing: ordered("Is the damage still going on?", {
      no: "the damage stopped",
      unsaid: "",
      yes: "the damage still been going on"
    }),
    riskManaged
  },
  assault: {
    injury: ordered("How bad is the injury?", {
      none: "nobody been hurt",
      minor: "the injury been a graze, scratch or small bruise",
      "needs-treatment": "the injury needed treatment",
      serious: "the injury been serious"
    }),
    recurrence: yesNo(
      "Is it likely to happen again now?",
      "there been no risk of it happening again now",
      "there been a risk of it happening again now"
    ),
    riskManaged
  },
  theft: {
    value: ordered("What is it worth?", {
      minor: "the thing taken been of little value",
      moderate: "the thing taken been of moderate value",
      substantial: "the thing taken been of substantial value"
    }),
    series: yesNo("Is it one of a series?", "this been a single theft", "this been one of a series")
  },
  drugs: {
    class: ordered("Which class?", {
      psychoactive: "it been a psychoactive substance",
      unknown: "",
      C: "it been class C",
      B: "it been class B",
      A: "it been class A"
    }),
    occasion: ordered("Which occasion?", {
      first: "it been the first occasion",
      second: "it been the second occasion",
      later: "it been the third occasion or later"
    }),
    supply: yesNo("Signs of supply?", "there been no sign of supply", "there been signs of supply"),
    immediateRisk: yesNo(
      "Is anyone at immediate risk?",
      "nobody been at immediate risk",
      "somebody been at immediate risk"
    ),
    quantity: ordered("How much?", { small: "", larger: "" })
  },
  weapon: {
    offensive: yesNo(
      "Is it an offensive weapon?",
      "it not been an offensive weapon",
      "it been an offensive weapon"
    ),
    surrendered: ordered("Was it handed over?", {
      yes: "the weapon been handed over",
      no: "the weapon not been handed over"
    }),
    aggravated: yesNo(
      "Was it used or shown to threaten?",
      "there been nothing that made it worse, such as a threat with it",
      "it been used to threaten"
    ),
    immediateRisk: yesNo(
      "Is anyone at immediate risk?",
      "nobody been at immediate risk",
      "somebody been at immediate risk"
    ),
    riskManaged
  },
  sexual: {
    what: { label: "What is alleged?", values: ["assault", "exploitation"], ordered: false, had: {} },
    when: ordered("When?", { historical: "it been in the past", recent: "it been recent" })
  },
  "illegal-material": {
    what: {
      label: "What kind of material?",
      values: ["other", "extremist", "indecent-images"],
      ordered: false,
      had: {}
    }
  },
  disorder: {
    significant: yesNo(
      "Is the disorder significant?",
      "the disorder not been significant",
      "the disorder been significant"
    ),
    riskManaged
  },
  threat: {
    immediate: yesNo(
      "Could the threat be carried out now?",
      "the threat not been immediate",
      "the threat been immediate"
    ),
    riskManaged
  },
  other: {
    family: yesNo(
      "Would a family call the police?",
      "this been something a family would settle at home",
      "this been something a family would call the police for"
    )
  }
};
var wholeColumns = {
  risk: {
    risk: {
      label: "Immediate risk",
      values: ["none", "serious-harm", "substantial-damage", "significant-disorder"],
      ordered: false,
      had: {
        none: "there been no immediate risk",
        "serious-harm": "somebody been in immediate danger of serious harm"
      }
    },
    riskManaged
  },
  pattern: {
    level: levelSoFar,
    persistent: yesNo("Does it keep happening?", "it not kept happening", "it kept happening"),
    prolonged: yesNo("Did it go on for long?", "it been over quickly", "it gone on for long"),
    warned: yesNo(
      "Had the setting warned that repeats would be reported?",
      "the setting given no warning that repeats would be reported",
      "the setting warned that repeats would be reported"
    )
  },
  victim: {
    level: levelSoFar,
    wantsPolice: yesNo(
      "Does the person harmed want the police?",
      "the person harmed not asked for the police",
      "the person harmed asked for the police"
    )
  },
  concern: {
    concern: ordered("Signs of exploitation or coercion", { no: "", yes: "" })
  },
  age: {
    age: {
      label: "Age",
      values: ["under-10", "10-to-17", "18-to-25"],
      ordered: false,
      had: {}
    }
  }
};

// ../src/protocol/decisions/incident/with-cell.ts
var occasions = { first: 1, second: 2, later: 3 };
var fieldOf = {
  fire: "deliberateFire",
  recurrence: "recurrenceRisk",
  family: "policeInFamilyHome"
};
function withCell(conduct, column, value) {
  const field = fieldOf[column] ?? column;
  const set = (key, to) => ({ ...conduct, [key]: to });
  if (column === "overLimit") {
    return set("estimatedValue", value === "yes" ? substantialDamagePounds + 1 : substantialDamagePounds);
  }
  if (column === "occasion") return set("occasion", occasions[value]);
  if (column === "quantity") return set("largerQuantity", value === "larger");
  if (value === "unsaid") return set(field, void 0);
  return set(field, value === "yes" ? true : value === "no" ? false : value);
}

// ../src/protocol/decisions/incident/counterfactuals.ts
var mostCounterfactuals = 8;
function* otherValues(columns, cells) {
  for (const [name, column] of Object.entries(columns)) {
    for (const value of column.values) {
      const words = column.had[value];
      if (words && value !== cells[name]) yield [name, value, words];
    }
  }
}
function* changes(facts2) {
  const said2 = /* @__PURE__ */ new Set();
  for (const [index, conduct] of facts2.conduct.entries()) {
    const cells = conductCells(conduct, facts2);
    for (const [name, value, words] of otherValues(conductColumns[conduct.kind], cells)) {
      if (name === "riskManaged") {
        if (said2.has(words)) continue;
        said2.add(words);
        yield { words, facts: { ...facts2, riskManageable: value === "yes" } };
      } else {
        const changed = withCell(conduct, name, value);
        yield { words, facts: { ...facts2, conduct: facts2.conduct.with(index, changed) } };
      }
    }
  }
  if (facts2.immediateRisk?.length) {
    yield { words: "there been no immediate risk", facts: { ...facts2, immediateRisk: [] } };
  } else {
    const words = wholeColumns.risk.risk.had["serious-harm"] ?? "";
    yield { words, facts: { ...facts2, immediateRisk: ["serious-harm"] } };
  }
  const pattern3 = facts2.pattern ?? {};
  const flip = (key, column) => {
    const next = !pattern3[key];
    return {
      words: column.had[next ? "yes" : "no"] ?? "",
      facts: { ...facts2, pattern: { ...pattern3, [key]: next } }
    };
  };
  yield flip("persistent", wholeColumns.pattern.persistent);
  yield flip("prolonged", wholeColumns.pattern.prolonged);
  yield flip("warnedOfReport", wholeColumns.pattern.warned);
  if (facts2.victim && facts2.victim.who !== "none") {
    const next = !facts2.victim.wantsPolice;
    yield {
      words: wholeColumns.victim.wantsPolice.had[next ? "yes" : "no"] ?? "",
      facts: { ...facts2, victim: { ...facts2.victim, wantsPolice: next } }
    };
  }
}
function rank(from, to) {
  const distance = (to.level - from.level) * 4 + urgency(to.route) - urgency(from.route);
  return distance < 0 ? -distance : 100 + distance;
}
function counterfactuals(rulebook, facts2, outcome) {
  const found = /* @__PURE__ */ new Map();
  for (const { words, facts: changed } of changes(facts2)) {
    const { level, route } = evaluate(rulebook, changed).outcome;
    if (level !== outcome.level || route !== outcome.route) {
      found.set(`${words} ${level} ${route}`, { change: `had ${words}`, level, route });
    }
  }
  const order = (entry) => rank(outcome, entry);
  return [...found.values()].sort((a, b) => order(a) - order(b)).slice(0, mostCounterfactuals);
}

// ../src/protocol/decisions/incident/factors.ts
var factor = (id, text) => ({ id, cites: ["INC-04"], text });
var both = {
  seriousness: factor("seriousness", "What is alleged, and how serious it is"),
  injury: factor("injury", "How badly anyone was hurt or threatened"),
  victim: factor("victim", "What the person harmed wants, and what is best for them"),
  intent: factor("intent", "Whether it was meant or an accident"),
  similar: factor("similar-before", "Whether this child has done something like it before"),
  relationship: factor("relationship", "What there was between the two people before"),
  repeat: factor("repeat", "How likely it is to happen again"),
  fitness: factor("police-or-court", "Whether police action or a court would fit what happened"),
  interests: factor("best-interests", "What is best for everybody involved in the time to come"),
  message: factor(
    "message",
    "What other children will take from it, and whether they would still dare to report"
  ),
  alternatives: factor(
    "alternatives",
    "What else could be done, such as a restorative approach or the youth justice service"
  ),
  damage: factor("damage", "How much damage was done, and its value"),
  formal: factor(
    "formal-investigation",
    "Whether someone needs a formal investigation, for example for insurance"
  )
};
var factorsByEdition = {
  "2021": [
    both.seriousness,
    both.injury,
    both.victim,
    both.intent,
    both.similar,
    both.relationship,
    factor(
      "behaviour-and-pressure",
      "Earlier behaviour or offending, and any bullying, peer pressure or duress"
    ),
    both.repeat,
    both.fitness,
    both.interests,
    both.message,
    both.alternatives,
    both.damage,
    both.formal
  ],
  "2025": [
    both.seriousness,
    both.injury,
    both.victim,
    both.intent,
    both.similar,
    both.relationship,
    factor("earlier-behaviour", "Earlier behaviour or offending"),
    factor("pressure", "Whether the child is bullied, pressed by others or under duress"),
    factor("exploited", "Whether the child is being exploited"),
    both.repeat,
    both.fitness,
    both.interests,
    both.message,
    both.alternatives,
    both.damage,
    both.formal
  ]
};

// ../src/protocol/decisions/incident/facts.ts
import { z as z2 } from "zod";
var settings = [
  "childrens-home",
  "foster-home",
  "supported-accommodation",
  "own-tenancy",
  "community"
];
var immediateRisks = ["serious-harm", "substantial-damage", "significant-disorder"];
var concernKinds = ["exploitation", "trafficking", "coercion", "age-disputed"];
var victimKinds = ["child", "staff", "carer", "family", "public", "none"];
var incidentFactsSchema = z2.strictObject({
  occurredOn: z2.string().refine(isCalendarDate, { message: "must be a calendar date written YYYY-MM-DD" }).optional(),
  edition: z2.enum(editionIds).optional(),
  setting: z2.enum(settings),
  age: z2.number().min(0).max(25).int(),
  conduct: z2.array(conductSchema).min(1).max(50),
  immediateRisk: z2.array(z2.enum(immediateRisks)).optional(),
  riskManageable: z2.boolean().optional(),
  pattern: z2.strictObject({
    persistent: z2.boolean().optional(),
    prolonged: z2.boolean().optional(),
    warnedOfReport: z2.boolean().optional()
  }).optional(),
  victim: z2.strictObject({ who: z2.enum(victimKinds), wantsPolice: z2.boolean().optional() }).optional(),
  concerns: z2.array(z2.enum(concernKinds)).optional(),
  outOfArea: z2.boolean().optional(),
  migrant: z2.boolean().optional(),
  sendNeeds: z2.boolean().optional()
});

// ../src/protocol/engine/compile.ts
function holds(row, cells) {
  for (const name in row.when) {
    const allowed = row.when[name];
    const value = cells[name];
    if (allowed && (value === void 0 || !allowed.includes(value))) return false;
  }
  return true;
}
function* everyCase(columns) {
  const names = Object.keys(columns);
  const fill = function* (at, cells) {
    const name = names[at];
    if (name === void 0) {
      yield { ...cells };
      return;
    }
    for (const value of columns[name]?.values ?? []) {
      cells[name] = value;
      yield* fill(at + 1, cells);
    }
  };
  yield* fill(0, {});
}
function compile(table) {
  const names = Object.keys(table.columns);
  const positions = names.map((name) => {
    const values = table.columns[name]?.values ?? [];
    return { name, size: values.length, at: new Map(values.map((value, index) => [value, index])) };
  });
  const indexOf = (cells) => {
    let index = 0;
    for (const { name, size, at } of positions) {
      const position = at.get(cells[name]);
      if (position === void 0) throw new Error(`${table.id}: "${cells[name]}" is not a value of ${name}.`);
      index = index * size + position;
    }
    return index;
  };
  const rows = [];
  for (const cells of everyCase(table.columns)) {
    const matching = table.rows.filter((row2) => holds(row2, cells));
    const [row] = matching;
    if (!row || matching.length > 1) {
      const found = matching.map(({ id }) => id).join(", ") || "no row";
      throw new Error(`${table.id}: ${JSON.stringify(cells)} must lead to one row, and leads to ${found}.`);
    }
    rows[indexOf(cells)] = row;
  }
  return { table, rowFor: (cells) => rows[indexOf(cells)] };
}

// ../src/protocol/decisions/incident/rulebook.ts
var wholeTables = ["risk", "pattern", "victim", "concern", "age"];
function compileRulebook(rulebook) {
  const conduct = Object.fromEntries(conductKinds.map((kind) => [kind, compile(rulebook.conduct[kind])]));
  const whole = Object.fromEntries(wholeTables.map((name) => [name, compile(rulebook.whole[name])]));
  return {
    edition: rulebook.edition,
    conduct,
    whole
  };
}
function tablesOf(rulebook) {
  return [
    ...conductKinds.map((kind) => rulebook.conduct[kind]),
    ...wholeTables.map((name) => rulebook.whole[name])
  ];
}

// ../src/protocol/duties/carers.ts
var carers = [
  {
    id: "CAR-01",
    title: "Staff spoken with within 48 hours",
    sections: { 2025: "Needs of carers", 2021: "s16.1" },
    who: "registered manager",
    kind: "clock"
  },
  {
    id: "CAR-02",
    title: "Health and welfare asked after",
    sections: { 2025: "Needs of carers", 2021: "s16.2" },
    who: "registered manager",
    kind: "record"
  },
  {
    id: "CAR-03",
    title: "Timely support offered",
    sections: { 2025: "Needs of carers", 2021: "s16.3" },
    who: "provider",
    kind: "action"
  },
  {
    id: "CAR-04",
    title: "Causes addressed, plans updated",
    sections: { 2025: "Needs of carers", 2021: "s16.4" },
    who: "provider",
    kind: "action"
  }
];

// ../src/protocol/duties/commitments.ts
var commitments = [
  {
    id: "COM-CPB-01",
    title: "Yearly review of embedding",
    sections: { 2025: "Partner commitments; Local governance" },
    who: "corporate parenting board",
    kind: "clock"
  },
  {
    id: "COM-CPB-02",
    title: "Care leavers in the justice system followed",
    sections: { 2025: "Partner commitments" },
    who: "corporate parenting board",
    kind: "measure"
  },
  {
    id: "COM-CPB-03",
    title: "Every child who meets the justice system known",
    sections: { 2021: "s3.3, s17.2", 2025: "Local governance" },
    who: "corporate parenting board",
    kind: "measure"
  },
  {
    id: "COM-LMC-01",
    title: "Lead member oversees delivery",
    sections: { 2025: "Partner commitments" },
    who: "lead member for children",
    kind: "measure"
  },
  {
    id: "COM-LA-01",
    title: "A dataset on criminalisation, kept and reviewed",
    sections: { 2025: "Partner commitments (children's services)" },
    who: "local authority",
    kind: "measure"
  },
  {
    id: "COM-LA-02",
    title: "Providers told and trained",
    sections: { 2025: "Partner commitments" },
    who: "local authority",
    kind: "action"
  },
  {
    id: "COM-LA-03",
    title: "Care duties continue in custody",
    sections: { 2025: "Partner commitments" },
    who: "local authority",
    kind: "action"
  },
  {
    id: "COM-YJS-01",
    title: "Youth justice data, advocacy and joint planning",
    sections: { 2025: "Partner commitments" },
    who: "youth justice service",
    kind: "measure"
  },
  {
    id: "COM-EDU-01",
    title: "No school sanction without the network's input",
    sections: { 2025: "Partner commitments (education)" },
    who: "school",
    kind: "check"
  },
  {
    id: "COM-EDU-02",
    title: "Education decisions through the Personal Education Plan",
    sections: { 2025: "Partner commitments (education)" },
    who: "virtual school",
    kind: "clock"
  },
  {
    id: "COM-EDU-03",
    title: "Education and employment kept going",
    sections: { 2025: "Partner commitments (education)" },
    who: "virtual school",
    kind: "action"
  },
  {
    id: "COM-EDU-04",
    title: "Schools given what they need to help",
    sections: { 2025: "Partner commitments (social care and schools)" },
    who: "social worker",
    kind: "action"
  },
  {
    id: "COM-PRV-01",
    title: "Provider bound by contract",
    sections: { 2025: "Partner commitments" },
    who: "provider",
    kind: "record"
  },
  {
    id: "COM-PRV-02",
    title: "Staff and carers trained",
    sections: { 2025: "Partner commitments", 2021: "s5.1" },
    who: "provider",
    kind: "measure"
  },
  {
    id: "COM-MPS-01",
    title: "Care status on crime reports",
    sections: { 2025: "Partner commitments (police)" },
    who: "police",
    kind: "record"
  },
  {
    id: "COM-MPS-02",
    title: "Police identify care leavers and notify",
    sections: { 2025: "Partner commitments (police)" },
    who: "police",
    kind: "notice"
  },
  {
    id: "COM-MPS-03",
    title: "Custody identification alerts later agencies",
    sections: { 2025: "Partner commitments (police)" },
    who: "police",
    kind: "notice"
  },
  {
    id: "COM-PRO-01",
    title: "Probation records care status",
    sections: { 2025: "Partner commitments" },
    who: "probation",
    kind: "record"
  },
  {
    id: "COM-CPS-01",
    title: "Prosecutors apply the guidance for children looked after",
    sections: { 2025: "Partner commitments", 2021: "s10" },
    who: "prosecutor",
    kind: "rule"
  },
  {
    id: "COM-CTS-01",
    title: "Courts identify care status and weigh it",
    sections: { 2025: "Partner commitments (HMCTS)" },
    who: "court",
    kind: "record"
  },
  {
    id: "COM-CTS-02",
    title: "Shared case file carries care status",
    sections: { 2025: "Partner commitments (HMCTS)" },
    who: "court",
    kind: "notice"
  },
  {
    id: "COM-PRI-01",
    title: "Care status known at prison reception",
    sections: { 2025: "Partner commitments (prisons)" },
    who: "prison",
    kind: "record"
  },
  {
    id: "COM-PRI-02",
    title: "Prison keeps the worker informed",
    sections: { 2025: "Partner commitments (prisons)" },
    who: "prison offender manager",
    kind: "notice"
  },
  {
    id: "COM-PRI-03",
    title: "Contact and resettlement from entry",
    sections: { 2025: "Partner commitments (prisons)" },
    who: "secure estate",
    kind: "action"
  },
  {
    id: "COM-HEA-01",
    title: "Care status in the health record",
    sections: { 2025: "Health statement" },
    who: "health",
    kind: "record"
  },
  {
    id: "COM-HEA-02",
    title: "Health joins planning and shares in time",
    sections: { 2025: "Health statement" },
    who: "health",
    kind: "action"
  },
  {
    id: "COM-HEA-03",
    title: "Needs found early",
    sections: { 2025: "Health statement", 2021: "s1.18, s3.3" },
    who: "health",
    kind: "action"
  },
  {
    id: "COM-HEA-04",
    title: "Transition to adult health planned early",
    sections: { 2025: "Health statement" },
    who: "health",
    kind: "clock"
  },
  {
    id: "COM-HEA-05",
    title: "Continuity of care through custody",
    sections: { 2025: "Health statement" },
    who: "health",
    kind: "action"
  },
  {
    id: "COM-HEA-06",
    title: "Health entitlements kept going",
    sections: { 2025: "Health statement" },
    who: "health",
    kind: "action"
  },
  {
    id: "COM-MOP-01",
    title: "Yearly update from every area",
    sections: { 2025: "Partner commitments; Pan-London monitoring" },
    who: "MOPAC",
    kind: "clock"
  },
  {
    id: "COM-CP-01",
    title: "The extended corporate parenting duty",
    sections: { 2025: "Extension of the corporate parenting duty" },
    who: "corporate parents",
    kind: "action"
  }
];

// ../src/protocol/duties/custody.ts
var custody = [
  {
    id: "CUS-01",
    title: "Arrest only where necessary",
    sections: { 2025: "Levels", 2021: "s6.11" },
    who: "police",
    kind: "check"
  },
  {
    id: "CUS-02",
    title: "Appropriate adult",
    sections: { 2025: "Levels", 2021: "s4.4" },
    who: "police",
    kind: "record"
  },
  {
    id: "CUS-03",
    title: "Free legal advice",
    sections: { 2025: "Levels", 2021: "s4.3" },
    who: "police",
    kind: "record"
  },
  {
    id: "CUS-04",
    title: "Voluntary attendance preferred",
    sections: { 2025: "Levels", 2021: "s4.3, s6.10" },
    who: "police and carer",
    kind: "action"
  },
  {
    id: "CUS-05",
    title: "If charged: representation, legal aid, complaint",
    sections: { 2025: "Levels", 2021: "s4.5" },
    who: "everyone",
    kind: "action"
  },
  {
    id: "CUS-06",
    title: "Under-25s in custody asked about care",
    sections: { 2025: "Care leavers" },
    who: "custody and liaison services",
    kind: "action"
  },
  {
    id: "CUS-07",
    title: "Bail sought",
    sections: { 2021: "s3.3" },
    who: "youth justice service",
    kind: "action"
  },
  {
    id: "CUS-08",
    title: "Resettlement planned from day one",
    sections: { 2021: "s3.3", 2025: "Prisons" },
    who: "all agencies",
    kind: "action"
  }
];

// ../src/protocol/duties/diversion.ts
var diversion = [
  {
    id: "DIV-01",
    title: "The lowest fitting disposal",
    sections: { 2025: "Diversion", 2021: "s15" },
    who: "out-of-court panel",
    kind: "rule"
  },
  {
    id: "DIV-02",
    title: "The panel informed from care planning",
    sections: { 2025: "Diversion" },
    who: "social worker and provider",
    kind: "notice"
  },
  {
    id: "DIV-03",
    title: "Restorative work recorded",
    sections: { 2025: "Diversion", 2021: "s15" },
    who: "facilitator",
    kind: "record"
  },
  {
    id: "DIV-04",
    title: "Adultification checked",
    sections: { 2025: "Diversion" },
    who: "panel",
    kind: "check"
  },
  {
    id: "DIV-05",
    title: "Out of area: home network has informed",
    sections: { 2025: "Diversion" },
    who: "panel",
    kind: "check"
  },
  {
    id: "DIV-06",
    title: "Scrutiny panels put care first",
    sections: { 2025: "Diversion", 2021: "s15" },
    who: "scrutiny panel",
    kind: "measure"
  }
];

// ../src/protocol/duties/exploitation.ts
var exploitation = [
  {
    id: "EXP-01",
    title: "SAFEGUARD screening",
    sections: { 2025: "Child exploitation", 2021: "s8.1" },
    who: "carer",
    kind: "record"
  },
  {
    id: "EXP-02",
    title: "Whom to tell about exploitation, and how fast",
    sections: { 2025: "Child exploitation", 2021: "s8.2" },
    who: "carer",
    kind: "rule"
  },
  {
    id: "EXP-03",
    title: "Social services always told",
    sections: { 2025: "Child exploitation", 2021: "s8.2" },
    who: "carer",
    kind: "notice"
  },
  {
    id: "EXP-04",
    title: "Referral by a first responder",
    sections: { 2025: "Child exploitation", 2021: "s8.4" },
    who: "first responder",
    kind: "action"
  },
  {
    id: "EXP-05",
    title: "The dangers of a wrong move",
    sections: { 2025: "Child exploitation", 2021: "s8.4" },
    who: "carer",
    kind: "guidance"
  },
  {
    id: "EXP-06",
    title: "Support to 25",
    sections: { 2025: "Child exploitation" },
    who: "carer",
    kind: "action"
  }
];

// ../src/protocol/duties/governance.ts
var governance = [
  {
    id: "GOV-01",
    title: "Yearly report",
    sections: { 2025: "Governance" },
    who: "safeguarding partnership executive",
    kind: "clock"
  },
  {
    id: "GOV-02",
    title: "Where the data comes from",
    sections: { 2025: "Governance" },
    who: "boards",
    kind: "measure"
  },
  {
    id: "GOV-03",
    title: "Boroughs compared",
    sections: { 2025: "Governance" },
    who: "partners",
    kind: "measure"
  },
  {
    id: "GOV-04",
    title: "Impact assessment kept current",
    sections: { 2025: "Governance", 2021: "s17.5-17.6" },
    who: "partners",
    kind: "measure"
  },
  {
    id: "GOV-05",
    title: "Monthly calls from homes",
    sections: { 2021: "s17.3" },
    who: "police",
    kind: "measure"
  },
  {
    id: "GOV-06",
    title: "Yearly youth justice profile",
    sections: { 2025: "Training" },
    who: "youth justice service",
    kind: "clock"
  },
  {
    id: "GOV-07",
    title: "Review of the Protocol",
    sections: { 2025: "Governance (2029)", 2021: "s18 (March 2024)" },
    who: "MOPAC",
    kind: "clock"
  },
  {
    id: "GOV-08",
    title: "Child First self-assessment",
    sections: { 2025: "Child First" },
    who: "organisations",
    kind: "record"
  }
];

// ../src/protocol/duties/incidents.ts
var incidents = [
  {
    id: "INC-01",
    title: "Trauma-informed response",
    sections: { 2025: "Responding", 2021: "s6.2" },
    who: "carer",
    kind: "check"
  },
  {
    id: "INC-02",
    title: "What reporting sets in motion",
    sections: { 2025: "Levels", 2021: "s6.3-6.4" },
    who: "carer",
    kind: "guidance"
  },
  {
    id: "INC-03",
    title: "Every incident placed on a level",
    sections: { 2025: "Levels", 2021: "s6.5" },
    who: "carer",
    kind: "rule"
  },
  {
    id: "INC-04",
    title: "The listed factors weighed",
    sections: { 2025: "Levels", 2021: "s6.5" },
    who: "carer",
    kind: "record"
  },
  {
    id: "INC-05",
    title: "Police attendance only when risk cannot be managed",
    sections: { 2025: "Levels", 2021: "s6.6" },
    who: "carer",
    kind: "rule"
  },
  {
    id: "INC-L1-01",
    title: "What is level 1",
    sections: { 2025: "Level 1", 2021: "s6.7" },
    who: "carer",
    kind: "rule"
  },
  {
    id: "INC-L1-02",
    title: "Level 1: police contact avoided completely",
    sections: { 2025: "Level 1" },
    who: "carer",
    kind: "rule"
  },
  {
    id: "INC-L1-03",
    title: "Level 1: the 2021 reporting exception",
    sections: { 2021: "s6.7" },
    who: "carer",
    kind: "rule"
  },
  {
    id: "INC-L1-04",
    title: "Level 1: restorative approach",
    sections: { 2025: "Level 1", 2021: "s6.7" },
    who: "carer",
    kind: "action"
  },
  {
    id: "INC-L1-05",
    title: "Level 1: youth justice or Early Help considered",
    sections: { 2025: "Level 1", 2021: "s6.7" },
    who: "setting manager or foster carer with social worker",
    kind: "action"
  },
  {
    id: "INC-L2-01",
    title: "What is level 2",
    sections: { 2025: "Level 2", 2021: "s6.8" },
    who: "carer",
    kind: "rule"
  },
  {
    id: "INC-L2-02",
    title: "Level 2: the registered manager decides",
    sections: { 2025: "Level 2", 2021: "s6.8" },
    who: "staff",
    kind: "notice"
  },
  {
    id: "INC-L2-03",
    title: "Level 2: social worker told early",
    sections: { 2025: "Level 2", 2021: "s6.8" },
    who: "staff",
    kind: "notice"
  },
  {
    id: "INC-L2-04",
    title: "Level 2: foster carer takes advice",
    sections: { 2025: "Level 2", 2021: "s6.8" },
    who: "foster carer",
    kind: "notice"
  },
  {
    id: "INC-L2-05",
    title: "Level 2: if police, online or 101",
    sections: { 2025: "Level 2", 2021: "s6.8" },
    who: "registered manager or foster carer or social worker",
    kind: "rule"
  },
  {
    id: "INC-L2-06",
    title: "Level 2: evidence preserved",
    sections: { 2025: "Level 2", 2021: "s6.8" },
    who: "carer",
    kind: "action"
  },
  {
    id: "INC-L2-07",
    title: "Level 2: youth justice considered",
    sections: { 2025: "Level 2", 2021: "s6.8" },
    who: "setting",
    kind: "action"
  },
  {
    id: "INC-L3-01",
    title: "Level 3: 999 at once",
    sections: { 2025: "Level 3", 2021: "s6.9" },
    who: "carer",
    kind: "rule"
  },
  {
    id: "INC-L3-02",
    title: "Past abuse disclosed is not a 999 matter",
    sections: { 2025: "Level 3", 2021: "s6.9" },
    who: "carer",
    kind: "rule"
  },
  {
    id: "INC-L3-03",
    title: "Foster carer also calls out-of-hours",
    sections: { 2025: "Level 3", 2021: "s6.9" },
    who: "foster carer",
    kind: "notice"
  },
  {
    id: "INC-L3-04",
    title: "Level 3 without immediate response",
    sections: { 2025: "Level 3", 2021: "s6.9" },
    who: "carer",
    kind: "rule"
  },
  {
    id: "INC-L3-05",
    title: "Slow time where risk is managed",
    sections: { 2025: "Level 3", 2021: "s6.9" },
    who: "police and setting",
    kind: "rule"
  },
  {
    id: "INC-06",
    title: "The aligned officer advises",
    sections: { 2025: "Levels", 2021: "s6.12" },
    who: "setting",
    kind: "action"
  },
  {
    id: "INC-07",
    title: "Illegal material reported",
    sections: { 2025: "Levels" },
    who: "carer",
    kind: "rule"
  },
  {
    id: "INC-08",
    title: "A weapon found is safely removed",
    sections: { 2025: "Levels" },
    who: "carer",
    kind: "rule"
  },
  {
    id: "INC-09",
    title: "Holding a substance to prevent an offence is lawful",
    sections: { 2025: "Levels; Illegal substances" },
    who: "carer",
    kind: "rule"
  },
  {
    id: "INC-10",
    title: "The provider leads the journey home",
    sections: { 2025: "Levels" },
    who: "provider",
    kind: "action"
  },
  {
    id: "INC-11",
    title: "Police may leave it to the setting",
    sections: { 2021: "s5.2, s9.3", 2025: "Police" },
    who: "police and carer",
    kind: "rule"
  }
];

// ../src/protocol/duties/justice.ts
var justice = [
  {
    id: "JUS-01",
    title: "Care plan and youth justice plan agree",
    sections: { 2021: "s11.1", 2025: "Collaboration" },
    who: "social worker and youth justice worker",
    kind: "check"
  },
  {
    id: "JUS-02",
    title: "Support and outcomes followed",
    sections: { 2021: "s11.5", 2025: "Collaboration" },
    who: "youth justice board",
    kind: "measure"
  },
  {
    id: "JUS-03",
    title: "Child First in court",
    sections: { 2021: "s11.5", 2025: "Collaboration" },
    who: "court",
    kind: "measure"
  },
  {
    id: "JUS-04",
    title: "Every stage counts",
    sections: { 2021: "s11.6", 2025: "not named; carried by the principles" },
    who: "everyone",
    kind: "rule"
  },
  {
    id: "JUS-05",
    title: "Resettlement provision followed",
    sections: { 2021: "s11.5", 2025: "Collaboration" },
    who: "resettlement partnership",
    kind: "measure"
  }
];

// ../src/protocol/duties/migrant.ts
var migrant = [
  {
    id: "MIG-01",
    title: "Nationality considered",
    sections: { 2025: "Migrant and non-British" },
    who: "practitioners",
    kind: "record"
  },
  {
    id: "MIG-02",
    title: "Immigration adviser on contact with justice",
    sections: { 2025: "Migrant and non-British" },
    who: "practitioners",
    kind: "action"
  },
  {
    id: "MIG-03",
    title: "Trafficking: specialist advice",
    sections: { 2025: "Migrant and non-British" },
    who: "practitioners",
    kind: "action"
  },
  {
    id: "MIG-04",
    title: "Wrongly treated as an adult",
    sections: { 2025: "Migrant and non-British" },
    who: "practitioners",
    kind: "check"
  }
];

// ../src/protocol/duties/missing.ts
var missing = [
  {
    id: "MIS-01",
    title: "Strategies before a child goes missing",
    sections: { 2025: "Missing" },
    who: "local authority",
    kind: "record"
  },
  {
    id: "MIS-02",
    title: "Information form, part one, prepared",
    sections: { 2025: "Missing" },
    who: "provider",
    kind: "record"
  },
  {
    id: "MIS-03",
    title: "Unauthorised absence: find the child first",
    sections: { 2025: "Missing", 2021: "s12.5" },
    who: "carer with social worker",
    kind: "rule"
  },
  {
    id: "MIS-04",
    title: "When to report missing",
    sections: { 2025: "Missing", 2021: "s12.6" },
    who: "carer",
    kind: "rule"
  },
  {
    id: "MIS-05",
    title: "Information form, part two",
    sections: { 2025: "Missing" },
    who: "provider",
    kind: "record"
  },
  {
    id: "MIS-06",
    title: "Conversation when found",
    sections: { 2025: "Missing" },
    who: "local authority and police",
    kind: "clock"
  },
  {
    id: "MIS-07",
    title: "Homes that report in high volume",
    sections: { 2025: "Philomena", 2021: "s12.7" },
    who: "police and providers",
    kind: "measure"
  },
  {
    id: "MIS-08",
    title: "Missing over 18: a vulnerable adult",
    sections: { 2025: "Missing, care leavers" },
    who: "everyone",
    kind: "rule"
  }
];

// ../src/protocol/duties/placements.ts
var placements = [
  {
    id: "PLC-01",
    title: "Registered provision only",
    sections: { 2025: "Local placements" },
    who: "provider",
    kind: "check"
  },
  {
    id: "PLC-02",
    title: "Placement rests on needs",
    sections: { 2025: "Local placements", 2021: "s5.3-5.4" },
    who: "local authority",
    kind: "record"
  },
  {
    id: "PLC-03",
    title: "Supported accommodation linked in",
    sections: { 2025: "Local placements, care leavers" },
    who: "police, YJS, probation",
    kind: "action"
  },
  {
    id: "OOA-01",
    title: "Receiving area notified",
    sections: { 2025: "Outside the home borough" },
    who: "placing authority",
    kind: "notice"
  },
  {
    id: "OOA-02",
    title: "Provider commits to the Protocol",
    sections: { 2025: "Outside the home borough", 2021: "s14.3" },
    who: "commissioner",
    kind: "record"
  },
  {
    id: "OOA-03",
    title: "Prepared with local police",
    sections: { 2025: "Outside the home borough", 2021: "s14.4" },
    who: "social worker",
    kind: "action"
  },
  {
    id: "OOA-04",
    title: "Local youth justice service told",
    sections: { 2025: "Outside the home borough", 2021: "s14.7" },
    who: "placing authority",
    kind: "notice"
  },
  {
    id: "OOA-05",
    title: "Police notice: social worker and youth justice told",
    sections: { 2025: "Outside the home borough", 2021: "s14.8" },
    who: "police and provider",
    kind: "notice"
  },
  {
    id: "OOA-06",
    title: "Education knows what is expected",
    sections: { 2025: "Outside the home borough", 2021: "s14.9" },
    who: "social worker and virtual school",
    kind: "notice"
  },
  {
    id: "OOA-07",
    title: "Children from outside London covered",
    sections: { 2025: "Outside the home borough", 2021: "s14.10" },
    who: "London settings",
    kind: "rule"
  },
  {
    id: "CMS-01",
    title: "Contracts carry the measures",
    sections: { 2025: "Commissioning" },
    who: "commissioner",
    kind: "measure"
  },
  {
    id: "CMS-02",
    title: "Shared training and support",
    sections: { 2025: "Commissioning" },
    who: "authority and provider",
    kind: "record"
  },
  {
    id: "CMS-03",
    title: "Every provision known",
    sections: { 2025: "Commissioning" },
    who: "local authority",
    kind: "record"
  },
  {
    id: "CMS-04",
    title: "Accurate information, disputes resolved",
    sections: { 2025: "Commissioning" },
    who: "local authority",
    kind: "record"
  },
  {
    id: "CMS-05",
    title: "Unmet need stated",
    sections: { 2025: "Commissioning" },
    who: "provider",
    kind: "record"
  },
  {
    id: "CMS-06",
    title: "Local guidance on recurring issues",
    sections: { 2025: "Commissioning" },
    who: "police and partners",
    kind: "guidance"
  }
];

// ../src/protocol/duties/police.ts
var police = [
  {
    id: "POL-01",
    title: "How calls are handled",
    sections: { 2025: "Police roles" },
    who: "first contact",
    kind: "rule"
  },
  {
    id: "POL-02",
    title: "Non-deployment agreed",
    sections: { 2025: "Police roles" },
    who: "frontline supervisor",
    kind: "record"
  },
  {
    id: "POL-03",
    title: "The level stated on the report",
    sections: { 2025: "Police roles" },
    who: "investigating officer",
    kind: "record"
  },
  {
    id: "POL-04",
    title: "Outcome 21 considered",
    sections: { 2025: "Police roles" },
    who: "police decision maker",
    kind: "rule"
  },
  {
    id: "POL-05",
    title: "Safeguarding report to partners",
    sections: { 2025: "Police roles" },
    who: "investigating officer",
    kind: "notice"
  },
  {
    id: "POL-06",
    title: "Gravity score and the youth justice service",
    sections: { 2025: "Police roles" },
    who: "evidential review officer",
    kind: "rule"
  },
  {
    id: "POL-07",
    title: "Whom to consult before charge",
    sections: { 2025: "Police roles", 2021: "s9.8-9.9" },
    who: "investigating officer",
    kind: "rule"
  },
  {
    id: "POL-08",
    title: "Child Information Form for the prosecutor",
    sections: { 2025: "Police roles; Prosecution" },
    who: "investigating officer",
    kind: "check"
  },
  {
    id: "POL-09",
    title: "Full information for the prosecutor",
    sections: { 2025: "Police roles", 2021: "s9.10" },
    who: "local authority and police",
    kind: "action"
  },
  {
    id: "POL-10",
    title: "Working relations with homes",
    sections: { 2025: "Police roles", 2021: "s9.4-9.5" },
    who: "local policing teams",
    kind: "action"
  }
];

// ../src/protocol/duties/principles.ts
var principles = [
  {
    id: "PRI-01",
    title: "Would this be good enough for my child?",
    sections: { 2025: "Shared principles", 2021: "s3.1" },
    who: "everyone",
    kind: "check"
  },
  {
    id: "PRI-02",
    title: "The four Child First tenets",
    sections: { 2025: "Child First" },
    who: "everyone",
    kind: "check"
  },
  {
    id: "PRI-03",
    title: "Care status informs every decision",
    sections: { 2025: "Shared principles" },
    who: "everyone",
    kind: "rule"
  },
  {
    id: "PRI-04",
    title: "Diversion first, also for persistent conduct",
    sections: { 2025: "Shared principles", 2021: "s3.3" },
    who: "everyone",
    kind: "rule"
  },
  {
    id: "PRI-05",
    title: "Equal protection out of area",
    sections: { 2025: "Shared principles", 2021: "s14" },
    who: "everyone",
    kind: "rule"
  },
  {
    id: "PRI-06",
    title: "Restorative practice where harm was done",
    sections: { 2025: "Shared principles", 2021: "s3.3, s15" },
    who: "everyone",
    kind: "action"
  },
  {
    id: "PRI-07",
    title: "Victims are protected and heard",
    sections: { 2025: "Shared principles", 2021: "s3.3" },
    who: "everyone",
    kind: "check"
  },
  {
    id: "PRI-08",
    title: "Alert to disproportionality, anti-racist",
    sections: { 2025: "Shared principles; Intersectionality" },
    who: "everyone",
    kind: "measure"
  },
  {
    id: "PRI-09",
    title: "Special educational needs, disability and language taken into account",
    sections: { 2025: "Shared principles", 2021: "s3.3" },
    who: "everyone",
    kind: "record"
  },
  {
    id: "PRI-10",
    title: "Care leavers to 25 need their own response",
    sections: { 2025: "Shared principles" },
    who: "everyone",
    kind: "rule"
  },
  {
    id: "PRI-11",
    title: "Look for exploitation behind the conduct",
    sections: { 2025: "Shared principles", 2021: "s3.3" },
    who: "everyone",
    kind: "check"
  },
  {
    id: "PRI-12",
    title: "Shared picture of risk for prevention",
    sections: { 2025: "Shared principles", 2021: "s3.3" },
    who: "everyone",
    kind: "measure"
  },
  {
    id: "PRI-13",
    title: "Safeguarding before criminal justice",
    sections: { 2025: "Child First" },
    who: "everyone",
    kind: "rule"
  },
  {
    id: "PRI-14",
    title: "The Protocol's own language",
    sections: { 2025: "Appendix A" },
    who: "everyone",
    kind: "check"
  },
  {
    id: "PRI-15",
    title: "Stable placements and learning from incidents",
    sections: { 2021: "s3.3" },
    who: "local authority",
    kind: "action"
  }
];

// ../src/protocol/duties/prosecution.ts
var prosecution = [
  {
    id: "CPS-01",
    title: "A youth specialist decides",
    sections: { 2025: "Prosecution", 2021: "s10.1" },
    who: "prosecutor",
    kind: "check"
  },
  {
    id: "CPS-02",
    title: "Alternatives first",
    sections: { 2025: "Prosecution" },
    who: "prosecutor",
    kind: "check"
  },
  {
    id: "CPS-03",
    title: "No automatic disposal",
    sections: { 2025: "Prosecution", 2021: "s10.5" },
    who: "prosecutor",
    kind: "rule"
  },
  {
    id: "CPS-04",
    title: "The assessment and policy go with the request",
    sections: { 2025: "Prosecution" },
    who: "police",
    kind: "check"
  },
  {
    id: "CPS-05",
    title: "Ten points",
    sections: { 2021: "s10.9, Appendix C" },
    who: "police",
    kind: "check"
  },
  {
    id: "CPS-06",
    title: "What every agency knows",
    sections: { 2025: "Prosecution" },
    who: "police",
    kind: "check"
  },
  {
    id: "CPS-07",
    title: "A behaviour policy and a plan for each child",
    sections: { 2021: "s10.6" },
    who: "home",
    kind: "record"
  }
];

// ../src/protocol/duties/recording.ts
var recording = [
  {
    id: "REC-01",
    title: "In the child's file and in the daybook",
    sections: { 2025: "Recording", 2021: "s13" },
    who: "setting",
    kind: "record"
  },
  {
    id: "REC-02",
    title: "What the child and staff did, and why police",
    sections: { 2025: "Recording", 2021: "s13.2" },
    who: "setting",
    kind: "record"
  },
  {
    id: "REC-03",
    title: "Risk assessments reviewed",
    sections: { 2025: "Recording", 2021: "s13" },
    who: "setting",
    kind: "action"
  },
  {
    id: "REC-04",
    title: "Evidence that the worker was told",
    sections: { 2025: "Recording", 2021: "s13" },
    who: "setting",
    kind: "record"
  },
  {
    id: "REC-05",
    title: "The local protocol made known",
    sections: { 2025: "Recording", 2021: "s13.2-13.3" },
    who: "provider",
    kind: "notice"
  },
  {
    id: "REC-06",
    title: "Recording standards followed",
    sections: { 2025: "Recording" },
    who: "whoever records",
    kind: "check"
  }
];

// ../src/protocol/duties/status.ts
var status = [
  {
    id: "STA-01",
    title: "Who is a child looked after",
    sections: { 2025: "Appendix B" },
    who: "local authority",
    kind: "rule"
  },
  {
    id: "STA-02",
    title: "Who is a care leaver",
    sections: { 2025: "Appendix A" },
    who: "local authority",
    kind: "rule"
  },
  {
    id: "STA-03",
    title: "The responsible authority confirms",
    sections: { 2025: "Care leavers" },
    who: "partners",
    kind: "action"
  },
  {
    id: "STA-04",
    title: "Under 25 and charged: care experience considered",
    sections: { 2025: "Diversion, care leavers" },
    who: "justice agencies",
    kind: "action"
  },
  {
    id: "STA-05",
    title: "Four aims for care leavers",
    sections: { 2025: "Care leavers" },
    who: "partners",
    kind: "measure"
  }
];

// ../src/protocol/duties/substances.ts
var substances = [
  {
    id: "SUB-01",
    title: "A hypothesis for the use",
    sections: { 2025: "Illegal substances", 2021: "s7.3" },
    who: "professionals",
    kind: "record"
  },
  {
    id: "SUB-02",
    title: "The use itself addressed",
    sections: { 2025: "Illegal substances", 2021: "s7.10" },
    who: "setting",
    kind: "action"
  },
  {
    id: "SUB-03",
    title: "Hot spots shared",
    sections: { 2025: "Illegal substances", 2021: "s7.6" },
    who: "local authority",
    kind: "action"
  },
  {
    id: "SUB-04",
    title: "A drugs policy in each setting",
    sections: { 2025: "Illegal substances", 2021: "s7.9" },
    who: "provider",
    kind: "record"
  },
  {
    id: "SUB-05",
    title: "Repeated use or dealing shared with police",
    sections: { 2025: "Illegal substances", 2021: "s7.11" },
    who: "setting",
    kind: "rule"
  },
  {
    id: "SUB-06",
    title: "Senior manager consulted first",
    sections: { 2025: "Illegal substances", 2021: "s7.12" },
    who: "staff",
    kind: "rule"
  },
  {
    id: "SUB-07",
    title: "A larger quantity means a child at risk",
    sections: { 2025: "Illegal substances", 2021: "s7.13" },
    who: "setting",
    kind: "rule"
  },
  {
    id: "SUB-08",
    title: "Stored, collected, signed for",
    sections: { 2025: "Illegal substances", 2021: "s7.14" },
    who: "setting",
    kind: "record"
  },
  {
    id: "SUB-09",
    title: "Destroyed with a witness and a log",
    sections: { 2025: "Illegal substances", 2021: "s7.15" },
    who: "setting",
    kind: "record"
  }
];

// ../src/protocol/duties/training.ts
var training = [
  {
    id: "TRN-01",
    title: "Ten training topics",
    sections: { 2025: "Training" },
    who: "all agencies",
    kind: "measure"
  },
  {
    id: "TRN-02",
    title: "Audiences",
    sections: { 2025: "Training" },
    who: "local partnerships",
    kind: "measure"
  },
  {
    id: "TRN-03",
    title: "Champions and practice examples",
    sections: { 2025: "Training" },
    who: "local partnerships",
    kind: "record"
  }
];

// ../src/protocol/duties/voice.ts
var voice = [
  {
    id: "VOI-01",
    title: "The child's account in their own words",
    sections: { 2025: "Listening, Recording", 2021: "s4.2" },
    who: "whoever records",
    kind: "record"
  },
  {
    id: "VOI-02",
    title: "Told what was written, with a fair chance to challenge",
    sections: { 2025: "Listening, Recording", 2021: "s4.2, s13.1" },
    who: "whoever records",
    kind: "action"
  },
  {
    id: "VOI-03",
    title: "Accurate, balanced, moderate language",
    sections: { 2025: "Language matters", 2021: "s4.2" },
    who: "whoever records",
    kind: "check"
  },
  {
    id: "VOI-04",
    title: "Communication needs met",
    sections: { 2025: "Accessibility is protection; Appendix C" },
    who: "everyone",
    kind: "record"
  },
  {
    id: "VOI-05",
    title: "Rights explained at each key moment",
    sections: { 2025: "Comprehension", 2021: "s4.3" },
    who: "everyone",
    kind: "action"
  },
  {
    id: "VOI-06",
    title: "An advocate offered",
    sections: { 2025: "Comprehension", 2021: "s4.2" },
    who: "social worker",
    kind: "action"
  },
  {
    id: "VOI-07",
    title: "A mediator before police",
    sections: { 2021: "s4.2" },
    who: "carer",
    kind: "action"
  },
  {
    id: "VOI-08",
    title: "The child's view after contact with justice",
    sections: { 2021: "s4.2", 2025: "Collaboration" },
    who: "services",
    kind: "action"
  },
  {
    id: "VOI-09",
    title: "Children shape tools and policies",
    sections: { 2025: "Co-design" },
    who: "services",
    kind: "record"
  },
  {
    id: "VOI-10",
    title: "The right to complain or appeal",
    sections: { 2025: "Responding", 2021: "s4.5" },
    who: "everyone",
    kind: "action"
  },
  {
    id: "VOI-11",
    title: "A concern about the social worker answered",
    sections: { 2025: "Placements", 2021: "s5.6" },
    who: "local authority",
    kind: "record"
  },
  {
    id: "VOI-12",
    title: "Care history asked about before big decisions",
    sections: { 2025: "Relevant context" },
    who: "decision makers",
    kind: "check"
  },
  {
    id: "VOI-13",
    title: "Adultification and stigma challenged",
    sections: { 2025: "Context, not stigma" },
    who: "decision makers",
    kind: "check"
  }
];

// ../src/protocol/duties.ts
var duties = [
  ...principles,
  ...commitments,
  ...voice,
  ...incidents,
  ...custody,
  ...substances,
  ...missing,
  ...exploitation,
  ...police,
  ...recording,
  ...carers,
  ...diversion,
  ...prosecution,
  ...justice,
  ...status,
  ...placements,
  ...migrant,
  ...training,
  ...governance
];
var byId = new Map(duties.map((duty) => [duty.id, duty]));
function dutyById(id) {
  const duty = byId.get(id);
  if (!duty) throw new Error(`No duty has the id ${id}.`);
  return duty;
}
function dutyIsIn(duty, edition) {
  return duty.sections[edition] !== void 0;
}

// ../src/protocol/sources.ts
var checked2 = "2026-11-01";
var source = (id, title, from, confidence, until = null) => ({ id, title, from, until, checked: checked2, confidence });
var sources = [
  source("protocol-2021", "London Protocol, first edition", "2021-03-01", "read", "2025-11-01"),
  source("protocol-2025", "London Protocol, second edition", "2025-11-01", "read"),
  source("chr-35", "Children's Homes (England) Regulations 2015, regulation 35", "2015-04-01", "read"),
  source("chr-36", "Children's Homes (England) Regulations 2015, regulation 36", "2015-04-01", "read"),
  source(
    "chr-40",
    "Children's Homes (England) Regulations 2015, regulation 40",
    "2015-04-01",
    "read-in-part"
  ),
  source(
    "sar-27",
    "Supported Accommodation (England) Regulations 2023, regulation 27",
    "2023-04-28",
    "read-in-part"
  ),
  source(
    "fsr-sch7",
    "Fostering Services (England) Regulations 2011, regulation 36 and Schedule 7",
    "2011-04-01",
    "read-in-part"
  ),
  source("pace-24", "Police and Criminal Evidence Act 1984, section 24(5) and Code G", "2006-01-01", "read"),
  source("pace-c", "Police and Criminal Evidence Act 1984, Code C", null, "read"),
  source("cypa-50", "Children and Young Persons Act 1933, section 50", "1964-02-01", "general-knowledge"),
  source("psa-2016", "Psychoactive Substances Act 2016, section 9", "2016-05-26", "general-knowledge"),
  source("msa-45", "Modern Slavery Act 2015, section 45", "2015-07-31", "read"),
  source("msa-52", "Modern Slavery Act 2015, section 52", "2015-11-01", "read"),
  source("ca-22", "Children Act 1989, section 22(4) and (5)", "1991-10-14", "read")
];
var byId2 = new Map(sources.map((entry) => [entry.id, entry]));
function sourceById(id) {
  const found = byId2.get(id);
  if (!found) throw new Error(`No source has the id ${id}.`);
  return found;
}

// ../src/protocol/engine/clock.ts
function basisInWords(clock) {
  const source2 = clock.source ? `, ${sourceById(clock.source).title}` : "";
  return `${clock.legalBasis}${source2}: ${clock.note}`;
}

// ../src/protocol/decisions/incident/steps/at-once.ts
var atOnceSteps = [
  {
    id: "call-999",
    cites: ["INC-L3-01"],
    when: { route: ["call-999"] },
    owner: "whoever-was-there",
    text: "Call 999 now. Say that this is a child in care, what is happening, and what you can manage yourselves."
  },
  {
    id: "call-out-of-hours-too",
    cites: ["INC-L3-03"],
    when: { route: ["call-999"], setting: ["foster-home"] },
    owner: "whoever-was-there",
    text: "After 999, make a second call: to the out-of-hours service, for support."
  },
  {
    id: "danger-passed",
    cites: ["INC-11"],
    when: { route: ["call-999"] },
    owner: "whoever-was-there",
    text: "If the danger passes before the police arrive, tell them so. Ask them to leave it to the setting to put right."
  },
  {
    id: "ask-central-question",
    cites: ["PRI-01"],
    when: {},
    owner: "whoever-was-there",
    text: "Ask: would this be good enough for my child? Write the answer into the record."
  },
  {
    id: "take-advice",
    cites: ["INC-L2-04"],
    when: { level: [2], setting: ["foster-home"] },
    owner: "whoever-was-there",
    text: "Call the child's social worker, or out of hours the duty officer, for advice. If you or your family were harmed, say what you want."
  },
  {
    id: "tell-manager",
    cites: ["INC-L2-02"],
    when: { level: [2, 3], setting: ["childrens-home", "supported-accommodation"] },
    owner: "whoever-was-there",
    text: "Tell the registered manager."
  },
  {
    id: "preserve-evidence",
    cites: ["INC-L2-06"],
    when: { level: [2, 3] },
    owner: "whoever-was-there",
    text: "Keep anything that may be needed later. Leave it where it is if you can, and write down who touched it."
  },
  {
    id: "listen-do-not-question",
    cites: ["INC-L3-02", "EXP-03"],
    when: { matters: ["historical-disclosure"] },
    owner: "whoever-was-there",
    text: "Listen. Do not question. Write down the words that were used, and tell social services today."
  },
  {
    id: "leave-the-device",
    cites: ["INC-07"],
    when: { edition: ["2025"], matters: ["illegal-material"] },
    owner: "whoever-was-there",
    text: "Leave the device alone: do not search it, copy from it or pass anything on. Keep it safe for the police."
  },
  {
    id: "weapon-removed",
    cites: ["INC-08"],
    when: { edition: ["2025"], matters: ["weapon", "not-yet-police"] },
    owner: "whoever-decides",
    text: "Ask the police to take the weapon away safely. This is removal, not an allegation against the child."
  }
];

// ../src/protocol/decisions/incident/steps/care-leaver.ts
var careLeaverSteps = [
  {
    id: "restorative-first-at-18",
    cites: ["PRI-06", "PRI-04"],
    when: { age: ["18-to-25"] },
    owner: "whoever-decides",
    text: "Offer the restorative way and diversion first, also to a young adult."
  },
  {
    id: "confirm-care-status",
    cites: ["STA-03", "PRI-10"],
    when: { edition: ["2025"], age: ["18-to-25"] },
    owner: "allocated-worker",
    text: "Ask the responsible authority to confirm that they are a care leaver, so that everybody knows."
  },
  {
    id: "care-experience-considered",
    cites: ["STA-04"],
    when: { edition: ["2025"], age: ["18-to-25"], matters: ["police-involved"] },
    owner: "allocated-worker",
    text: "Tell the police about their care experience and ask for diversion, such as DIVERT. It should be weighed from assessment to sentence."
  }
];

// ../src/protocol/decisions/incident/steps/step-rule.ts
var whoeverWasThere = {
  "childrens-home": "carer",
  "foster-home": "foster-carer",
  "supported-accommodation": "support-worker",
  "own-tenancy": "personal-adviser",
  community: "carer"
};
var whoeverDecides = {
  "childrens-home": "registered-manager",
  "foster-home": "supervising-social-worker",
  "supported-accommodation": "registered-manager",
  "own-tenancy": "personal-adviser",
  community: "social-worker"
};
function ownerOf(owner, situation) {
  if (owner === "whoever-was-there") return whoeverWasThere[situation.setting];
  if (owner === "whoever-decides") return whoeverDecides[situation.setting];
  return situation.age === "18-to-25" ? "personal-adviser" : "social-worker";
}
function localPractice(hours, from, note) {
  return { hours, from, legalBasis: "local practice", note };
}

// ../src/protocol/decisions/incident/steps/child.ts
var childSteps = [
  {
    id: "child-account",
    cites: ["VOI-01"],
    when: {},
    owner: "whoever-was-there",
    text: "Ask the child what happened, with an open mind. Write it down in their own words.",
    clock: localPractice(24, "the incident", "the Protocol sets no time; when the child is ready")
  },
  {
    id: "told-what-was-written",
    cites: ["VOI-02"],
    when: {},
    owner: "whoever-was-there",
    text: "Tell the child what was written and why. Offer a copy, and ask whether anything is wrong or unfair.",
    clock: localPractice(72, "the signing of the record", "the Protocol sets no time")
  },
  {
    id: "needs-met",
    cites: ["PRI-09"],
    when: { matters: ["send-needs"] },
    owner: "whoever-was-there",
    text: "Use what helps this child understand and be understood, and take their needs into account in the response."
  },
  {
    id: "offer-advocate",
    cites: ["VOI-06"],
    when: { level: [2, 3], age: ["under-10", "10-to-17"] },
    owner: "allocated-worker",
    text: "Offer the child an advocate, and arrange one if they want it."
  },
  {
    id: "view-after-police",
    cites: ["VOI-08"],
    when: { matters: ["police-involved"] },
    owner: "allocated-worker",
    text: "Ask the child afterwards how it was for them, and pass on what should change."
  },
  {
    id: "right-to-complain",
    cites: ["VOI-10"],
    when: { matters: ["police-involved"] },
    owner: "allocated-worker",
    text: "Tell the child that they may complain or appeal, and how."
  },
  {
    id: "age-disputed",
    cites: ["MIG-04"],
    when: { edition: ["2025"], matters: ["age-disputed"] },
    owner: "allocated-worker",
    text: "Their age is disputed: see that they are treated as a child until it is settled."
  },
  {
    id: "immigration-adviser",
    cites: ["MIG-02"],
    when: { edition: ["2025"], matters: ["migrant", "police-involved"] },
    owner: "allocated-worker",
    text: "Refer the child to a regulated immigration adviser as soon as possible. The criminal solicitor may not cover it."
  }
];

// ../src/protocol/decisions/incident/steps/decide.ts
var decidingSteps = [
  {
    id: "mediator-first",
    cites: ["VOI-07"],
    when: { edition: ["2021"], route: ["manager-decides", "report-non-urgent"] },
    owner: "whoever-was-there",
    text: "Before any police: let the child talk with somebody outside the conflict whom they trust."
  },
  {
    id: "manager-decides",
    cites: ["INC-L2-02", "INC-04"],
    when: { route: ["manager-decides"] },
    owner: "whoever-decides",
    text: "Decide what is done, with the factors in view. It can be put right without the police.",
    clock: localPractice(24, "the incident", "the Protocol sets no time; decide by the next day")
  },
  {
    id: "hear-the-victim",
    cites: ["PRI-07"],
    when: { matters: ["victim"] },
    owner: "whoever-decides",
    text: "Ask the person harmed what they want, and tell them what will happen and what rights they have as a victim."
  },
  {
    id: "report-level-2",
    cites: ["INC-L2-05"],
    when: { level: [2], route: ["report-non-urgent"] },
    owner: "whoever-decides",
    text: "Report online or by 101, not 999. Say that it is level 2 and needs no immediate response."
  },
  {
    id: "report-level-3",
    cites: ["INC-L3-04"],
    when: { level: [3], route: ["report-non-urgent"] },
    owner: "whoever-decides",
    text: "Report online or by 101, not 999. Say that it is level 3 without immediate response, and who knows the child best."
  },
  {
    id: "slow-time",
    cites: ["INC-L3-05"],
    when: { level: [3], route: ["report-non-urgent"] },
    owner: "whoever-decides",
    text: "Ask that decisions are made in slow time, with the key worker heard, once everybody has calmed down."
  },
  {
    id: "slow-time-after-999",
    cites: ["INC-L3-05"],
    when: { route: ["call-999"], matters: ["risk-managed"] },
    owner: "whoever-decides",
    text: "Once everybody is safe, ask that what follows is decided in slow time, with the key worker heard."
  },
  {
    id: "aligned-officer",
    cites: ["INC-06"],
    when: {
      level: [2, 3],
      route: ["manager-decides", "report-non-urgent"],
      setting: ["childrens-home", "supported-accommodation"]
    },
    owner: "whoever-decides",
    text: "Ask the police officer who knows the setting for advice. They advise; do not report through them."
  },
  {
    id: "restorative",
    cites: ["INC-L1-04", "PRI-06"],
    when: { level: [1] },
    owner: "whoever-was-there",
    text: "Use a restorative approach: what happened, who was affected, what would put it right."
  },
  {
    id: "restorative-where-harm",
    cites: ["PRI-06"],
    when: { level: [2, 3], matters: ["harm-done"] },
    owner: "whoever-decides",
    text: "Offer a restorative approach to everybody affected, when they are ready and it is safe."
  },
  {
    id: "consider-support-referral",
    cites: ["INC-L1-05"],
    when: { level: [1], age: ["under-10", "10-to-17"] },
    owner: "whoever-decides",
    text: "With the child's social worker, consider the youth justice service or Early Help for advice and support."
  },
  {
    id: "consider-youth-justice",
    cites: ["INC-L2-07"],
    when: { level: [2], age: ["10-to-17"] },
    owner: "whoever-decides",
    text: "Consider asking the youth justice service for advice, guidance and support."
  }
];

// ../src/protocol/decisions/incident/steps/drugs.ts
var drugsSteps = [
  {
    id: "address-the-use",
    cites: ["SUB-02", "SUB-01"],
    when: { matters: ["drugs"] },
    owner: "whoever-decides",
    text: "Whatever is decided about the police: help with the use itself, by key work or a specialist, and record why you think it happens."
  },
  {
    id: "consult-senior-first",
    cites: ["SUB-06"],
    when: { matters: ["drugs", "not-yet-police"] },
    owner: "whoever-was-there",
    text: "Before any formal complaint to the police, consult a senior manager."
  },
  {
    id: "share-drug-information",
    cites: ["SUB-05"],
    when: { matters: ["not-yet-police"], anyOf: ["repeated-drugs", "dealing"] },
    owner: "whoever-decides",
    text: "Share what you know about repeated use or dealing with the police, online or by 101, as information: not as an allegation against the child.",
    clock: localPractice(24, "the incident", "the Protocol says in a timely manner")
  },
  {
    id: "larger-quantity",
    cites: ["SUB-07"],
    when: { matters: ["larger-quantity"] },
    owner: "whoever-decides",
    text: "See a child at risk: ask who may be behind it, and refer to the local criminal exploitation service.",
    clock: localPractice(24, "the incident", "the Protocol sets no time")
  },
  {
    id: "substance-collected",
    cites: ["SUB-08"],
    when: { matters: ["drugs", "police-involved"] },
    owner: "whoever-was-there",
    text: "Lock the substance away, log it, ask the police to collect it, and get the officer to sign."
  },
  {
    id: "substance-destroyed",
    cites: ["SUB-09"],
    when: { matters: ["drugs"], route: ["resolve-internally", "manager-decides"] },
    owner: "whoever-was-there",
    text: "Destroy the substance with a second person watching: log it with a description and a photograph, both sign. Or ask the police to collect it without an allegation.",
    clock: localPractice(24, "the substance being taken", "the Protocol says as soon as possible")
  },
  {
    id: "lawful-to-hold",
    cites: ["INC-09"],
    when: { edition: ["2025"], matters: ["drugs"] },
    owner: "whoever-was-there",
    text: "You may hold the substance to prevent an offence. It is lawful to seize it."
  }
];

// ../src/protocol/decisions/incident/steps/exploitation.ts
var exploitationSteps = [
  {
    id: "tell-social-services",
    cites: ["EXP-03", "EXP-02"],
    when: { matters: ["exploitation"] },
    owner: "whoever-was-there",
    text: "Tell social services about the signs. They make the referrals.",
    clock: localPractice(24, "the signs being seen", "the Protocol says always, and sets no time")
  },
  {
    id: "ask-an-expert",
    cites: ["EXP-05"],
    when: { matters: ["exploitation"] },
    owner: "whoever-decides",
    text: "Talk early with somebody who knows about exploitation. See that the child has a specialist solicitor, and that the police and others know the child may be a victim."
  },
  {
    id: "referral-by-first-responder",
    cites: ["EXP-04"],
    when: { matters: ["trafficking"] },
    owner: "allocated-worker",
    text: "Refer to the National Referral Mechanism. Under 18 no consent is needed; from 18 it is."
  },
  {
    id: "trafficking-advice",
    cites: ["MIG-03"],
    when: { edition: ["2025"], matters: ["trafficking"] },
    owner: "allocated-worker",
    text: "Get specialist advice on the defence for those who were made to do it (Modern Slavery Act 2015, section 45)."
  },
  {
    id: "violence-and-exploitation-support",
    cites: ["EXP-06"],
    when: { edition: ["2025"], matters: ["exploitation"] },
    owner: "whoever-decides",
    text: "Offer the Violence and Exploitation Support Service, which helps up to 25."
  }
];

// ../src/protocol/decisions/incident/steps/people.ts
var peopleSteps = [
  {
    id: "tell-social-worker",
    cites: ["INC-L2-03", "REC-04"],
    when: { level: [2, 3], age: ["under-10", "10-to-17"] },
    owner: "whoever-was-there",
    text: "Tell the child's social worker, or out of hours the duty officer, as early as you can. Keep the evidence that you did.",
    clock: localPractice(24, "the incident", "the Protocol says at the earliest opportunity")
  },
  {
    id: "inform-social-worker",
    cites: ["REC-04"],
    when: { level: [1], age: ["under-10", "10-to-17"] },
    owner: "whoever-was-there",
    text: "Let the child's social worker know, and keep the evidence that you did.",
    clock: localPractice(72, "the incident", "the Protocol sets no time at level 1")
  },
  {
    id: "tell-personal-adviser",
    cites: ["REC-04"],
    when: { age: ["18-to-25"] },
    owner: "whoever-was-there",
    text: "Tell the personal adviser, and keep the evidence that you did.",
    clock: localPractice(24, "the incident", "the Protocol sets no time")
  },
  {
    id: "home-authority-told",
    cites: ["OOA-05"],
    when: { matters: ["out-of-area", "police-involved"] },
    owner: "whoever-decides",
    text: "The child is placed out of area and the police know: tell the child's social worker and the local youth justice service as soon as possible, and ask for the lowest disposal.",
    clock: localPractice(24, "the police being told", "the Protocol says as soon as possible")
  },
  {
    id: "staff-check-in",
    cites: ["CAR-01", "CAR-02", "CAR-03"],
    when: { setting: ["childrens-home", "supported-accommodation", "foster-home"] },
    owner: "whoever-decides",
    text: "Speak with those who were there. Ask after their health and welfare, and offer support.",
    clock: {
      hours: 48,
      from: "the incident",
      legalBasis: "Protocol",
      note: "good practice after any incident; the statutory 48 hours of regulation 35(3)(b) run only from a measure of control, discipline or restraint"
    }
  }
];

// ../src/protocol/decisions/incident/steps/police-station.ts
var children = { matters: ["police-involved"], age: ["10-to-17"] };
var policeStationSteps = [
  {
    id: "voluntary-attendance",
    cites: ["CUS-04", "CUS-01"],
    when: { matters: ["police-involved"] },
    owner: "whoever-decides",
    text: "Ask for a voluntary interview with a solicitor, in the daytime. Arrest is a last resort and must be necessary."
  },
  {
    id: "appropriate-adult",
    cites: ["CUS-02"],
    when: children,
    owner: "allocated-worker",
    text: "Make sure of an appropriate adult for any interview: family, somebody for the local authority, or a social worker; not anyone who was involved."
  },
  {
    id: "free-legal-advice",
    cites: ["CUS-03"],
    when: { matters: ["police-involved"] },
    owner: "whoever-was-there",
    text: "Tell the child that a solicitor is free, and ask for one who knows youth justice."
  },
  {
    id: "if-charged",
    cites: ["CUS-05"],
    when: { matters: ["police-involved"] },
    owner: "allocated-worker",
    text: "If there is a charge: see that the child has a lawyer and legal aid, and knows how to complain or appeal."
  },
  {
    id: "journey-home",
    cites: ["INC-10"],
    when: {
      edition: ["2025"],
      matters: ["police-involved"],
      age: ["under-10", "10-to-17"],
      setting: ["childrens-home", "foster-home", "supported-accommodation"]
    },
    owner: "whoever-decides",
    text: "If the child is taken into custody, plan the journey home. The provider leads it; do not rely on a police car."
  }
];

// ../src/protocol/decisions/incident/steps/record.ts
var written = "the Protocol sets no time; while it is fresh";
var recordSteps = [
  {
    id: "record-home",
    cites: ["REC-01", "REC-02"],
    when: { setting: ["childrens-home", "supported-accommodation"] },
    owner: "whoever-was-there",
    text: "Record it in the child's personal file and in the daybook: what the child did, what staff did, what calmed things.",
    clock: localPractice(24, "the incident", written)
  },
  {
    id: "record-foster",
    cites: ["REC-01", "REC-02"],
    when: { setting: ["foster-home"] },
    owner: "whoever-was-there",
    text: "Record it in the child's personal file. Tell your supervising social worker and the child's social worker, and say whether you called the out-of-hours team and why.",
    clock: localPractice(24, "the incident", written)
  },
  {
    id: "record-elsewhere",
    cites: ["REC-01"],
    when: { setting: ["own-tenancy", "community"] },
    owner: "whoever-was-there",
    text: "Record it in the personal file.",
    clock: localPractice(24, "the incident", written)
  },
  {
    id: "review-risk-assessment",
    cites: ["REC-03"],
    when: {},
    owner: "whoever-decides",
    text: "Review the child's risk assessment in the light of what happened.",
    clock: localPractice(120, "the incident", "the Protocol sets no time; within 5 days")
  },
  {
    id: "update-care-plan",
    cites: ["CAR-04"],
    when: { level: [2, 3] },
    owner: "whoever-decides",
    text: "Look at what led to it, and change the plan so that it is less likely to happen again."
  },
  {
    id: "local-protocol-given",
    cites: ["REC-05"],
    when: {
      setting: ["childrens-home", "supported-accommodation", "foster-home"],
      matters: ["out-of-area"]
    },
    owner: "whoever-decides",
    text: "Give the child's own authority the local protocol that you follow. If there is none, talk about adopting this one."
  },
  {
    id: "judge-regulation-40",
    cites: ["REC-02"],
    when: { level: [2, 3], setting: ["childrens-home"] },
    owner: "whoever-decides",
    text: "Judge whether this must be notified to Ofsted and the placing authority, and record the judgement and its reason either way.",
    clock: {
      hours: 24,
      from: "the incident",
      legalBasis: "statute",
      source: "chr-40",
      note: 'the regulation says "without delay"; 24 hours is what Ofsted expects in practice'
    }
  },
  {
    id: "judge-regulation-27",
    cites: ["REC-02"],
    when: { level: [2, 3], setting: ["supported-accommodation"] },
    owner: "whoever-decides",
    text: "Judge whether this must be notified to Ofsted, the accommodating authority and the host authority, and record the judgement and its reason either way.",
    clock: {
      hours: 24,
      from: "the incident",
      legalBasis: "statute",
      source: "sar-27",
      note: "without delay and, where possible, within 24 hours"
    }
  },
  {
    id: "judge-schedule-7",
    cites: ["REC-02"],
    when: { level: [2, 3], setting: ["foster-home"] },
    owner: "whoever-decides",
    text: "Judge whether this must be notified under Schedule 7, and record the judgement and its reason either way.",
    clock: {
      hours: 24,
      from: "the incident",
      legalBasis: "statutory guidance",
      source: "fsr-sch7",
      note: "fostering standard 29: within 24 hours"
    }
  }
];

// ../src/protocol/decisions/incident/steps.ts
var stepRules = [
  ...atOnceSteps,
  ...decidingSteps,
  ...careLeaverSteps,
  ...drugsSteps,
  ...exploitationSteps,
  ...policeStationSteps,
  ...childSteps,
  ...peopleSteps,
  ...recordSteps
];
var inEdition = new Map(
  stepRules.map((rule) => [
    rule,
    {
      "2021": rule.cites.filter((id) => dutyIsIn(dutyById(id), "2021")),
      "2025": rule.cites.filter((id) => dutyIsIn(dutyById(id), "2025"))
    }
  ])
);
function citesUnder(rule, edition) {
  return inEdition.get(rule)?.[edition] ?? [];
}
var clocks = new Map(
  stepRules.map((rule) => [
    rule,
    rule.clock && { hours: rule.clock.hours, from: rule.clock.from, basis: basisInWords(rule.clock) }
  ])
);
function stepsFor(situation) {
  const steps = [];
  for (const rule of stepRules) {
    if (!meets(situation, rule.when)) continue;
    const clock = clocks.get(rule);
    steps.push({
      id: rule.id,
      cites: citesUnder(rule, situation.edition),
      who: ownerOf(rule.owner, situation),
      text: rule.text,
      ...clock ? { clock } : {}
    });
  }
  return steps;
}

// ../src/protocol/engine/table.ts
function stated(id, when, outcome, cites, text) {
  return { id, when, outcome, cites, basis: "stated", text, why: "", silent: false };
}
function inferred(id, when, outcome, cites, text, why) {
  return { id, when, outcome, cites, basis: "inferred", text, why, silent: false };
}
function nothingToAdd(id, when, outcome, cites) {
  return { id, when, outcome, cites, basis: "stated", text: "Nothing to add.", why: "", silent: true };
}

// ../src/protocol/decisions/incident/table-2021/harm.ts
var damage = {
  id: "damage",
  title: "Damage",
  columns: conductColumns.damage,
  rows: [
    stated(
      "damage-minor",
      { severity: ["minor"], overLimit: ["no"], fire: ["no"] },
      atHome,
      ["INC-L1-01"],
      "Minor damage, such as broken crockery, is settled at home."
    ),
    inferred(
      "damage-moderate",
      { severity: ["moderate"], overLimit: ["no"], fire: ["no"] },
      eitherWay,
      ["INC-L2-01"],
      "Damage that is more than minor and less than substantial: the manager decides.",
      "The examples name only minor and substantial damage. Level 2 opens with damage that needs no immediate response, so the middle stands there."
    ),
    stated(
      "damage-substantial",
      { severity: ["substantial"], overLimit: ["no"], fire: ["no"], ongoing: ["no", "unsaid"] },
      reported,
      ["INC-L3-04"],
      "Substantial damage that has ended is reported, without 999."
    ),
    stated(
      "damage-substantial-ongoing",
      {
        severity: ["substantial"],
        overLimit: ["no"],
        fire: ["no"],
        ongoing: ["yes"],
        riskManaged: ["unsaid", "no"]
      },
      emergency,
      ["INC-L3-01"],
      "Property is at risk of substantial damage now."
    ),
    inferred(
      "damage-substantial-managed",
      { severity: ["substantial"], overLimit: ["no"], fire: ["no"], ongoing: ["yes"], riskManaged: ["yes"] },
      reported,
      ["INC-L3-04", "INC-05"],
      "The damage is substantial, and staff can manage the risk: it is reported, without 999.",
      "The list of 999 cases is absolute, the overarching principle keeps immediate attendance for risk that staff cannot manage. We let the principle decide where property is at stake: it is still reported, in slow time."
    ),
    stated(
      "damage-over-limit",
      { overLimit: ["yes"], fire: ["no"], ongoing: ["unsaid", "yes"], riskManaged: ["unsaid", "no"] },
      emergency,
      ["INC-L3-01"],
      "Damage over \xA35,000 is substantial and calls for 999."
    ),
    inferred(
      "damage-over-limit-managed",
      { overLimit: ["yes"], fire: ["no"], ongoing: ["unsaid", "yes"], riskManaged: ["yes"] },
      reported,
      ["INC-L3-04", "INC-05"],
      "The damage is over \xA35,000, and staff can manage the risk: it is reported, without 999.",
      "The list of 999 cases is absolute, the overarching principle keeps immediate attendance for risk that staff cannot manage. We let the principle decide where property is at stake: it is still reported, in slow time."
    ),
    stated(
      "damage-over-limit-ended",
      { overLimit: ["yes"], fire: ["no"], ongoing: ["no"] },
      reported,
      ["INC-L3-04"],
      "Damage over \xA35,000 that has ended is reported, without 999."
    ),
    stated(
      "damage-fire",
      { fire: ["yes"], ongoing: ["unsaid", "yes"] },
      emergency,
      ["INC-L3-01"],
      "A fire lit on purpose puts people and property at risk: 999 at once."
    ),
    inferred(
      "damage-fire-out",
      { fire: ["yes"], ongoing: ["no"] },
      reported,
      ["INC-L3-04"],
      "The fire is out: it is reported, without 999.",
      "The text gives fire-raising as an example of substantial damage at risk. Once it is out, nothing is at risk, and damage that is not ongoing does not call for 999."
    )
  ]
};
var assault = {
  id: "assault",
  title: "Assault",
  columns: conductColumns.assault,
  rows: [
    inferred(
      "assault-nobody-hurt",
      { injury: ["none"], recurrence: ["no"] },
      atHome,
      ["INC-L1-01"],
      "Nobody was hurt: less than the minor injury that is settled at home.",
      "The examples begin with minor injury. What is milder cannot stand higher."
    ),
    stated(
      "assault-minor",
      { injury: ["minor"], recurrence: ["no"] },
      atHome,
      ["INC-L1-01"],
      "A graze, scratch, mark or small bruise is settled at home."
    ),
    inferred(
      "assault-minor-again",
      { injury: ["none", "minor"], recurrence: ["yes"], riskManaged: ["yes", "unsaid"] },
      atHome,
      ["INC-L1-01", "INC-05"],
      "It may happen again, and nothing says that staff cannot keep everybody safe: it stays at home.",
      "Level 1 does not ask about recurrence. Likelihood of repeat is a factor to weigh, not by itself a reason for the police."
    ),
    inferred(
      "assault-minor-unmanaged",
      { injury: ["none", "minor"], recurrence: ["yes"], riskManaged: ["no"] },
      eitherWay,
      ["INC-L2-01", "INC-05"],
      "It may happen again now and staff cannot manage that: the manager decides.",
      "The text has no case of minor injury with unmanageable risk. A manager should know and decide; 999 stays for immediate serious harm."
    ),
    stated(
      "assault-needs-treatment",
      { injury: ["needs-treatment"], recurrence: ["no"] },
      eitherWay,
      ["INC-L2-01"],
      "An injury that needs treatment, such as stitches, a minor fracture or a broken tooth: the manager decides."
    ),
    inferred(
      "assault-needs-treatment-again",
      { injury: ["needs-treatment"], recurrence: ["yes"], riskManaged: ["yes", "unsaid"] },
      eitherWay,
      ["INC-L2-01", "INC-05"],
      "It may happen again, and nothing says that staff cannot manage it: the manager decides.",
      "Level 2 assumes no risk of recurrence, level 3 names only immediate serious harm. Between them the principle decides: no police at once where staff can manage."
    ),
    inferred(
      "assault-needs-treatment-unmanaged",
      { injury: ["needs-treatment"], recurrence: ["yes"], riskManaged: ["no"] },
      emergency,
      ["INC-L3-01", "INC-05"],
      "Somebody needed treatment, it may happen again now, and staff cannot manage that: 999.",
      "Level 2 is closed to a risk of recurrence, and the principle allows immediate attendance where risk cannot be managed."
    ),
    stated(
      "assault-serious",
      { injury: ["serious"] },
      emergency,
      ["INC-L3-01"],
      "Serious physical harm: 999 at once, and an ambulance."
    )
  ]
};
var theft = {
  id: "theft",
  title: "Theft",
  columns: conductColumns.theft,
  rows: [
    stated(
      "theft-minor",
      { value: ["minor"], series: ["no"] },
      eitherWay,
      ["INC-L2-01"],
      "This edition places incidents of theft at level 2: the manager decides."
    ),
    stated(
      "theft-series",
      { value: ["minor"], series: ["yes"] },
      eitherWay,
      ["INC-L2-01"],
      "A series of minor thefts: the manager decides."
    ),
    stated(
      "theft-moderate",
      { value: ["moderate"] },
      eitherWay,
      ["INC-L2-01"],
      "This edition places incidents of theft at level 2: the manager decides."
    ),
    stated(
      "theft-substantial",
      { value: ["substantial"] },
      eitherWay,
      ["INC-L2-01"],
      "A theft of substantive value: the manager decides."
    )
  ]
};
var disorder = {
  id: "disorder",
  title: "Disorder",
  columns: conductColumns.disorder,
  rows: [
    inferred(
      "disorder-minor",
      { significant: ["no"] },
      atHome,
      ["INC-L1-01"],
      "Disorder that is not significant is settled at home.",
      "The text names significant disorder only. What is less is for the people in the home."
    ),
    stated(
      "disorder-significant",
      { significant: ["yes"], riskManaged: ["unsaid", "no"] },
      emergency,
      ["INC-L3-01"],
      "Significant disorder in the home: 999 at once."
    ),
    inferred(
      "disorder-managed",
      { significant: ["yes"], riskManaged: ["yes"] },
      reported,
      ["INC-L3-05", "INC-05"],
      "The disorder is significant, and staff can manage it: reported, in slow time.",
      "The list of 999 cases is absolute, the overarching principle keeps immediate attendance for risk that staff cannot manage. We let the principle decide."
    )
  ]
};
var threat = {
  id: "threat",
  title: "Threat",
  columns: conductColumns.threat,
  rows: [
    inferred(
      "threat-not-immediate",
      { immediate: ["no"] },
      atHome,
      ["INC-L1-01"],
      "A threat that cannot be carried out now is settled at home.",
      "The examples do not name threats. A family would talk it through."
    ),
    inferred(
      "threat-immediate",
      { immediate: ["yes"], riskManaged: ["unsaid", "no"] },
      emergency,
      ["INC-L3-01"],
      "The threat could be carried out now: 999 at once.",
      "A threat that can be carried out now puts people at risk of immediate serious harm."
    ),
    inferred(
      "threat-managed",
      { immediate: ["yes"], riskManaged: ["yes"] },
      eitherWay,
      ["INC-L2-02", "INC-05"],
      "The threat could be carried out now, and staff can manage the risk: the manager decides.",
      "The text keeps immediate attendance for risk that staff cannot manage, and the examples of level 3 do not name threats."
    )
  ]
};
var other = {
  id: "other",
  title: "Anything else",
  columns: conductColumns.other,
  rows: [
    inferred(
      "other-family-would-settle",
      { family: ["no"] },
      atHome,
      ["INC-L1-01", "PRI-01"],
      "A family would settle this at home, so the home does too.",
      "This edition gives examples only. The question that runs through it, whether the response would be good enough for my child, gives the same answer."
    ),
    inferred(
      "other-family-would-call",
      { family: ["yes"] },
      eitherWay,
      ["INC-L2-01"],
      "A family might call the police for this: the manager decides.",
      "The examples do not cover it. With none of the level 3 cases named, a manager decides."
    )
  ]
};

// ../src/protocol/decisions/incident/table-2021/things.ts
var drugs = {
  id: "drugs",
  title: "Drugs",
  columns: conductColumns.drugs,
  rows: [
    stated(
      "drugs-immediate-risk",
      { immediateRisk: ["yes"] },
      emergency,
      ["INC-L3-01", "SUB-05"],
      "Somebody is at immediate risk: 999. If anyone is ill, ask for an ambulance."
    ),
    stated(
      "drugs-supply",
      { immediateRisk: ["no"], supply: ["yes"] },
      reported,
      ["INC-L3-04"],
      "Supply, or intent to supply, is reported, without 999."
    ),
    stated(
      "drugs-a-first",
      { class: ["A"], occasion: ["first"], immediateRisk: ["no"], supply: ["no"] },
      eitherWay,
      ["INC-L2-01"],
      "Class A for the first time: the manager decides."
    ),
    stated(
      "drugs-a-again",
      { class: ["A"], occasion: ["second", "later"], immediateRisk: ["no"], supply: ["no"] },
      reported,
      ["INC-L3-04"],
      "Class A for the second time or more is reported, without 999."
    ),
    stated(
      "drugs-b-c-first",
      { class: ["B", "C"], occasion: ["first"], immediateRisk: ["no"], supply: ["no"] },
      atHome,
      ["INC-L1-01"],
      "Class B or C for the first time is settled at home."
    ),
    stated(
      "drugs-b-c-second",
      { class: ["B", "C"], occasion: ["second"], immediateRisk: ["no"], supply: ["no"] },
      eitherWay,
      ["INC-L2-01"],
      "Class B or C for the second time: the manager decides."
    ),
    inferred(
      "drugs-b-c-later",
      { class: ["B", "C"], occasion: ["later"], immediateRisk: ["no"], supply: ["no"] },
      reported,
      ["INC-L3-04"],
      "Class B or C for the third time or more is reported, without 999.",
      "This edition puts the second occasion at level 2 and repeated possession at level 3. Read together, repeated begins with the third."
    ),
    inferred(
      "drugs-unknown-first",
      { class: ["unknown"], occasion: ["first"], immediateRisk: ["no"], supply: ["no"] },
      atHome,
      ["INC-L1-01"],
      "Nobody knows what it is, and it is the first time: settled at home.",
      "The text has no rule for a substance nobody can name. We do not presume class A against a child."
    ),
    inferred(
      "drugs-unknown-second",
      { class: ["unknown"], occasion: ["second"], immediateRisk: ["no"], supply: ["no"] },
      eitherWay,
      ["INC-L2-01"],
      "Nobody knows what it is, and it is the second time: the manager decides.",
      "Read as class B or C, because class A is not presumed against a child."
    ),
    inferred(
      "drugs-unknown-later",
      { class: ["unknown"], occasion: ["later"], immediateRisk: ["no"], supply: ["no"] },
      reported,
      ["INC-L3-04", "SUB-05"],
      "Nobody knows what it is, and it is the third time or more: reported, without 999.",
      "Read as class B or C. Repeated use is shared with police in any case."
    ),
    inferred(
      "drugs-psychoactive-first",
      { class: ["psychoactive"], occasion: ["first"], immediateRisk: ["no"], supply: ["no"] },
      atHome,
      ["INC-L1-01"],
      "A psychoactive substance for the first time is settled at home.",
      "The levels name classes A to C only. To hold a psychoactive substance is no offence outside custody (Psychoactive Substances Act 2016, section 9)."
    ),
    inferred(
      "drugs-psychoactive-again",
      { class: ["psychoactive"], occasion: ["second", "later"], immediateRisk: ["no"], supply: ["no"] },
      eitherWay,
      ["INC-L2-01"],
      "A psychoactive substance again: the manager decides.",
      "Repeated conduct goes to level 2. It never reaches level 3, because to hold the substance is no offence outside custody."
    )
  ]
};
var weapon = {
  id: "weapon",
  title: "Weapon",
  columns: conductColumns.weapon,
  rows: [
    stated(
      "weapon-immediate-risk",
      { immediateRisk: ["yes"] },
      emergency,
      ["INC-L3-01"],
      "A weapon, and somebody at immediate risk: 999 at once."
    ),
    stated(
      "weapon-surrendered",
      { immediateRisk: ["no"], aggravated: ["no"], surrendered: ["yes"] },
      reported,
      ["INC-L3-04"],
      "This edition reports possession of any weapon, without 999 where nothing makes it worse."
    ),
    inferred(
      "weapon-held",
      { immediateRisk: ["no"], aggravated: ["no"], surrendered: ["no"], riskManaged: ["yes", "unsaid"] },
      reported,
      ["INC-L3-04", "INC-05"],
      "A weapon found or kept, with nobody at immediate risk: reported, without 999.",
      "Handing over is one example of a weapon without aggravating features. Not handing it over is not by itself an immediate risk."
    ),
    inferred(
      "weapon-held-unmanaged",
      { immediateRisk: ["no"], surrendered: ["no"], riskManaged: ["no"] },
      emergency,
      ["INC-05", "INC-L3-01"],
      "The weapon was not handed over and staff cannot manage the risk: 999.",
      "The principle allows immediate attendance where risk cannot be managed."
    ),
    inferred(
      "weapon-aggravated-held",
      { immediateRisk: ["no"], aggravated: ["yes"], surrendered: ["no"], riskManaged: ["yes", "unsaid"] },
      emergency,
      ["INC-L3-01"],
      "A weapon was used to threaten and was not handed over: 999.",
      "Only a weapon without aggravating features is named as not needing an immediate response."
    ),
    inferred(
      "weapon-aggravated-surrendered",
      { immediateRisk: ["no"], aggravated: ["yes"], surrendered: ["yes"], riskManaged: ["unsaid", "no"] },
      emergency,
      ["INC-L3-01"],
      "A weapon was used to threaten: 999.",
      "Only a weapon without aggravating features is named as not needing an immediate response."
    ),
    inferred(
      "weapon-aggravated-managed",
      { immediateRisk: ["no"], aggravated: ["yes"], surrendered: ["yes"], riskManaged: ["yes"] },
      reported,
      ["INC-L3-05", "INC-05"],
      "It was used to threaten, it has been handed over, and staff can manage the risk: reported, in slow time.",
      "Slow time is the rule where risk can be managed."
    )
  ]
};
var sexual = {
  id: "sexual",
  title: "Sexual assault or exploitation",
  columns: conductColumns.sexual,
  rows: [
    stated(
      "sexual-recent",
      { when: ["recent"] },
      emergency,
      ["INC-L3-01"],
      "A recent sexual assault or sexual exploitation is serious in nature: 999 at once."
    ),
    inferred(
      "sexual-historical",
      { when: ["historical"] },
      reported,
      ["INC-L3-02"],
      "What happened in the past is not a 999 matter. It is a safeguarding one: social services and police are told without 999.",
      "The text rules out 999 and does not name the level. Sexual harm is serious in nature, so it is reported, through the slower way."
    )
  ]
};
var illegalMaterial = {
  id: "illegal-material",
  title: "Illegal material",
  columns: conductColumns["illegal-material"],
  rows: [
    inferred(
      "illegal-material-found",
      { what: ["indecent-images", "extremist", "other"] },
      eitherWay,
      ["INC-L2-02", "INC-04"],
      "Illegal material was found: the manager decides.",
      "This edition does not mention illegal material. Where it is silent, a manager decides with the factors in view."
    )
  ]
};

// ../src/protocol/decisions/incident/table-2021/whole.ts
var risk = {
  id: "risk",
  title: "Immediate risk",
  columns: wholeColumns.risk,
  rows: [
    nothingToAdd("no-immediate-risk", { risk: ["none"] }, atHome, ["INC-05"]),
    stated(
      "risk-serious-harm",
      { risk: ["serious-harm"] },
      emergency,
      ["INC-L3-01"],
      "Somebody is at risk of immediate serious harm: 999 at once."
    ),
    stated(
      "risk-property",
      { risk: ["substantial-damage"], riskManaged: ["unsaid", "no"] },
      emergency,
      ["INC-L3-01"],
      "Property is at risk of substantial damage: 999 at once."
    ),
    inferred(
      "risk-property-managed",
      { risk: ["substantial-damage"], riskManaged: ["yes"] },
      reported,
      ["INC-L3-05", "INC-05"],
      "Property is at risk, and staff can manage it: reported, in slow time.",
      "The list of 999 cases is absolute, the overarching principle keeps immediate attendance for risk that staff cannot manage. We let the principle decide where property is at stake: it is still reported, in slow time."
    ),
    stated(
      "risk-disorder",
      { risk: ["significant-disorder"], riskManaged: ["unsaid", "no"] },
      emergency,
      ["INC-L3-01"],
      "There is significant disorder: 999 at once."
    ),
    inferred(
      "risk-disorder-managed",
      { risk: ["significant-disorder"], riskManaged: ["yes"] },
      reported,
      ["INC-L3-05", "INC-05"],
      "There is significant disorder, and staff can manage it: reported, in slow time.",
      "The list of 999 cases is absolute, the overarching principle keeps immediate attendance for risk that staff cannot manage. We let the principle decide."
    )
  ]
};
var pattern = {
  id: "pattern",
  title: "Pattern of level 1 conduct",
  columns: wholeColumns.pattern,
  rows: [
    nothingToAdd("pattern-above-level-1", { level: ["2", "3"] }, atHome, ["INC-L2-01"]),
    nothingToAdd("pattern-none", { level: ["1"], persistent: ["no"], prolonged: ["no"] }, atHome, [
      "INC-L1-01"
    ]),
    stated(
      "pattern-persistent",
      { level: ["1"], persistent: ["yes"], warned: ["no"] },
      eitherWay,
      ["INC-L2-01"],
      "Level 1 conduct that keeps happening: the manager decides."
    ),
    inferred(
      "pattern-persistent-warned",
      { level: ["1"], persistent: ["yes"], warned: ["yes"] },
      eitherWay,
      ["INC-L2-01", "INC-L1-03"],
      "It keeps happening, after the setting warned that repeats would be reported: the manager decides.",
      "This edition names repeats after a warning as an exception at level 1 and persistent conduct as level 2. Either way a person decides; nothing is reported of itself."
    ),
    inferred(
      "pattern-prolonged",
      { level: ["1"], persistent: ["no"], prolonged: ["yes"], warned: ["no"] },
      atHome,
      ["INC-L1-03", "INC-L1-01"],
      "It went on for long, and the setting had given no warning: it stays at home.",
      "The exception names a prolonged incident and repeats after a warning in one sentence. Police contact at level 1 is the exception, so we ask for the warning in both cases."
    ),
    stated(
      "pattern-prolonged-warned",
      { level: ["1"], persistent: ["no"], prolonged: ["yes"], warned: ["yes"] },
      exceptionAtLevelOne,
      ["INC-L1-03"],
      "It went on for long, after a warning. It stays at level 1; the manager decides whether to use the exception and report it online or by 101."
    )
  ]
};
var victim = {
  id: "victim",
  title: "What the person harmed wants",
  columns: wholeColumns.victim,
  rows: [
    nothingToAdd("victim-does-not-ask", { wantsPolice: ["no"] }, atHome, ["PRI-07"]),
    inferred(
      "victim-asks-level-1",
      { level: ["1"], wantsPolice: ["yes"] },
      atHome,
      ["PRI-07"],
      "The person harmed asks for the police. At level 1 it is settled at home: their wishes are heard, and they are told of their rights as a victim.",
      "The text asks carers to avoid police contact and also to weigh the wishes of the person harmed, who keeps the right to report. The carer does not report; the person harmed is not hindered."
    ),
    stated(
      "victim-asks-level-2",
      { level: ["2"], wantsPolice: ["yes"] },
      reportedAtLevelTwo,
      ["INC-L2-05"],
      "The person harmed asks for the police: reported online or by 101, not 999."
    ),
    nothingToAdd("victim-asks-level-3", { level: ["3"], wantsPolice: ["yes"] }, atHome, ["INC-L3-04"])
  ]
};
var concern = {
  id: "concern",
  title: "Signs of exploitation",
  columns: wholeColumns.concern,
  rows: [
    nothingToAdd("no-concern", { concern: ["no"] }, atHome, ["PRI-11"]),
    stated(
      "concern-exploitation",
      { concern: ["yes"] },
      atHome,
      ["EXP-05", "PRI-11"],
      "There are signs of exploitation or coercion. They add steps to protect the child and never raise the level: a child who is exploited is a victim."
    )
  ]
};
var age = {
  id: "age",
  title: "Age",
  columns: wholeColumns.age,
  rows: [
    inferred(
      "age-under-10",
      { age: ["under-10"] },
      atHome,
      ["PRI-04"],
      "The child is under 10, the age of criminal responsibility: nothing here is a crime by this child. The level says only how urgent the help is.",
      "The Protocol does not speak of children under 10. The law does (Children and Young Persons Act 1933, section 50)."
    ),
    nothingToAdd("age-10-to-17", { age: ["10-to-17"] }, atHome, ["INC-03"]),
    inferred(
      "age-18-to-25",
      { age: ["18-to-25"] },
      atHome,
      ["PRI-04"],
      "At 18 to 25 the levels do not apply as they stand: adult law does. They are shown as a guide to what is proportionate, and the restorative way comes first.",
      "This edition speaks of under 18s and says only that its principles are relevant to 25."
    )
  ]
};

// ../src/protocol/decisions/incident/table-2021.ts
var rulebook2021 = {
  edition: "2021",
  conduct: {
    damage,
    assault,
    theft,
    drugs,
    weapon,
    sexual,
    "illegal-material": illegalMaterial,
    disorder,
    threat,
    other
  },
  whole: { risk, pattern, victim, concern, age }
};

// ../src/protocol/decisions/incident/table-2025/harm.ts
var damage2 = {
  id: "damage",
  title: "Damage",
  columns: conductColumns.damage,
  rows: [
    stated(
      "damage-minor",
      { severity: ["minor"], overLimit: ["no"], fire: ["no"] },
      atHome,
      ["INC-L1-01"],
      "Minor damage, such as broken crockery, is settled at home."
    ),
    inferred(
      "damage-moderate",
      { severity: ["moderate"], overLimit: ["no"], fire: ["no"] },
      eitherWay,
      ["INC-L2-01"],
      "Damage that is more than minor and less than substantial: the manager decides.",
      "The examples name only minor and substantial damage. Level 2 opens with damage that needs no immediate response, so the middle stands there."
    ),
    stated(
      "damage-substantial",
      { severity: ["substantial"], overLimit: ["no"], fire: ["no"], ongoing: ["no", "unsaid"] },
      reported,
      ["INC-L3-04"],
      "Substantial damage that has ended is reported, without 999."
    ),
    stated(
      "damage-substantial-ongoing",
      {
        severity: ["substantial"],
        overLimit: ["no"],
        fire: ["no"],
        ongoing: ["yes"],
        riskManaged: ["unsaid", "no"]
      },
      emergency,
      ["INC-L3-01"],
      "Property is at risk of substantial damage now."
    ),
    inferred(
      "damage-substantial-managed",
      { severity: ["substantial"], overLimit: ["no"], fire: ["no"], ongoing: ["yes"], riskManaged: ["yes"] },
      reported,
      ["INC-L3-04", "INC-05"],
      "The damage is substantial, and staff can manage the risk: it is reported, without 999.",
      "The list of 999 cases is absolute, the overarching principle keeps immediate attendance for risk that staff cannot manage. We let the principle decide where property is at stake: it is still reported, in slow time."
    ),
    stated(
      "damage-over-limit",
      { overLimit: ["yes"], fire: ["no"], ongoing: ["unsaid", "yes"], riskManaged: ["unsaid", "no"] },
      emergency,
      ["INC-L3-01"],
      "Damage estimated at over \xA35,000 is substantial and calls for 999."
    ),
    inferred(
      "damage-over-limit-managed",
      { overLimit: ["yes"], fire: ["no"], ongoing: ["unsaid", "yes"], riskManaged: ["yes"] },
      reported,
      ["INC-L3-04", "INC-05"],
      "The damage is over \xA35,000, and staff can manage the risk: it is reported, without 999.",
      "The list of 999 cases is absolute, the overarching principle keeps immediate attendance for risk that staff cannot manage. We let the principle decide where property is at stake: it is still reported, in slow time."
    ),
    stated(
      "damage-over-limit-ended",
      { overLimit: ["yes"], fire: ["no"], ongoing: ["no"] },
      reported,
      ["INC-L3-04"],
      "Damage over \xA35,000 that has ended is reported, without 999."
    ),
    stated(
      "damage-fire",
      { fire: ["yes"], ongoing: ["unsaid", "yes"] },
      emergency,
      ["INC-L3-01"],
      "A fire lit on purpose puts people and property at risk: 999 at once."
    ),
    inferred(
      "damage-fire-out",
      { fire: ["yes"], ongoing: ["no"] },
      reported,
      ["INC-L3-04"],
      "The fire is out: it is reported, without 999.",
      "The text gives fire-raising as an example of substantial damage at risk. Once it is out, nothing is at risk, and damage that is not ongoing does not call for 999."
    )
  ]
};
var assault2 = {
  id: "assault",
  title: "Assault",
  columns: conductColumns.assault,
  rows: [
    inferred(
      "assault-nobody-hurt",
      { injury: ["none"], recurrence: ["no"] },
      atHome,
      ["INC-L1-01"],
      "Nobody was hurt: less than the minor injury that is settled at home.",
      "The examples begin with minor injury. What is milder cannot stand higher."
    ),
    stated(
      "assault-minor",
      { injury: ["minor"], recurrence: ["no"] },
      atHome,
      ["INC-L1-01"],
      "A graze, scratch, mark or small bruise is settled at home."
    ),
    inferred(
      "assault-minor-again",
      { injury: ["none", "minor"], recurrence: ["yes"], riskManaged: ["yes", "unsaid"] },
      atHome,
      ["INC-L1-01", "INC-05"],
      "It may happen again, and nothing says that staff cannot keep everybody safe: it stays at home.",
      "Level 1 does not ask about recurrence. Likelihood of repeat is a factor to weigh, not by itself a reason for the police."
    ),
    inferred(
      "assault-minor-unmanaged",
      { injury: ["none", "minor"], recurrence: ["yes"], riskManaged: ["no"] },
      eitherWay,
      ["INC-L2-01", "INC-05"],
      "It may happen again now and staff cannot manage that: the manager decides.",
      "The text has no case of minor injury with unmanageable risk. A manager should know and decide; 999 stays for immediate serious harm."
    ),
    stated(
      "assault-needs-treatment",
      { injury: ["needs-treatment"], recurrence: ["no"] },
      eitherWay,
      ["INC-L2-01"],
      "An injury that needs treatment, such as stitches, a minor fracture or a broken tooth: the manager decides."
    ),
    inferred(
      "assault-needs-treatment-again",
      { injury: ["needs-treatment"], recurrence: ["yes"], riskManaged: ["yes", "unsaid"] },
      eitherWay,
      ["INC-L2-01", "INC-05"],
      "It may happen again, and nothing says that staff cannot manage it: the manager decides.",
      "Level 2 assumes no risk of recurrence, level 3 names only immediate serious harm. Between them the principle decides: no police at once where staff can manage."
    ),
    inferred(
      "assault-needs-treatment-unmanaged",
      { injury: ["needs-treatment"], recurrence: ["yes"], riskManaged: ["no"] },
      emergency,
      ["INC-L3-01", "INC-05"],
      "Somebody needed treatment, it may happen again now, and staff cannot manage that: 999.",
      "Level 2 is closed to a risk of recurrence, and the principle allows immediate attendance where risk cannot be managed."
    ),
    stated(
      "assault-serious",
      { injury: ["serious"] },
      emergency,
      ["INC-L3-01"],
      "Serious physical harm: 999 at once, and an ambulance."
    )
  ]
};
var theft2 = {
  id: "theft",
  title: "Theft",
  columns: conductColumns.theft,
  rows: [
    inferred(
      "theft-minor",
      { value: ["minor"], series: ["no"] },
      atHome,
      ["INC-L1-01"],
      "A single theft of little value: a family would settle it at home.",
      "The 2025 edition took theft in general out of level 2 and names only a series or moderate value. The family-home test decides the rest."
    ),
    stated(
      "theft-series",
      { value: ["minor"], series: ["yes"] },
      eitherWay,
      ["INC-L2-01"],
      "A series of minor thefts: the manager decides."
    ),
    stated(
      "theft-moderate",
      { value: ["moderate"] },
      eitherWay,
      ["INC-L2-01"],
      "A theft of moderate value: the manager decides."
    ),
    inferred(
      "theft-substantial",
      { value: ["substantial"] },
      eitherWay,
      ["INC-L2-01"],
      "A theft of substantial value: the manager decides.",
      "Level 3 does not name theft at any value. The nearest rule is moderate value, so it stays at level 2."
    )
  ]
};
var disorder2 = {
  id: "disorder",
  title: "Disorder",
  columns: conductColumns.disorder,
  rows: [
    inferred(
      "disorder-minor",
      { significant: ["no"] },
      atHome,
      ["INC-L1-01"],
      "Disorder that is not significant is settled at home.",
      "The text names significant disorder only. What is less is for the people in the home."
    ),
    stated(
      "disorder-significant",
      { significant: ["yes"], riskManaged: ["unsaid", "no"] },
      emergency,
      ["INC-L3-01"],
      "Significant disorder in the home: 999 at once."
    ),
    inferred(
      "disorder-managed",
      { significant: ["yes"], riskManaged: ["yes"] },
      reported,
      ["INC-L3-05", "INC-05"],
      "The disorder is significant, and staff can manage it: reported, in slow time.",
      "The list of 999 cases is absolute, the overarching principle keeps immediate attendance for risk that staff cannot manage. We let the principle decide."
    )
  ]
};
var threat2 = {
  id: "threat",
  title: "Threat",
  columns: conductColumns.threat,
  rows: [
    inferred(
      "threat-not-immediate",
      { immediate: ["no"] },
      atHome,
      ["INC-L1-01"],
      "A threat that cannot be carried out now is settled at home.",
      "The examples do not name threats. A family would talk it through."
    ),
    inferred(
      "threat-immediate",
      { immediate: ["yes"], riskManaged: ["unsaid", "no"] },
      emergency,
      ["INC-L3-01"],
      "The threat could be carried out now: 999 at once.",
      "A threat that can be carried out now puts people at risk of immediate serious harm."
    ),
    inferred(
      "threat-managed",
      { immediate: ["yes"], riskManaged: ["yes"] },
      eitherWay,
      ["INC-L2-02", "INC-05"],
      "The threat could be carried out now, and staff can manage the risk: the manager decides.",
      "The text keeps immediate attendance for risk that staff cannot manage, and the examples of level 3 do not name threats."
    )
  ]
};
var other2 = {
  id: "other",
  title: "Anything else",
  columns: conductColumns.other,
  rows: [
    stated(
      "other-family-would-settle",
      { family: ["no"] },
      atHome,
      ["INC-L1-01"],
      "A family would settle this at home, so the home does too."
    ),
    inferred(
      "other-family-would-call",
      { family: ["yes"] },
      eitherWay,
      ["INC-L2-01"],
      "A family might call the police for this: the manager decides.",
      "The test says what is level 1, not what is above it. With none of the level 3 cases named, a manager decides."
    )
  ]
};

// ../src/protocol/decisions/incident/table-2025/things.ts
var drugs2 = {
  id: "drugs",
  title: "Drugs",
  columns: conductColumns.drugs,
  rows: [
    stated(
      "drugs-immediate-risk",
      { immediateRisk: ["yes"] },
      emergency,
      ["INC-L3-01", "SUB-05"],
      "Somebody is at immediate risk: 999. If anyone is ill, ask for an ambulance."
    ),
    stated(
      "drugs-supply",
      { immediateRisk: ["no"], supply: ["yes"] },
      reported,
      ["INC-L3-04"],
      "Supply, or intent to supply, with nobody at immediate risk is reported, without 999."
    ),
    stated(
      "drugs-a-first",
      { class: ["A"], occasion: ["first"], immediateRisk: ["no"], supply: ["no"] },
      eitherWay,
      ["INC-L2-01"],
      "Class A for the first time: the manager decides."
    ),
    stated(
      "drugs-a-again",
      { class: ["A"], occasion: ["second", "later"], immediateRisk: ["no"], supply: ["no"] },
      reported,
      ["INC-L3-04"],
      "Class A for the second time or more is reported, without 999."
    ),
    stated(
      "drugs-b-c-first",
      { class: ["B", "C"], occasion: ["first"], immediateRisk: ["no"], supply: ["no"] },
      atHome,
      ["INC-L1-01"],
      "Class B or C for the first time is settled at home."
    ),
    stated(
      "drugs-b-c-second",
      { class: ["B", "C"], occasion: ["second"], immediateRisk: ["no"], supply: ["no"] },
      eitherWay,
      ["INC-L2-01"],
      "Class B or C for the second time: the manager decides."
    ),
    stated(
      "drugs-b-c-later",
      { class: ["B", "C"], occasion: ["later"], immediateRisk: ["no"], supply: ["no"] },
      reported,
      ["INC-L3-04"],
      "Class B or C beyond the second occasion is reported, without 999."
    ),
    inferred(
      "drugs-unknown-first",
      { class: ["unknown"], occasion: ["first"], immediateRisk: ["no"], supply: ["no"] },
      atHome,
      ["INC-L1-01"],
      "Nobody knows what it is, and it is the first time: settled at home.",
      "The text has no rule for a substance nobody can name. We do not presume class A against a child."
    ),
    inferred(
      "drugs-unknown-second",
      { class: ["unknown"], occasion: ["second"], immediateRisk: ["no"], supply: ["no"] },
      eitherWay,
      ["INC-L2-01"],
      "Nobody knows what it is, and it is the second time: the manager decides.",
      "Read as class B or C, because class A is not presumed against a child."
    ),
    inferred(
      "drugs-unknown-later",
      { class: ["unknown"], occasion: ["later"], immediateRisk: ["no"], supply: ["no"] },
      reported,
      ["INC-L3-04", "SUB-05"],
      "Nobody knows what it is, and it is the third time or more: reported, without 999.",
      "Read as class B or C. Repeated use is shared with police in any case."
    ),
    inferred(
      "drugs-psychoactive-first",
      { class: ["psychoactive"], occasion: ["first"], immediateRisk: ["no"], supply: ["no"] },
      atHome,
      ["INC-L1-01"],
      "A psychoactive substance for the first time is settled at home.",
      "The levels name classes A to C only. To hold a psychoactive substance is no offence outside custody (Psychoactive Substances Act 2016, section 9)."
    ),
    inferred(
      "drugs-psychoactive-again",
      { class: ["psychoactive"], occasion: ["second", "later"], immediateRisk: ["no"], supply: ["no"] },
      eitherWay,
      ["INC-L2-01"],
      "A psychoactive substance again: the manager decides.",
      "Repeated conduct goes to level 2. It never reaches level 3, because to hold the substance is no offence outside custody."
    )
  ]
};
var weapon2 = {
  id: "weapon",
  title: "Weapon",
  columns: conductColumns.weapon,
  rows: [
    stated(
      "weapon-immediate-risk",
      { immediateRisk: ["yes"] },
      emergency,
      ["INC-L3-01"],
      "A weapon, and somebody at immediate risk: 999 at once."
    ),
    stated(
      "weapon-offensive-surrendered",
      { immediateRisk: ["no"], offensive: ["yes"], aggravated: ["no"], surrendered: ["yes"] },
      reported,
      ["INC-L3-04"],
      "An offensive weapon that was handed over, with nothing that makes it worse, is reported, without 999."
    ),
    inferred(
      "weapon-offensive-held",
      {
        immediateRisk: ["no"],
        offensive: ["yes"],
        aggravated: ["no"],
        surrendered: ["no"],
        riskManaged: ["yes", "unsaid"]
      },
      reported,
      ["INC-L3-04", "INC-05"],
      "An offensive weapon found or kept, with nobody at immediate risk: reported, without 999.",
      "The text gives handing over as one example of a weapon without aggravating features. Not handing it over is not by itself an immediate risk."
    ),
    inferred(
      "weapon-held-unmanaged",
      { immediateRisk: ["no"], surrendered: ["no"], riskManaged: ["no"] },
      emergency,
      ["INC-05", "INC-L3-01"],
      "The weapon was not handed over and staff cannot manage the risk: 999.",
      "The principle allows immediate attendance where risk cannot be managed."
    ),
    inferred(
      "weapon-aggravated-held",
      {
        immediateRisk: ["no"],
        offensive: ["yes"],
        aggravated: ["yes"],
        surrendered: ["no"],
        riskManaged: ["yes", "unsaid"]
      },
      emergency,
      ["INC-L3-01"],
      "An offensive weapon was used to threaten and was not handed over: 999.",
      "Only a weapon without aggravating features is named as not needing an immediate response."
    ),
    inferred(
      "weapon-aggravated-surrendered",
      {
        immediateRisk: ["no"],
        offensive: ["yes"],
        aggravated: ["yes"],
        surrendered: ["yes"],
        riskManaged: ["unsaid", "no"]
      },
      emergency,
      ["INC-L3-01"],
      "An offensive weapon was used to threaten: 999.",
      "Only a weapon without aggravating features is named as not needing an immediate response."
    ),
    inferred(
      "weapon-aggravated-managed",
      {
        immediateRisk: ["no"],
        offensive: ["yes"],
        aggravated: ["yes"],
        surrendered: ["yes"],
        riskManaged: ["yes"]
      },
      reported,
      ["INC-L3-05", "INC-05"],
      "It was used to threaten, it has been handed over, and staff can manage the risk: reported, in slow time.",
      "Slow time is the rule where risk can be managed."
    ),
    inferred(
      "weapon-object",
      { immediateRisk: ["no"], offensive: ["no"], aggravated: ["no"], surrendered: ["yes"] },
      eitherWay,
      ["INC-08", "INC-L2-02"],
      "An object that is not an offensive weapon was handed over: the manager decides, and police may be asked to take it away safely.",
      "Level 3 names only offensive weapons. Elsewhere the text asks for police to remove any weapon found: we read that as safe removal, not as an allegation against the child."
    ),
    inferred(
      "weapon-object-held",
      {
        immediateRisk: ["no"],
        offensive: ["no"],
        aggravated: ["no"],
        surrendered: ["no"],
        riskManaged: ["yes", "unsaid"]
      },
      eitherWay,
      ["INC-08", "INC-L2-02"],
      "An object that is not an offensive weapon was not handed over, with nobody at immediate risk: the manager decides.",
      "Level 3 names only offensive weapons. Safe removal is not an allegation against the child."
    ),
    inferred(
      "weapon-object-aggravated",
      { immediateRisk: ["no"], offensive: ["no"], aggravated: ["yes"], surrendered: ["yes"] },
      reported,
      ["INC-L3-04"],
      "An everyday object was used to threaten: reported, without 999.",
      "An object meant to threaten is treated as a weapon by law, and with nobody at immediate risk it does not call for 999."
    ),
    inferred(
      "weapon-object-aggravated-held",
      {
        immediateRisk: ["no"],
        offensive: ["no"],
        aggravated: ["yes"],
        surrendered: ["no"],
        riskManaged: ["yes", "unsaid"]
      },
      reported,
      ["INC-L3-04", "INC-05"],
      "An everyday object was used to threaten and not handed over, with nobody at immediate risk: reported, without 999.",
      "An object meant to threaten is treated as a weapon by law, and with nobody at immediate risk it does not call for 999."
    )
  ]
};
var sexual2 = {
  id: "sexual",
  title: "Sexual assault or exploitation",
  columns: conductColumns.sexual,
  rows: [
    stated(
      "sexual-recent",
      { when: ["recent"] },
      emergency,
      ["INC-L3-01"],
      "A recent sexual assault or sexual exploitation is serious in nature: 999 at once."
    ),
    inferred(
      "sexual-historical",
      { when: ["historical"] },
      reported,
      ["INC-L3-02"],
      "What happened in the past is not a 999 matter. It is a safeguarding one: social services and police are told without 999.",
      "The text rules out 999 and does not name the level. Sexual harm is serious in nature, so it is reported, through the slower way."
    )
  ]
};
var illegalMaterial2 = {
  id: "illegal-material",
  title: "Illegal material",
  columns: conductColumns["illegal-material"],
  rows: [
    inferred(
      "illegal-material-found",
      { what: ["indecent-images", "extremist", "other"] },
      reported,
      ["INC-07"],
      "Illegal material on a shared or household device must be reported to police, without 999.",
      "The text asks for the report and stands outside the three levels. What must be reported is level 3; no immediate response is asked for."
    )
  ]
};

// ../src/protocol/decisions/incident/table-2025/whole.ts
var risk2 = {
  id: "risk",
  title: "Immediate risk",
  columns: wholeColumns.risk,
  rows: [
    nothingToAdd("no-immediate-risk", { risk: ["none"] }, atHome, ["INC-05"]),
    stated(
      "risk-serious-harm",
      { risk: ["serious-harm"] },
      emergency,
      ["INC-L3-01"],
      "Somebody is at risk of immediate serious harm (life-changing or life-threatening): 999 at once."
    ),
    stated(
      "risk-property",
      { risk: ["substantial-damage"], riskManaged: ["unsaid", "no"] },
      emergency,
      ["INC-L3-01"],
      "Property is at risk of substantial damage: 999 at once."
    ),
    inferred(
      "risk-property-managed",
      { risk: ["substantial-damage"], riskManaged: ["yes"] },
      reported,
      ["INC-L3-05", "INC-05"],
      "Property is at risk, and staff can manage it: reported, in slow time.",
      "The list of 999 cases is absolute, the overarching principle keeps immediate attendance for risk that staff cannot manage. We let the principle decide where property is at stake: it is still reported, in slow time."
    ),
    stated(
      "risk-disorder",
      { risk: ["significant-disorder"], riskManaged: ["unsaid", "no"] },
      emergency,
      ["INC-L3-01"],
      "There is significant disorder: 999 at once."
    ),
    inferred(
      "risk-disorder-managed",
      { risk: ["significant-disorder"], riskManaged: ["yes"] },
      reported,
      ["INC-L3-05", "INC-05"],
      "There is significant disorder, and staff can manage it: reported, in slow time.",
      "The list of 999 cases is absolute, the overarching principle keeps immediate attendance for risk that staff cannot manage. We let the principle decide."
    )
  ]
};
var pattern2 = {
  id: "pattern",
  title: "Pattern of level 1 conduct",
  columns: wholeColumns.pattern,
  rows: [
    nothingToAdd("pattern-above-level-1", { level: ["2", "3"] }, atHome, ["INC-L2-01"]),
    nothingToAdd("pattern-none", { level: ["1"], persistent: ["no"], prolonged: ["no"] }, atHome, [
      "INC-L1-01"
    ]),
    stated(
      "pattern-persistent",
      { level: ["1"], persistent: ["yes"] },
      eitherWay,
      ["INC-L2-01"],
      "Level 1 conduct that keeps happening: the manager decides."
    ),
    stated(
      "pattern-prolonged",
      { level: ["1"], persistent: ["no"], prolonged: ["yes"] },
      eitherWay,
      ["INC-L2-01"],
      "Level 1 conduct that went on for long: the manager decides."
    )
  ]
};
var victim2 = {
  id: "victim",
  title: "What the person harmed wants",
  columns: wholeColumns.victim,
  rows: [
    nothingToAdd("victim-does-not-ask", { wantsPolice: ["no"] }, atHome, ["PRI-07"]),
    inferred(
      "victim-asks-level-1",
      { level: ["1"], wantsPolice: ["yes"] },
      atHome,
      ["INC-L1-02", "PRI-07"],
      "The person harmed asks for the police. At level 1 police contact is avoided: their wishes are heard, and they are told what they can do themselves.",
      "The text asks carers to avoid police contact and also to weigh the wishes of the person harmed, who keeps the right to report. The carer does not report; the person harmed is not hindered."
    ),
    stated(
      "victim-asks-level-2",
      { level: ["2"], wantsPolice: ["yes"] },
      reportedAtLevelTwo,
      ["INC-L2-05"],
      "The person harmed asks for the police: reported online or by 101, not 999."
    ),
    nothingToAdd("victim-asks-level-3", { level: ["3"], wantsPolice: ["yes"] }, atHome, ["INC-L3-04"])
  ]
};
var concern2 = {
  id: "concern",
  title: "Signs of exploitation",
  columns: wholeColumns.concern,
  rows: [
    nothingToAdd("no-concern", { concern: ["no"] }, atHome, ["PRI-11"]),
    stated(
      "concern-exploitation",
      { concern: ["yes"] },
      atHome,
      ["EXP-05", "PRI-11"],
      "There are signs of exploitation or coercion. They add steps to protect the child and never raise the level: a child who is exploited is a victim."
    )
  ]
};
var age2 = {
  id: "age",
  title: "Age",
  columns: wholeColumns.age,
  rows: [
    inferred(
      "age-under-10",
      { age: ["under-10"] },
      atHome,
      ["PRI-04"],
      "The child is under 10, the age of criminal responsibility: nothing here is a crime by this child. The level says only how urgent the help is.",
      "The Protocol does not speak of children under 10. The law does (Children and Young Persons Act 1933, section 50)."
    ),
    nothingToAdd("age-10-to-17", { age: ["10-to-17"] }, atHome, ["INC-03"]),
    stated(
      "age-18-to-25",
      { age: ["18-to-25"] },
      atHome,
      ["PRI-10"],
      "At 18 to 25 the levels do not apply as they stand: adult law does. They are shown as a guide to what is proportionate, and the restorative way comes first."
    )
  ]
};

// ../src/protocol/decisions/incident/table-2025.ts
var rulebook2025 = {
  edition: "2025",
  conduct: {
    damage: damage2,
    assault: assault2,
    theft: theft2,
    drugs: drugs2,
    weapon: weapon2,
    sexual: sexual2,
    "illegal-material": illegalMaterial2,
    disorder: disorder2,
    threat: threat2,
    other: other2
  },
  whole: { risk: risk2, pattern: pattern2, victim: victim2, concern: concern2, age: age2 }
};

// ../src/protocol/decisions/incident/decide.ts
var publishedRulebooks = {
  "2021": compileRulebook(rulebook2021),
  "2025": compileRulebook(rulebook2025)
};
function readIncidentFacts(input, options = {}) {
  const facts2 = checked(incidentFactsSchema, input);
  if (facts2.occurredOn && options.today && facts2.occurredOn > options.today) {
    throw new Refusal("in-the-future", "occurredOn", `${facts2.occurredOn} is after today, ${options.today}.`);
  }
  return facts2;
}
function editionFor(facts2) {
  if (!facts2.occurredOn) {
    if (facts2.edition) return facts2.edition;
    throw new Refusal("missing", "occurredOn", "Give occurredOn, the day of the incident, or edition.");
  }
  const inForce = editionOn(facts2.occurredOn);
  if (facts2.edition && facts2.edition !== inForce) {
    throw new Refusal(
      "editions-disagree",
      "edition",
      `On ${facts2.occurredOn} the edition in force is ${inForce}, not ${facts2.edition}. Give one of the two.`
    );
  }
  return inForce;
}
function reasonsOf(evaluation) {
  return speakingRows(evaluation).map(({ id, cites, basis, text, why }) => ({
    row: id,
    cites,
    basis,
    text: why ? `${text} (Inferred: ${why})` : text
  }));
}
function decideUnder(rulebook, facts2) {
  const evaluation = evaluate(rulebook, facts2);
  const { outcome } = evaluation;
  const situation = situationOf(rulebook.edition, facts2, outcome);
  return {
    decision: "incident",
    edition: rulebook.edition,
    level: outcome.level,
    route: outcome.route,
    reasons: reasonsOf(evaluation),
    steps: stepsFor(situation),
    cautions: cautionsFor(situation),
    factors: factorsByEdition[rulebook.edition],
    counterfactuals: counterfactuals(rulebook, facts2, outcome)
  };
}
function decideIncident(input, options = {}) {
  const facts2 = readIncidentFacts(input, options);
  return decideUnder(publishedRulebooks[editionFor(facts2)], facts2);
}

// ../src/protocol/decisions/incident/draft.ts
import { z as z3 } from "zod";
var draftSchema = z3.strictObject({
  basedOn: z3.enum(editionIds),
  rows: z3.array(
    z3.strictObject({
      table: z3.string(),
      row: z3.string(),
      level: z3.literal([1, 2, 3]),
      route: z3.enum(routes),
      text: z3.string().min(1).max(500),
      why: z3.string().min(1).max(500)
    })
  ).min(1)
});

// ../src/protocol/decisions/incident/example.ts
var home = { setting: "childrens-home", age: 15 };
function inAHome(conduct, besides = {}) {
  return { ...home, conduct: [conduct], ...besides };
}

// ../src/protocol/decisions/incident/examples/harm.ts
var harmExamples = [
  {
    name: "A child throws a plate and it breaks",
    facts: inAHome({ kind: "damage", severity: "minor" }),
    expect: {
      "2021": [1, "resolve-internally", "damage-minor"],
      "2025": [1, "resolve-internally", "damage-minor"]
    }
  },
  {
    name: "A child kicks a door off its hinges",
    facts: inAHome({ kind: "damage", severity: "moderate" }),
    expect: {
      "2021": [2, "manager-decides", "damage-moderate"],
      "2025": [2, "manager-decides", "damage-moderate"]
    }
  },
  {
    name: "A child wrecks a kitchen and it is over",
    facts: inAHome({ kind: "damage", severity: "substantial", ongoing: false }),
    expect: {
      "2021": [3, "report-non-urgent", "damage-substantial"],
      "2025": [3, "report-non-urgent", "damage-substantial"]
    }
  },
  {
    name: "A child is wrecking a kitchen now",
    facts: inAHome({ kind: "damage", severity: "substantial", ongoing: true }),
    expect: {
      "2021": [3, "call-999", "damage-substantial-ongoing"],
      "2025": [3, "call-999", "damage-substantial-ongoing"]
    }
  },
  {
    name: "A child is wrecking a kitchen now and staff can keep everybody safe",
    facts: inAHome({ kind: "damage", severity: "substantial", ongoing: true }, { riskManageable: true }),
    expect: {
      "2021": [3, "report-non-urgent", "damage-substantial-managed"],
      "2025": [3, "report-non-urgent", "damage-substantial-managed"]
    }
  },
  {
    name: "Damage of exactly 5,000 pounds does not exceed 5,000 pounds",
    facts: inAHome({ kind: "damage", severity: "substantial", estimatedValue: 5e3 }),
    expect: {
      "2021": [3, "report-non-urgent", "damage-substantial"],
      "2025": [3, "report-non-urgent", "damage-substantial"]
    }
  },
  {
    name: "Damage of 5,001 pounds exceeds 5,000 pounds",
    facts: inAHome({ kind: "damage", severity: "substantial", estimatedValue: 5001 }),
    expect: { "2021": [3, "call-999", "damage-over-limit"], "2025": [3, "call-999", "damage-over-limit"] }
  },
  {
    name: "Damage of 8,000 pounds that staff can manage is reported in slow time",
    facts: inAHome(
      { kind: "damage", severity: "substantial", estimatedValue: 8e3 },
      { riskManageable: true }
    ),
    expect: {
      "2021": [3, "report-non-urgent", "damage-over-limit-managed"],
      "2025": [3, "report-non-urgent", "damage-over-limit-managed"]
    }
  },
  {
    name: "Damage of 8,000 pounds that has ended",
    facts: inAHome({ kind: "damage", severity: "substantial", estimatedValue: 8e3, ongoing: false }),
    expect: {
      "2021": [3, "report-non-urgent", "damage-over-limit-ended"],
      "2025": [3, "report-non-urgent", "damage-over-limit-ended"]
    }
  },
  {
    name: "A child sets fire to the curtains",
    facts: inAHome({ kind: "damage", severity: "minor", deliberateFire: true }),
    expect: { "2021": [3, "call-999", "damage-fire"], "2025": [3, "call-999", "damage-fire"] }
  },
  {
    name: "A small fire was lit on purpose and is out",
    facts: inAHome({ kind: "damage", severity: "minor", deliberateFire: true, ongoing: false }),
    expect: {
      "2021": [3, "report-non-urgent", "damage-fire-out"],
      "2025": [3, "report-non-urgent", "damage-fire-out"]
    }
  },
  {
    name: "A child swings at a carer and misses",
    facts: inAHome({ kind: "assault", injury: "none" }),
    expect: {
      "2021": [1, "resolve-internally", "assault-nobody-hurt"],
      "2025": [1, "resolve-internally", "assault-nobody-hurt"]
    }
  },
  {
    name: "A child scratches another child",
    facts: inAHome({ kind: "assault", injury: "minor" }),
    expect: {
      "2021": [1, "resolve-internally", "assault-minor"],
      "2025": [1, "resolve-internally", "assault-minor"]
    }
  },
  {
    name: "A child scratches a carer and may do it again",
    facts: inAHome({ kind: "assault", injury: "minor", recurrenceRisk: true }),
    expect: {
      "2021": [1, "resolve-internally", "assault-minor-again"],
      "2025": [1, "resolve-internally", "assault-minor-again"]
    }
  },
  {
    name: "A child scratches a carer, may do it again, and staff cannot manage",
    facts: inAHome({ kind: "assault", injury: "minor", recurrenceRisk: true }, { riskManageable: false }),
    expect: {
      "2021": [2, "manager-decides", "assault-minor-unmanaged"],
      "2025": [2, "manager-decides", "assault-minor-unmanaged"]
    }
  },
  {
    name: "A carer needs stitches",
    facts: inAHome({ kind: "assault", injury: "needs-treatment" }),
    expect: {
      "2021": [2, "manager-decides", "assault-needs-treatment"],
      "2025": [2, "manager-decides", "assault-needs-treatment"]
    }
  },
  {
    name: "A carer needs stitches and it may happen again",
    facts: inAHome({ kind: "assault", injury: "needs-treatment", recurrenceRisk: true }),
    expect: {
      "2021": [2, "manager-decides", "assault-needs-treatment-again"],
      "2025": [2, "manager-decides", "assault-needs-treatment-again"]
    }
  },
  {
    name: "A carer needs stitches, it may happen again, and staff cannot manage",
    facts: inAHome(
      { kind: "assault", injury: "needs-treatment", recurrenceRisk: true },
      { riskManageable: false }
    ),
    expect: {
      "2021": [3, "call-999", "assault-needs-treatment-unmanaged"],
      "2025": [3, "call-999", "assault-needs-treatment-unmanaged"]
    }
  },
  {
    name: "Somebody is seriously hurt",
    facts: inAHome({ kind: "assault", injury: "serious" }),
    expect: { "2021": [3, "call-999", "assault-serious"], "2025": [3, "call-999", "assault-serious"] }
  },
  {
    name: "A child takes a chocolate bar once",
    facts: inAHome({ kind: "theft", value: "minor" }),
    expect: {
      "2021": [2, "manager-decides", "theft-minor"],
      "2025": [1, "resolve-internally", "theft-minor"]
    }
  },
  {
    name: "A child takes small things again and again",
    facts: inAHome({ kind: "theft", value: "minor", series: true }),
    expect: {
      "2021": [2, "manager-decides", "theft-series"],
      "2025": [2, "manager-decides", "theft-series"]
    }
  },
  {
    name: "A child takes a phone",
    facts: inAHome({ kind: "theft", value: "moderate" }),
    expect: {
      "2021": [2, "manager-decides", "theft-moderate"],
      "2025": [2, "manager-decides", "theft-moderate"]
    }
  },
  {
    name: "A child takes jewellery of great value",
    facts: inAHome({ kind: "theft", value: "substantial" }),
    expect: {
      "2021": [2, "manager-decides", "theft-substantial"],
      "2025": [2, "manager-decides", "theft-substantial"]
    }
  },
  {
    name: "Children shout and slam doors",
    facts: inAHome({ kind: "disorder", significant: false }),
    expect: {
      "2021": [1, "resolve-internally", "disorder-minor"],
      "2025": [1, "resolve-internally", "disorder-minor"]
    }
  },
  {
    name: "There is significant disorder in the home",
    facts: inAHome({ kind: "disorder", significant: true }),
    expect: {
      "2021": [3, "call-999", "disorder-significant"],
      "2025": [3, "call-999", "disorder-significant"]
    }
  },
  {
    name: "There is significant disorder and staff can manage it",
    facts: inAHome({ kind: "disorder", significant: true }, { riskManageable: true }),
    expect: {
      "2021": [3, "report-non-urgent", "disorder-managed"],
      "2025": [3, "report-non-urgent", "disorder-managed"]
    }
  },
  {
    name: "A child shouts what they will do one day",
    facts: inAHome({ kind: "threat", immediate: false }),
    expect: {
      "2021": [1, "resolve-internally", "threat-not-immediate"],
      "2025": [1, "resolve-internally", "threat-not-immediate"]
    }
  },
  {
    name: "A child threatens somebody who is within reach",
    facts: inAHome({ kind: "threat", immediate: true }),
    expect: { "2021": [3, "call-999", "threat-immediate"], "2025": [3, "call-999", "threat-immediate"] }
  },
  {
    name: "A child threatens somebody and staff keep them apart",
    facts: inAHome({ kind: "threat", immediate: true }, { riskManageable: true }),
    expect: {
      "2021": [2, "manager-decides", "threat-managed"],
      "2025": [2, "manager-decides", "threat-managed"]
    }
  },
  {
    name: "A child swears at a neighbour",
    facts: inAHome({ kind: "other", policeInFamilyHome: false }),
    expect: {
      "2021": [1, "resolve-internally", "other-family-would-settle"],
      "2025": [1, "resolve-internally", "other-family-would-settle"]
    }
  },
  {
    name: "Something a family might call the police for",
    facts: inAHome({ kind: "other", policeInFamilyHome: true }),
    expect: {
      "2021": [2, "manager-decides", "other-family-would-call"],
      "2025": [2, "manager-decides", "other-family-would-call"]
    }
  }
];

// ../src/protocol/decisions/incident/examples/things.ts
var thingsExamples = [
  {
    name: "Class B for the first time",
    facts: inAHome({ kind: "drugs", class: "B", occasion: 1 }),
    expect: {
      "2021": [1, "resolve-internally", "drugs-b-c-first"],
      "2025": [1, "resolve-internally", "drugs-b-c-first"]
    }
  },
  {
    name: "Class C for the second time",
    facts: inAHome({ kind: "drugs", class: "C", occasion: 2 }),
    expect: {
      "2021": [2, "manager-decides", "drugs-b-c-second"],
      "2025": [2, "manager-decides", "drugs-b-c-second"]
    }
  },
  {
    name: "Class B for the third time",
    facts: inAHome({ kind: "drugs", class: "B", occasion: 3 }),
    expect: {
      "2021": [3, "report-non-urgent", "drugs-b-c-later"],
      "2025": [3, "report-non-urgent", "drugs-b-c-later"]
    }
  },
  {
    name: "Class A for the first time",
    facts: inAHome({ kind: "drugs", class: "A", occasion: 1 }),
    expect: {
      "2021": [2, "manager-decides", "drugs-a-first"],
      "2025": [2, "manager-decides", "drugs-a-first"]
    }
  },
  {
    name: "Class A for the second time",
    facts: inAHome({ kind: "drugs", class: "A", occasion: 2 }),
    expect: {
      "2021": [3, "report-non-urgent", "drugs-a-again"],
      "2025": [3, "report-non-urgent", "drugs-a-again"]
    }
  },
  {
    name: "Class A in a larger quantity for the first time: a child at risk, no higher level",
    facts: inAHome({ kind: "drugs", class: "A", occasion: 1, largerQuantity: true }),
    expect: {
      "2021": [2, "manager-decides", "drugs-a-first"],
      "2025": [2, "manager-decides", "drugs-a-first"]
    }
  },
  {
    name: "An unknown powder for the first time",
    facts: inAHome({ kind: "drugs", class: "unknown", occasion: 1 }),
    expect: {
      "2021": [1, "resolve-internally", "drugs-unknown-first"],
      "2025": [1, "resolve-internally", "drugs-unknown-first"]
    }
  },
  {
    name: "An unknown powder for the second time",
    facts: inAHome({ kind: "drugs", class: "unknown", occasion: 2 }),
    expect: {
      "2021": [2, "manager-decides", "drugs-unknown-second"],
      "2025": [2, "manager-decides", "drugs-unknown-second"]
    }
  },
  {
    name: "An unknown powder for the third time",
    facts: inAHome({ kind: "drugs", class: "unknown", occasion: 3 }),
    expect: {
      "2021": [3, "report-non-urgent", "drugs-unknown-later"],
      "2025": [3, "report-non-urgent", "drugs-unknown-later"]
    }
  },
  {
    name: "A psychoactive substance for the first time",
    facts: inAHome({ kind: "drugs", class: "psychoactive", occasion: 1 }),
    expect: {
      "2021": [1, "resolve-internally", "drugs-psychoactive-first"],
      "2025": [1, "resolve-internally", "drugs-psychoactive-first"]
    }
  },
  {
    name: "A psychoactive substance for the fourth time",
    facts: inAHome({ kind: "drugs", class: "psychoactive", occasion: 4 }),
    expect: {
      "2021": [2, "manager-decides", "drugs-psychoactive-again"],
      "2025": [2, "manager-decides", "drugs-psychoactive-again"]
    }
  },
  {
    name: "Supply with nobody at immediate risk",
    facts: inAHome({ kind: "drugs", class: "B", occasion: 1, supply: true }),
    expect: {
      "2021": [3, "report-non-urgent", "drugs-supply"],
      "2025": [3, "report-non-urgent", "drugs-supply"]
    }
  },
  {
    name: "Supply with somebody at immediate risk",
    facts: inAHome({ kind: "drugs", class: "B", occasion: 1, supply: true, immediateRisk: true }),
    expect: {
      "2021": [3, "call-999", "drugs-immediate-risk"],
      "2025": [3, "call-999", "drugs-immediate-risk"]
    }
  },
  {
    name: "A knife is handed to staff",
    facts: inAHome({ kind: "weapon", offensive: true, surrendered: true }),
    expect: {
      "2021": [3, "report-non-urgent", "weapon-surrendered"],
      "2025": [3, "report-non-urgent", "weapon-offensive-surrendered"]
    }
  },
  {
    name: "A machete is found in a room",
    facts: inAHome({ kind: "weapon", offensive: true, surrendered: false }),
    expect: {
      "2021": [3, "report-non-urgent", "weapon-held"],
      "2025": [3, "report-non-urgent", "weapon-offensive-held"]
    }
  },
  {
    name: "A child keeps a knife and staff cannot manage",
    facts: inAHome({ kind: "weapon", offensive: true, surrendered: false }, { riskManageable: false }),
    expect: {
      "2021": [3, "call-999", "weapon-held-unmanaged"],
      "2025": [3, "call-999", "weapon-held-unmanaged"]
    }
  },
  {
    name: "A child threatens with a knife and keeps it",
    facts: inAHome({ kind: "weapon", offensive: true, surrendered: false, aggravated: true }),
    expect: {
      "2021": [3, "call-999", "weapon-aggravated-held"],
      "2025": [3, "call-999", "weapon-aggravated-held"]
    }
  },
  {
    name: "A child threatened with a knife, then handed it over",
    facts: inAHome({ kind: "weapon", offensive: true, surrendered: true, aggravated: true }),
    expect: {
      "2021": [3, "call-999", "weapon-aggravated-surrendered"],
      "2025": [3, "call-999", "weapon-aggravated-surrendered"]
    }
  },
  {
    name: "A child threatened with a knife, handed it over, and all is calm",
    facts: inAHome(
      { kind: "weapon", offensive: true, surrendered: true, aggravated: true },
      { riskManageable: true }
    ),
    expect: {
      "2021": [3, "report-non-urgent", "weapon-aggravated-managed"],
      "2025": [3, "report-non-urgent", "weapon-aggravated-managed"]
    }
  },
  {
    name: "A child holds a knife to somebody",
    facts: inAHome({ kind: "weapon", offensive: true, surrendered: false, immediateRisk: true }),
    expect: {
      "2021": [3, "call-999", "weapon-immediate-risk"],
      "2025": [3, "call-999", "weapon-immediate-risk"]
    }
  },
  {
    name: "A kitchen knife from a bedroom is handed over",
    facts: inAHome({ kind: "weapon", offensive: false, surrendered: true }),
    expect: {
      "2021": [3, "report-non-urgent", "weapon-surrendered"],
      "2025": [2, "manager-decides", "weapon-object"]
    }
  },
  {
    name: "A child will not give up a kitchen knife, with nobody at risk",
    facts: inAHome({ kind: "weapon", offensive: false, surrendered: false }),
    expect: {
      "2021": [3, "report-non-urgent", "weapon-held"],
      "2025": [2, "manager-decides", "weapon-object-held"]
    }
  },
  {
    name: "A child threatened with a broom and gave it up",
    facts: inAHome({ kind: "weapon", offensive: false, surrendered: true, aggravated: true }),
    expect: {
      "2021": [3, "call-999", "weapon-aggravated-surrendered"],
      "2025": [3, "report-non-urgent", "weapon-object-aggravated"]
    }
  },
  {
    name: "A child threatened with a broom and kept it, with nobody at immediate risk",
    facts: inAHome({ kind: "weapon", offensive: false, surrendered: false, aggravated: true }),
    expect: {
      "2021": [3, "call-999", "weapon-aggravated-held"],
      "2025": [3, "report-non-urgent", "weapon-object-aggravated-held"]
    }
  },
  {
    name: "A child says they were assaulted tonight",
    facts: inAHome({ kind: "sexual", what: "assault", when: "recent" }),
    expect: { "2021": [3, "call-999", "sexual-recent"], "2025": [3, "call-999", "sexual-recent"] }
  },
  {
    name: "A child speaks of abuse years ago: never a 999 matter",
    facts: inAHome({ kind: "sexual", what: "assault", when: "historical" }),
    expect: {
      "2021": [3, "report-non-urgent", "sexual-historical"],
      "2025": [3, "report-non-urgent", "sexual-historical"]
    }
  },
  {
    name: "A child speaks of past exploitation: never a 999 matter",
    facts: inAHome({ kind: "sexual", what: "exploitation", when: "historical" }),
    expect: {
      "2021": [3, "report-non-urgent", "sexual-historical"],
      "2025": [3, "report-non-urgent", "sexual-historical"]
    }
  },
  {
    name: "Indecent images on the shared tablet",
    facts: inAHome({ kind: "illegal-material", what: "indecent-images" }),
    expect: {
      "2021": [2, "manager-decides", "illegal-material-found"],
      "2025": [3, "report-non-urgent", "illegal-material-found"]
    }
  }
];

// ../src/protocol/decisions/incident/examples/whole.ts
var wholeExamples = [
  {
    name: "A broken plate while somebody is in danger of serious harm",
    facts: inAHome({ kind: "damage", severity: "minor" }, { immediateRisk: ["serious-harm"] }),
    expect: { "2021": [3, "call-999", "risk-serious-harm"], "2025": [3, "call-999", "risk-serious-harm"] }
  },
  {
    name: "Danger of serious harm stays a 999 matter though staff say they manage",
    facts: inAHome(
      { kind: "damage", severity: "minor" },
      { immediateRisk: ["serious-harm"], riskManageable: true }
    ),
    expect: { "2021": [3, "call-999", "risk-serious-harm"], "2025": [3, "call-999", "risk-serious-harm"] }
  },
  {
    name: "A broken plate while property is in danger",
    facts: inAHome({ kind: "damage", severity: "minor" }, { immediateRisk: ["substantial-damage"] }),
    expect: { "2021": [3, "call-999", "risk-property"], "2025": [3, "call-999", "risk-property"] }
  },
  {
    name: "A broken plate while property is in danger and staff can manage",
    facts: inAHome(
      { kind: "damage", severity: "minor" },
      { immediateRisk: ["substantial-damage"], riskManageable: true }
    ),
    expect: {
      "2021": [3, "report-non-urgent", "risk-property-managed"],
      "2025": [3, "report-non-urgent", "risk-property-managed"]
    }
  },
  {
    name: "A scratch in the middle of significant disorder",
    facts: inAHome({ kind: "assault", injury: "minor" }, { immediateRisk: ["significant-disorder"] }),
    expect: { "2021": [3, "call-999", "risk-disorder"], "2025": [3, "call-999", "risk-disorder"] }
  },
  {
    name: "A scratch in significant disorder that staff can manage",
    facts: inAHome(
      { kind: "assault", injury: "minor" },
      { immediateRisk: ["significant-disorder"], riskManageable: true }
    ),
    expect: {
      "2021": [3, "report-non-urgent", "risk-disorder-managed"],
      "2025": [3, "report-non-urgent", "risk-disorder-managed"]
    }
  },
  {
    name: "A child breaks plates week after week",
    facts: inAHome({ kind: "damage", severity: "minor" }, { pattern: { persistent: true } }),
    expect: {
      "2021": [2, "manager-decides", "pattern-persistent"],
      "2025": [2, "manager-decides", "pattern-persistent"]
    }
  },
  {
    name: "A child breaks plates week after week, after a warning that repeats would be reported",
    facts: inAHome(
      { kind: "damage", severity: "minor" },
      { pattern: { persistent: true, warnedOfReport: true } }
    ),
    expect: {
      "2021": [2, "manager-decides", "pattern-persistent-warned"],
      "2025": [2, "manager-decides", "pattern-persistent"]
    }
  },
  {
    name: "A child breaks plates for hours",
    facts: inAHome({ kind: "damage", severity: "minor" }, { pattern: { prolonged: true } }),
    expect: {
      "2021": [1, "resolve-internally", "pattern-prolonged"],
      "2025": [2, "manager-decides", "pattern-prolonged"]
    }
  },
  {
    name: "A child breaks plates for hours, after a warning that repeats would be reported",
    facts: inAHome(
      { kind: "damage", severity: "minor" },
      { pattern: { prolonged: true, warnedOfReport: true } }
    ),
    expect: {
      "2021": [1, "manager-decides", "pattern-prolonged-warned"],
      "2025": [2, "manager-decides", "pattern-prolonged"]
    }
  },
  {
    name: "Another child scratched once wants the police",
    facts: inAHome({ kind: "assault", injury: "minor" }, { victim: { who: "child", wantsPolice: true } }),
    expect: {
      "2021": [1, "resolve-internally", "victim-asks-level-1"],
      "2025": [1, "resolve-internally", "victim-asks-level-1"]
    }
  },
  {
    name: "A carer who needed stitches wants the police",
    facts: inAHome(
      { kind: "assault", injury: "needs-treatment" },
      { victim: { who: "staff", wantsPolice: true } }
    ),
    expect: {
      "2021": [2, "report-non-urgent", "victim-asks-level-2"],
      "2025": [2, "report-non-urgent", "victim-asks-level-2"]
    }
  },
  {
    name: "A carer who was seriously hurt wants the police",
    facts: inAHome({ kind: "assault", injury: "serious" }, { victim: { who: "staff", wantsPolice: true } }),
    expect: { "2021": [3, "call-999", "assault-serious"], "2025": [3, "call-999", "assault-serious"] }
  },
  {
    name: "A child with signs of exploitation is found with class B once: the signs never raise the level",
    facts: inAHome({ kind: "drugs", class: "B", occasion: 1 }, { concerns: ["exploitation"] }),
    expect: {
      "2021": [1, "resolve-internally", "concern-exploitation"],
      "2025": [1, "resolve-internally", "concern-exploitation"]
    }
  },
  {
    name: "A child of 8 breaks a window",
    facts: inAHome({ kind: "damage", severity: "moderate" }, { age: 8 }),
    expect: {
      "2021": [2, "manager-decides", "age-under-10"],
      "2025": [2, "manager-decides", "age-under-10"]
    }
  },
  {
    name: "A child on their tenth birthday breaks a plate",
    facts: inAHome({ kind: "damage", severity: "minor" }, { age: 10 }),
    expect: {
      "2021": [1, "resolve-internally", "damage-minor"],
      "2025": [1, "resolve-internally", "damage-minor"]
    }
  },
  {
    name: "A child of 17 breaks a plate",
    facts: inAHome({ kind: "damage", severity: "minor" }, { age: 17 }),
    expect: {
      "2021": [1, "resolve-internally", "damage-minor"],
      "2025": [1, "resolve-internally", "damage-minor"]
    }
  },
  {
    name: "A young adult on their eighteenth birthday breaks a plate",
    facts: inAHome({ kind: "damage", severity: "minor" }, { age: 18 }),
    expect: {
      "2021": [1, "resolve-internally", "age-18-to-25"],
      "2025": [1, "resolve-internally", "age-18-to-25"]
    }
  },
  {
    name: "On the last day of the 2021 edition a single theft is level 2",
    facts: inAHome({ kind: "theft", value: "minor" }, { occurredOn: "2025-10-31" }),
    expect: { "2021": [2, "manager-decides", "theft-minor"] }
  },
  {
    name: "On the first day of the 2025 edition a single theft is level 1",
    facts: inAHome({ kind: "theft", value: "minor" }, { occurredOn: "2025-11-01" }),
    expect: { "2025": [1, "resolve-internally", "theft-minor"] }
  },
  {
    name: "On the first day of the 2021 edition there is an answer",
    facts: inAHome({ kind: "damage", severity: "minor" }, { occurredOn: "2021-03-01" }),
    expect: { "2021": [1, "resolve-internally", "damage-minor"] }
  }
];

// ../src/protocol/decisions/incident/examples.ts
var incidentExamples = [
  ...harmExamples,
  ...thingsExamples,
  ...wholeExamples
];

// ../src/protocol/engine/verify-table.ts
var known = new Set(duties.map(({ id }) => id));

// ../src/protocol/decide.ts
var decisions = {
  incident: decideIncident
};
var decisionNames = Object.keys(decisions);
function decide(name, facts2, options = {}) {
  const decision = Object.hasOwn(decisions, name) ? decisions[name] : void 0;
  if (!decision) {
    throw new Refusal(
      "no-such-decision",
      "decision",
      `"${name}" is no decision. There is: ${decisionNames.join(", ")}.`
    );
  }
  return decision(facts2, options);
}

// ../src/protocol/engine/explain.ts
function explain(table, cells) {
  return table.rows.map((row) => ({
    row: row.id,
    met: holds(row, cells),
    conditions: Object.entries(row.when).map(([fact, allowed]) => {
      const value = cells[fact] ?? "";
      return { fact, allowed, value, met: allowed.includes(value) };
    })
  }));
}

// random-facts.ts
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}
var Dice = class {
  #next;
  constructor(next) {
    this.#next = next;
  }
  one(values) {
    return values[Math.floor(this.#next() * values.length)];
  }
  bool() {
    return this.#next() < 0.5;
  }
  /** A value, or with the other half of the chances nothing at all. */
  maybe(make) {
    return this.bool() ? make() : void 0;
  }
  flag() {
    return this.maybe(() => this.bool());
  }
  upTo(limit) {
    return Math.floor(this.#next() * (limit + 1));
  }
};
var conductOf = {
  damage: (dice) => ({
    severity: dice.one(["minor", "moderate", "substantial"]),
    estimatedValue: dice.maybe(() => dice.upTo(1e4)),
    deliberateFire: dice.flag(),
    ongoing: dice.flag()
  }),
  assault: (dice) => ({
    injury: dice.one(["none", "minor", "needs-treatment", "serious"]),
    recurrenceRisk: dice.flag()
  }),
  theft: (dice) => ({ value: dice.one(["minor", "moderate", "substantial"]), series: dice.flag() }),
  drugs: (dice) => ({
    class: dice.one(["A", "B", "C", "psychoactive", "unknown"]),
    occasion: 1 + dice.upTo(4),
    supply: dice.flag(),
    immediateRisk: dice.flag(),
    largerQuantity: dice.flag()
  }),
  weapon: (dice) => ({
    offensive: dice.bool(),
    surrendered: dice.bool(),
    aggravated: dice.flag(),
    immediateRisk: dice.flag()
  }),
  sexual: (dice) => ({ what: dice.one(["assault", "exploitation"]), when: dice.one(["recent", "historical"]) }),
  "illegal-material": (dice) => ({ what: dice.one(["indecent-images", "extremist", "other"]) }),
  disorder: (dice) => ({ significant: dice.bool() }),
  threat: (dice) => ({ immediate: dice.bool() }),
  other: (dice) => ({ policeInFamilyHome: dice.bool() })
};
function randomConduct(dice) {
  const kind = dice.one(conductKinds);
  return { kind, ...conductOf[kind](dice) };
}
function asJson(facts2) {
  return JSON.parse(JSON.stringify(facts2));
}
function randomIncident(dice) {
  const conducts = dice.one([1, 1, 1, 2, 3]);
  return asJson({
    edition: "2025",
    setting: dice.one(settings),
    age: dice.upTo(25),
    conduct: Array.from({ length: conducts }, () => randomConduct(dice)),
    immediateRisk: dice.one([
      void 0,
      void 0,
      [],
      ["serious-harm"],
      ["substantial-damage"],
      ["significant-disorder"],
      ["substantial-damage", "significant-disorder"]
    ]),
    riskManageable: dice.flag(),
    pattern: dice.maybe(() => ({
      persistent: dice.flag(),
      prolonged: dice.flag(),
      warnedOfReport: dice.flag()
    })),
    victim: dice.maybe(() => ({
      who: dice.one(["child", "staff", "carer", "family", "public", "none"]),
      wantsPolice: dice.flag()
    })),
    concerns: dice.maybe(() => [dice.one(["exploitation", "trafficking", "coercion", "age-disputed"])]),
    outOfArea: dice.flag(),
    migrant: dice.flag(),
    sendNeeds: dice.flag()
  });
}
function randomIncidents(count, seed) {
  const dice = new Dice(seeded(seed));
  return Array.from({ length: count }, () => randomIncident(dice));
}

// try3.ts
var rb = compileRulebook(rulebook2025);
var facts = randomIncidents(1e4, 20251101);
var tables = new Map(tablesOf(rulebook2025).map((t) => [t.id, t]));
var sink = 0;
var time = (name, n, f) => {
  const t = performance.now();
  for (let i = 0; i < n; i++) f();
  const ms = performance.now() - t;
  console.log(name, Math.round(1e4 * n / ms * 1e3));
};
for (let r = 0; r < 4; r++) {
  time("evaluate", 20, () => {
    for (const f of facts) sink += evaluate(rb, f).hits.length;
  });
  time("explain", 5, () => {
    for (const f of facts) {
      const e = evaluate(rb, f);
      const t = e.hits.map((h) => explain(tables.get(h.table), h.cells));
      sink += t.length;
    }
  });
  time("decide", 1, () => {
    for (const f of facts) sink += decide("incident", f).level;
  });
}
