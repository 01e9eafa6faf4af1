create or replace function app.publish_incident() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform app.publish(md5('incident ' || new.id)::uuid, 'incident.recorded', 'incident', new.id, new.child_id,
    (select array[s.organisation_id] from setting s where s.id = new.setting_id), new.signed_at);
  return null;
end $$;
revoke all on function app.publish_incident from public, hearth_app, hearth_service;
grant execute on function app.publish_incident to hearth_app;
