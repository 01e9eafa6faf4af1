create or replace function app.names_to_keep_out()
returns table (given_name text, family_name text, known_as text) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
declare
  mine uuid[] := array(
    select m.organisation_id from membership m
    where m.person_id = any (array(select app.acts_for()))
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
begin
  return query
    select distinct c.given_name, c.family_name, c.known_as from child c
    where c.name_known and (
      c.responsible_authority_id = any (mine)
      or c.id = any (array(select p.child_id from placement p join setting s on s.id = p.setting_id where s.organisation_id = any (mine)))
      or c.id = any (array(select i.child_id from involvement i where i.person_id = any (array(select app.acts_for())))));
end $$;
revoke all on function app.names_to_keep_out from public, hearth_app, hearth_service;
grant execute on function app.names_to_keep_out to hearth_app;
