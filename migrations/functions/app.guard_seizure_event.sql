-- What holds for every line of the chain, whoever writes it and however: one open line at a time, nothing after the end,
-- nothing before the finding, nobody absent, and no officer who bears the name of whoever signs for the setting.
create or replace function app.guard_seizure_event() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  the_item seizure;
begin
  perform pg_advisory_xact_lock(hashtextextended('seizure ' || new.seizure_id, 0));
  select * into the_item from seizure s where s.id = new.seizure_id;
  if app.seizure_is_over(new.seizure_id) or exists (
    select 1 from seizure_event e left join seizure_signature s on s.event_id = e.id
    where e.seizure_id = new.seizure_id and e.kind <> 'collected' and s.id is null) then
    raise exception 'the chain is closed, or a line waits for its second signature' using errcode = '23505';
  end if;
  if new.happened_at < the_item.found_at or exists (
    select 1 from seizure_event e join seizure_signature s on s.event_id = e.id and s.verdict = 'signed'
    where e.seizure_id = new.seizure_id and e.happened_at > new.happened_at) then
    raise exception 'a line of the chain is not before the one before it' using errcode = '23514';
  end if;
  if app.is_away(new.signed_by) or (new.asked_id is not null and app.is_away(new.asked_id)) then
    raise exception 'nobody signs who is away' using errcode = '23514';
  end if;
  if exists (
    select 1 from person_account p where p.id = new.signed_by
      and lower(regexp_replace(trim(p.name), '\s+', ' ', 'g')) = lower(regexp_replace(trim(new.officer_name), '\s+', ' ', 'g'))) then
    raise exception 'one person does not sign twice' using errcode = '23514';
  end if;
  return new;
end $$;
revoke all on function app.guard_seizure_event from public, hearth_app, hearth_service;
grant execute on function app.guard_seizure_event to hearth_app;
