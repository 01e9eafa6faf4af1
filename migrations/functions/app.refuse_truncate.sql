-- Row triggers do not see TRUNCATE: whatever refuses to lose a row refuses to lose them all. A later migration that
-- makes such a table calls this again.
create or replace function app.refuse_truncate() returns void language plpgsql as $$
declare
  the_table regclass;
begin
  for the_table in
    select distinct t.tgrelid::regclass from pg_trigger t
    -- 2 is before, 8 is delete.
    where not t.tgisinternal and t.tgtype & 10 = 10 and not exists (
      select from pg_trigger s where s.tgrelid = t.tgrelid and s.tgname = 'never_truncated')
  loop
    execute format('create trigger never_truncated before truncate on %s for each statement execute function app.refuse_change()', the_table);
  end loop;
end $$;
revoke all on function app.refuse_truncate from public, hearth_app, hearth_service;
grant execute on function app.refuse_truncate to hearth_app;
