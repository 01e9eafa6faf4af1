-- Accepts or leaves repairs: one, all of a rule, or all.
create or replace function app.decide_return_repairs(the_import uuid, the_rule text, the_year integer, the_row integer, the_answer boolean)
returns integer language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  decided integer;
begin
  if not exists (
    select 1 from return_import i
    where i.id = the_import and i.state = 'checked' and i.id = any (array(select app.my_return_imports()))) then
    return 0;
  end if;
  update return_repair r set accepted = the_answer, decided_by = app.person_id(), decided_at = app.now()
  where r.import_id = the_import and (the_rule is null or r.rule = the_rule)
    and (the_year is null or r.year = the_year) and (the_row is null or r.row = the_row);
  get diagnostics decided = row_count;
  return decided;
end $$;
revoke all on function app.decide_return_repairs from public, hearth_app, hearth_service;
grant execute on function app.decide_return_repairs to hearth_app;
