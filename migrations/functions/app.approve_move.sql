-- As the version before calls it, while both serve: the officer is found by the name among those who hold the post.
create or replace function app.approve_move(the_move uuid, the_verdict text, the_post text, the_officer text, the_words text,
  the_time timestamptz, the_ids uuid[]) returns void
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  officer uuid := (
    select w.person_id from placement_move m cross join lateral app.who_approves(m.child_id, m.approval) w
    where m.id = the_move and lower(btrim(w.name)) = lower(btrim(the_officer)) limit 1);
begin
  perform app.settle_approval(the_move, the_verdict,
    case when app.my_post_for_move(the_move) is null then officer else app.person_id() end, the_words, the_time, the_ids);
end $$;
revoke all on function app.approve_move from public, hearth_app, hearth_service;
grant execute on function app.approve_move to hearth_app;
