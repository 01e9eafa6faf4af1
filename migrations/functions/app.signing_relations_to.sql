create or replace function app.signing_relations_to(the_child uuid) returns setof text language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select i.role from involvement i
    where i.child_id = the_child and i.person_id = any (array(select app.signs_for()))
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
    union
    select m.role from placement p join membership m on m.setting_id = p.setting_id
    where p.child_id = the_child and m.person_id = any (array(select app.signs_for()))
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;
revoke all on function app.signing_relations_to from public, hearth_app, hearth_service;
grant execute on function app.signing_relations_to to hearth_app;
