create or replace function app.administers_webhook(the_subscriber uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from webhook_subscriber w where w.id = the_subscriber
      and w.organisation_id = any (array(select app.serves_as('administrator'))));
end $$;
revoke all on function app.administers_webhook from public, hearth_app, hearth_service;
grant execute on function app.administers_webhook to hearth_app;
