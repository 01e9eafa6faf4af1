-- Gathers what is held about the child, and about every entry that turned out to be the same child, as it stands now.
-- What was gathered before stays as it was. How many pieces came in addition.
create or replace function app.gather_for_access(the_request uuid) returns integer
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  r access_request;
  s access_source;
  children uuid[];
  came integer := 0;
  more integer;
begin
  select * into r from access_request where id = the_request for update;
  if r.id is null or r.state <> 'open' or not app.answers_access(r.child_id) then
    raise exception 'nothing is gathered for this request' using errcode = '42501';
  end if;
  select array_agg(c) into children from (
    select r.child_id as c
    union select g.merged_id from child_merge g where g.kept_id = r.child_id and g.undone_at is null
    union select g.kept_id from child_merge g where g.merged_id = r.child_id and g.undone_at is null) same;
  for s in select * from access_source where left_out_because is null order by ordinal loop
    continue when to_regclass('public.' || quote_ident(s.table_name)) is null;
    execute format(
      'insert into access_piece (id, request_id, child_id, table_name, row_key, ordinal, title, written_at, held)
       select md5(concat_ws('' '', $2, %L, %s))::uuid, $2, $3, %L, %s, %L, %L, %s,
         (select json_object_agg(e.key, e.value) from json_each(to_json(t)) e where e.key <> all (%L::text[])) from public.%I t where %s
       on conflict (request_id, table_name, row_key) do nothing',
      s.table_name, s.row_key, s.table_name, s.row_key, s.ordinal, s.title, s.written_at, s.skipped, s.table_name, s.whose)
    using children, r.id, r.child_id;
    get diagnostics more = row_count;
    came := came + more;
  end loop;
  update access_request set gathered_at = app.now(), changed_at = app.now() where id = r.id;
  return came;
end $$;
revoke all on function app.gather_for_access from public, hearth_app, hearth_service;
grant execute on function app.gather_for_access to hearth_app;
