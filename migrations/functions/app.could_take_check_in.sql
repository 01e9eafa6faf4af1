-- Open, and somebody has to have it: whoever stands in for the manager sees that it is due, and can take it over.
create or replace function app.could_take_check_in(the_check_in uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from check_in c
    where c.id = the_check_in and c.person_id <> app.person_id()
      and c.person_id not in (select app.acts_for())
      and (app.manages(c.setting_id)
        or (c.held_by is null and app.could_hold_check_in(c.setting_id, c.person_id, app.person_id())))
      and not exists (select 1 from check_in_entry e where e.check_in_id = c.id and e.entry <> 'put-off'));
end $$;
revoke all on function app.could_take_check_in from public, hearth_app, hearth_service;
grant execute on function app.could_take_check_in to hearth_app;
