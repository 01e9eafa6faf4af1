-- An event for other systems: for those of the organisations that have to do with it, and never of a sealed record.
create or replace function app.publish(the_event uuid, the_kind text, the_subject text, the_id uuid, the_child uuid, the_organisations uuid[], the_time timestamptz)
returns void language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  -- Only what happened is published: by the triggers below, and by nobody who asks for it.
  if pg_trigger_depth() = 0 or not exists (select 1 from webhook_subscriber w where w.ended_at is null)
    or exists (select 1 from child_seal s where s.child_id = the_child and s.lifted_at is null) then
    return;
  end if;
  insert into webhook_event (event_id, subscriber_id, kind, subject_kind, subject_id, happened_at)
  select the_event, w.id, the_kind, the_subject, the_id, the_time from webhook_subscriber w
  where w.ended_at is null and (w.organisation_id = any (the_organisations)
    or w.organisation_id = (select c.responsible_authority_id from child c where c.id = the_child))
  order by w.id;
end $$;
revoke all on function app.publish from public, hearth_app, hearth_service;
grant execute on function app.publish to hearth_app;
