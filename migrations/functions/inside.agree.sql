-- An adult agrees to what is asked: once each. Says 'waits' or 'agreed', or nothing where it is not theirs.
create or replace function inside.agree(the_act uuid, the_child uuid, the_words text) returns text language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  standing text := app.young_standing(the_child);
begin
  if standing is null then return null; end if;
  insert into young_account_agreement (act_id, person_id, agreed_at, standing)
  values (the_act, app.person_id(), app.now(), standing) on conflict do nothing;
  perform inside.tell_line(the_child, the_words);
  return case when inside.is_agreed(the_act) then 'agreed' else 'waits' end;
end $$;
revoke all on function inside.agree from public, hearth_app, hearth_service;
