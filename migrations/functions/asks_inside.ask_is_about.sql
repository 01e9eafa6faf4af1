-- Who must not read what is kept from the social worker, or from the home: those who are it, and those who were.
create or replace function asks_inside.ask_is_about(the_child uuid, the_kept text[])
returns setof uuid language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select i.person_id from involvement i where i.child_id = the_child
      and (('social-worker' = any (the_kept) and i.role in ('social-worker', 'personal-adviser'))
        or ('home' = any (the_kept) and i.role in ('key-worker', 'supervising-social-worker')))
    union
    select m.person_id from placement p join membership m on m.setting_id = p.setting_id
    where 'home' = any (the_kept) and p.child_id = the_child;
end $$;
revoke all on function asks_inside.ask_is_about from public, hearth_app, hearth_service;
