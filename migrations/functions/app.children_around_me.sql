-- The children around the visitor: those they work with, those who live where they work, and those for whom they broke
-- the glass. A list begins here, and not with every absence there ever was; what is seen is for the policies to say.
create or replace function app.children_around_me() returns setof uuid language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select i.child_id from involvement i
    where i.person_id = any (array(select app.acts_for()))
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
    union
    select p.child_id from membership m join placement p on p.setting_id = m.setting_id
    where m.person_id = any (array(select app.acts_for()))
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
    union
    select b.child_id from break_glass b where b.person_id = app.person_id() and b.until_at > app.now();
end $$;
revoke all on function app.children_around_me from public, hearth_app, hearth_service;
grant execute on function app.children_around_me to hearth_app;
