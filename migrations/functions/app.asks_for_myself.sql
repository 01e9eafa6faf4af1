-- What a young person asks for themselves makes steps and notices for others; and so does what somebody wrote down for
-- them, for as long as it waits.
create or replace function app.asks_for_myself(the_child uuid, the_about text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (app.is_me(the_child) and the_about in ('challenge', 'young-persons-ask', 'text-release', 'subject-access'))
    or (the_about = 'subject-access' and exists (select 1 from access_request r
      where r.child_id = the_child and r.asked_by = app.person_id() and r.state in ('received', 'open')))
    or (the_about = 'text-release' and exists (select 1 from text_release t
      where t.child_id = the_child and t.asked_by = app.person_id() and t.state = 'asked'));
end $$;
revoke all on function app.asks_for_myself from public, hearth_app, hearth_service;
grant execute on function app.asks_for_myself to hearth_app;
