-- Ends the older secrets when a new one has been made: a day later, so that the other side can change over.
create or replace function app.rotate_webhook_secret() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update webhook_secret s set until_at = new.made_at + interval '24 hours'
  where s.subscriber_id = new.subscriber_id and s.id <> new.id and s.until_at is null;
  -- Never more than two at once.
  update webhook_secret s set until_at = new.made_at
  where s.subscriber_id = new.subscriber_id and s.until_at > new.made_at and s.id <> new.id
    and s.id <> (select o.id from webhook_secret o where o.subscriber_id = new.subscriber_id and o.id <> new.id
      order by o.made_at desc, o.id limit 1);
  return null;
end $$;
revoke all on function app.rotate_webhook_secret from public, hearth_app, hearth_service;
grant execute on function app.rotate_webhook_secret to hearth_app;
