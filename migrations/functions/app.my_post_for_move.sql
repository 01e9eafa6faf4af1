-- The post in which the visitor decides a move for which they, or somebody they stand in for, are asked; null for anybody else.
create or replace function app.my_post_for_move(the_move uuid) returns text
language sql stable security definer set search_path = public, app, pg_temp as $$
  select inside.post_for_move(m.id, app.person_id()) from placement_move m
  where m.id = the_move and m.asked_id = any (array(select app.acts_for()))
$$;
revoke all on function app.my_post_for_move from public, hearth_app, hearth_service;
grant execute on function app.my_post_for_move to hearth_app;
