create policy webhook_secret_made on webhook_secret for insert to hearth_app with check (
  made_by = app.person_id() and until_at is null and app.administers_webhook(subscriber_id));
create policy webhook_secret_seen on webhook_secret for select to hearth_app using (
  exists (select 1 from webhook_subscriber w where w.id = webhook_secret.subscriber_id));
