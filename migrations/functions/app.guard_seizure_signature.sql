-- The second signature is never the first signer's, and only of whom it was asked; it is theirs to refuse. The first
-- signer can withdraw the line while it waits.
create or replace function app.guard_seizure_signature() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  the_event seizure_event;
begin
  select * into the_event from seizure_event e where e.id = new.event_id;
  perform pg_advisory_xact_lock(hashtextextended('seizure ' || the_event.seizure_id, 0));
  if the_event.asked_id is null then
    raise exception 'this line needs no second signature' using errcode = '23514';
  end if;
  if new.person_id is distinct from (case when new.verdict = 'withdrawn' then the_event.signed_by else the_event.asked_id end) then
    raise exception 'the second signature is somebody else''s' using errcode = '23514';
  end if;
  if new.verdict = 'signed' and app.is_away(new.person_id) then
    raise exception 'nobody signs who is away' using errcode = '23514';
  end if;
  return new;
end $$;
revoke all on function app.guard_seizure_signature from public, hearth_app, hearth_service;
grant execute on function app.guard_seizure_signature to hearth_app;
