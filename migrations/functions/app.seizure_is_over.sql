-- Whether the item has left the setting's hands: collected, or destroyed with both signatures.
create or replace function app.seizure_is_over(the_seizure uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from seizure_event e left join seizure_signature s on s.event_id = e.id
    where e.seizure_id = the_seizure
      and (e.kind = 'collected' or (e.kind = 'destroyed' and s.verdict = 'signed')));
end $$;
revoke all on function app.seizure_is_over from public, hearth_app, hearth_service;
grant execute on function app.seizure_is_over to hearth_app;
