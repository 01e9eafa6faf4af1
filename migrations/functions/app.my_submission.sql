-- What the files of a record about me are kept beside, and under which of my entries.
create or replace function app.my_submission(the_incident uuid) returns table (id uuid, child_id uuid)
language plpgsql stable security definer rows 1 set search_path = public, app, pg_temp as $$
begin
  if not app.is_my_incident(the_incident) then return; end if;
  return query select i.submission_id, i.child_id from incident i where i.id = the_incident;
end $$;
revoke all on function app.my_submission from public, hearth_app, hearth_service;
grant execute on function app.my_submission to hearth_app;
