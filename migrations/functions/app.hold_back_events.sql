-- What waits to go out about a child, or could be sent again, goes out no more once they are sealed.
create or replace function app.hold_back_events() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  delete from webhook_event e where e.subject_id in (
    select i.id from incident i where i.child_id = new.child_id
    union select s.id from step s where s.child_id = new.child_id
    union select r.id from agency_referral r where r.child_id = new.child_id);
  return null;
end $$;
revoke all on function app.hold_back_events from public, hearth_app, hearth_service;
grant execute on function app.hold_back_events to hearth_app;
