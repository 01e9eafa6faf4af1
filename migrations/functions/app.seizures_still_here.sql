-- What lies in a setting where the visitor works and has not left it: everybody there sees it, also when the child has
-- moved on. Not what was taken from a child who is sealed from them.
create or replace function app.seizures_still_here() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return array(
    select s.id from seizure s
    where s.setting_id = any ((select app.settings_worked())::uuid[]) and s.child_id is not null and not app.seizure_is_over(s.id)
      and not exists (
        select 1 from child_seal c
        where c.child_id = s.child_id and c.lifted_at is null and not inside.has_key(c.id, app.person_id())));
end $$;
revoke all on function app.seizures_still_here from public, hearth_app, hearth_service;
grant execute on function app.seizures_still_here to hearth_app;
