export { listOf } from './list.ts';
export { ListTable } from './list-table.tsx';
export { withList } from './with-list.tsx';
