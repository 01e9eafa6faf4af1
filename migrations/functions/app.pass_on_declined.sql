-- A notice that was declined goes to whoever answers for the child or the setting.
create or replace function app.pass_on_declined() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  the_owner uuid := app.owner_of(new.child_id);
begin if tg_op <> 'INSERT' and app.is_destroying() then return coalesce(new, old); end if;
  if new.answer = 'declined' and old.answer is null then
    insert into notice (id, child_id, incident_id, setting_id, about, about_id, fact_kind, kind, words, to_role, to_person_id, made_at)
    values (md5('declined ' || new.id)::uuid, new.child_id, new.incident_id, new.setting_id, new.about, new.about_id, new.fact_kind,
      'told', 'A notice was declined: somebody else must take it on', 'registered-manager',
      case when the_owner is distinct from new.acknowledged_by then the_owner end, new.acknowledged_at);
  end if;
  return null;
end $$;
revoke all on function app.pass_on_declined from public, hearth_app, hearth_service;
grant execute on function app.pass_on_declined to hearth_app;
