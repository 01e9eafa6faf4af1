-- The children whose requests to see what is held the visitor answers: what app.answers_access says of one.
create or replace function app.children_answered() returns setof uuid language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
declare
  mine uuid[] := array(select app.acts_for());
begin
  return query
    select app.children_governed()
    union
    select i.child_id from involvement i
    where i.person_id = any (mine) and i.role in ('social-worker', 'personal-adviser')
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
      and not exists (
        select 1 from child_seal s
        where s.child_id = i.child_id and s.lifted_at is null and not inside.has_key(s.id, app.person_id()));
end $$;
revoke all on function app.children_answered from public, hearth_app, hearth_service;
grant execute on function app.children_answered to hearth_app;
