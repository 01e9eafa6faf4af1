-- Approves or refuses a move. Approved, it begins. The officer holds the post, and a colleague who records what they decided
-- names them; who is asked decides in their own name.
create or replace function app.settle_approval(the_move uuid, the_verdict text, the_officer uuid, the_words text,
  the_time timestamptz, the_ids uuid[]) returns void
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  m placement_move;
  post text := inside.post_for_move(the_move, the_officer);
begin
  select * into m from placement_move where id = the_move for update;
  if not app.may_approve_move(the_move) or the_time > app.now() or post is null or the_officer = m.made_by
    or (the_officer = app.person_id() and not m.asked_id = any (array(select app.acts_for())))
    or length(btrim(the_words)) < 20 then
    raise exception 'this approval is not taken' using errcode = '42501';
  end if;
  insert into move_approval (id, move_id, child_id, verdict, post, officer_id, officer_name, words, approved_at, recorded_by, recorded_at)
  select the_ids[1], m.id, m.child_id, the_verdict, post, p.id, p.name, the_words, the_time, app.person_id(), app.now()
  from person_account p where p.id = the_officer;
  if the_verdict = 'approved' and not m.emergency then
    perform app.begin_move(m.id, the_ids[2], the_ids[3]);
  end if;
end $$;
revoke all on function app.settle_approval from public, hearth_app, hearth_service;
grant execute on function app.settle_approval to hearth_app;
