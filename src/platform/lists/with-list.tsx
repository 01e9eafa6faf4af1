import type { AuditVerb } from '../audit/index.ts';
import { file, type Reply, type Route, type SignedInContext, type SignedInRoute } from '../web/index.ts';
import { asCsv } from './as-csv.ts';
import { asXlsx } from './as-xlsx.ts';
import { type List, mostOf, tableOf } from './list.ts';
import { type KindOfFile, kindsOfFile, TakeIt } from './take-it.tsx';

/** What is taken along with a page. */
interface Taken<Row> {
  readonly list: List<Row>;
  /** Its rows, by the same question as those of the page: at most so many. */
  readonly rows: (context: SignedInContext, most: number) => Promise<readonly Row[]>;
  /** The verb of the audit, where it is not that somebody took a list. */
  readonly audit?: AuditVerb;
}

/** Tells the audit which list it was, and of whom: each child in it once. */
function noteWhom<Row>({ name, childOf }: List<Row>, rows: readonly Row[], context: SignedInContext): void {
  const kind = `list-of-${name}`;
  const children = new Set(rows.flatMap((row) => childOf?.(row) ?? []));
  for (const childId of children) context.auditSubject({ kind, id: childId, childId });
  if (children.size === 0) context.auditSubject({ kind });
}

async function takenAs<Row>(kind: KindOfFile, { list, rows }: Taken<Row>, context: SignedInContext) {
  const found = await rows(context, mostOf(list) + 1);
  noteWhom(list, found.slice(0, mostOf(list)), context);
  const table = tableOf(list, found);
  const bytes = kind === 'csv' ? asCsv(table) : () => asXlsx(table);
  return file(kindsOfFile[kind], bytes, `hearth-${list.name}-${context.today}.${kind}`);
}

const isPageOfList = (route: Route): route is SignedInRoute =>
  route.method === 'GET' && route.who === 'signed-in' && !/^\/api\/|\.\w+$/.test(route.path);

/**
 * The routes of a page that is a list, and two more: the same list as CSV and as XLSX, for those who may see the page. The
 * page says at its foot where they are.
 * @param routes those of the page; one of them shows it
 */
export function withList<Row>(routes: Route | readonly Route[], taken: Taken<Row>): Route[] {
  const all = [routes].flat() as Route[];
  const [shown, ...others] = all.filter(isPageOfList);
  if (!shown || others.length > 0) throw new Error(`the list of ${taken.list.name} has not one page`);
  const answer = async (context: SignedInContext): Promise<Reply> => {
    const reply = await shown.answer(context);
    if (reply.kind !== 'page' || reply.page.print) return reply;
    const body = (
      <>
        {reply.page.body}
        <TakeIt title={taken.list.title} path={context.path} query={context.query} />
      </>
    );
    return { ...reply, page: { ...reply.page, body } };
  };
  const asFile = (kind: KindOfFile): Route => ({
    method: 'GET',
    path: `${shown.path}/list.${kind}`,
    who: 'signed-in',
    may: shown.may,
    audit: taken.audit ?? 'took-list',
    answer: (context) => takenAs(kind, taken, context),
  });
  return [
    ...all.map((route) => (route === shown ? { ...shown, answer } : route)),
    asFile('csv'),
    asFile('xlsx'),
  ];
}
