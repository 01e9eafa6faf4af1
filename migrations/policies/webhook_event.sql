create policy webhook_event_seen on webhook_event for select to hearth_app using (
  exists (select 1 from webhook_subscriber w where w.id = webhook_event.subscriber_id));
