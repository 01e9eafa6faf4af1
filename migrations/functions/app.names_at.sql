-- The names of those who live or lived in a setting, for whoever works there: the service compares what they write with
-- them and shows them to nobody, so that a line about a child who is sealed from its writer is kept by the seal too.
create or replace function app.names_at(the_setting uuid)
returns table (id uuid, given_name text, family_name text, known_as text) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not app.works_at(the_setting) then return; end if;
  return query
    select c.id, c.given_name, c.family_name, c.known_as from child c
    where c.name_known and c.id = any (array(select p.child_id from placement p where p.setting_id = the_setting));
end $$;
revoke all on function app.names_at from public, hearth_app, hearth_service;
grant execute on function app.names_at to hearth_app;
