-- A second person agrees to a file, or does not; whoever sent it takes it back with a no. What stood in the rows of one that is
-- refused is taken away at once.
create or replace function app.answer_upload(the_upload uuid, the_answer boolean) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  u upload;
begin
  select * into u from upload where id = the_upload for update;
  if u.id is null or u.answered_at is not null or not (app.answers_upload(the_upload)
    or (not the_answer and app.uploads(u.kind, u.organisation_id))) then
    return false;
  end if;
  update upload set answered_by = app.person_id(), answered_at = app.now(), agreed = the_answer,
    done_at = case when the_answer then null else app.now() end where id = the_upload;
  if not the_answer then
    update upload_row set said = '{}', faults = '[]' where upload_id = the_upload;
  end if;
  return true;
end $$;
revoke all on function app.answer_upload from public, hearth_app, hearth_service;
grant execute on function app.answer_upload to hearth_app;
