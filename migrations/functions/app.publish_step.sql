-- What is owed for a move is between the child's authority and whoever owes it.
create or replace function app.publish_step() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform app.publish(md5('step ' || new.id)::uuid, 'step.made', 'step', new.id, new.child_id,
    (select array[s.organisation_id] from setting s where s.id = new.setting_id and new.about <> 'move'), new.made_at);
  return null;
end $$;
revoke all on function app.publish_step from public, hearth_app, hearth_service;
grant execute on function app.publish_step to hearth_app;
