-- What is asked of the visitor's service about who takes a post for a child: what app.serves_in_post says, asked of their
-- own service alone.
create or replace function app.posts_to_fill() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return array(
    select a.id from post_ask a
    where a.role in (
        select m.role from membership m where m.person_id = app.person_id() and m.setting_id is null
          and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()))
      and app.serves_in_post(a.child_id, a.role, app.person_id())
      and not exists (
        select 1 from child_seal s
        where s.child_id = a.child_id and s.lifted_at is null and not inside.has_key(s.id, app.person_id())));
end $$;
revoke all on function app.posts_to_fill from public, hearth_app, hearth_service;
grant execute on function app.posts_to_fill to hearth_app;
