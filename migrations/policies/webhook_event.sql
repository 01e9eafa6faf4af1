create policy webhook_event_seen on webhook_event for select to hearth_app using (app.administers_webhook(subscriber_id));
