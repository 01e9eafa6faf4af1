create or replace function app.publish_step_event() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if exists (select 1 from webhook_subscriber w where w.ended_at is null) then
    perform app.publish(md5('step event ' || new.id)::uuid, 'step.' || new.event, 'step', s.id, s.child_id,
      (select array[t.organisation_id] from setting t where t.id = s.setting_id and s.about <> 'move'), new.happened_at)
    from step s where s.id = new.step_id;
  end if;
  return null;
end $$;
revoke all on function app.publish_step_event from public, hearth_app, hearth_service;
grant execute on function app.publish_step_event to hearth_app;
