-- Sends everything again from an event on, with the ids it had.
create or replace function app.replay_webhook(the_subscriber uuid, the_sequence bigint) returns bigint language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  again bigint;
begin
  if not app.administers_webhook(the_subscriber) then
    raise exception 'an administrator sends events again' using errcode = '42501';
  end if;
  update webhook_event e set delivered_at = null, tries = 0
  where e.subscriber_id = the_subscriber and e.sequence >= the_sequence and e.delivered_at is not null;
  get diagnostics again = row_count;
  update webhook_subscriber set failures = 0, held_until = null, error_code = null where id = the_subscriber;
  return again;
end $$;
revoke all on function app.replay_webhook from public, hearth_app, hearth_service;
grant execute on function app.replay_webhook to hearth_app;
