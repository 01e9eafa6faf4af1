-- The seals that keep lines from the visitor in the settings where they work: of children about whom a line is written there.
create or replace function app.seals_where_i_work() returns table (child_id uuid, sealed_at timestamptz) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select s.child_id, s.sealed_at from child_seal s
    where s.lifted_at is null and not inside.has_key(s.id, app.person_id())
      and s.child_id in (
        select unnest(d.child_ids) from daybook_entry d where d.setting_id = any ((select app.settings_worked())::uuid[])
        union select unnest(h.child_ids) from handover h where h.setting_id = any ((select app.settings_worked())::uuid[]));
end $$;
revoke all on function app.seals_where_i_work from public, hearth_app, hearth_service;
grant execute on function app.seals_where_i_work to hearth_app;
