-- As the version before asks it, while both serve: who can be asked to approve.
create or replace function app.could_approve(the_child uuid) returns table (person_id uuid, name text)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query select w.person_id, w.name from app.who_approves(the_child, 'nominated-officer') w;
end $$;
revoke all on function app.could_approve from public, hearth_app, hearth_service;
grant execute on function app.could_approve to hearth_app;
