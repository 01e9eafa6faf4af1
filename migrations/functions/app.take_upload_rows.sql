-- The next rows of a file that are to be done, by whoever agreed to it; what another process has in hand is left to it. When
-- none is left the file is done.
create or replace function app.take_upload_rows(the_upload uuid, most integer) returns table (id uuid, row_number integer, said jsonb, plan text)
language plpgsql security definer rows 50 set search_path = public, app, pg_temp as $$
#variable_conflict use_column
begin
  if not exists (select 1 from upload u where u.id = the_upload and u.agreed and u.done_at is null and u.answered_by = app.person_id()) then
    return;
  end if;
  return query
    select r.id, r.row_number, r.said, r.plan from upload_row r
    where r.upload_id = the_upload and r.came is null and r.plan in ('invite', 'place', 'begin')
    order by r.row_number limit most for update skip locked;
  if not found and not exists (
    select 1 from upload_row r where r.upload_id = the_upload and r.came is null and r.plan in ('invite', 'place', 'begin')) then
    update upload u set done_at = app.now() where u.id = the_upload;
  end if;
end $$;
revoke all on function app.take_upload_rows from public, hearth_app, hearth_service;
grant execute on function app.take_upload_rows to hearth_app;
