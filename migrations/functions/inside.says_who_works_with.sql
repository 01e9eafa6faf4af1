create or replace function inside.says_who_works_with(the_child uuid, the_role text)
 returns boolean
 language plpgsql
 stable security definer
 set search_path = public, app, pg_temp
as $$
begin
  return app.adds(the_child, 'around') or (the_role = 'key-worker' and app.sees(the_child, 'around')
    and exists (select 1 from app.signing_relations_to(the_child) r where r in ('registered-manager', 'supervising-social-worker')));
end $$;
revoke all on function inside.says_who_works_with from public, hearth_app, hearth_service;
