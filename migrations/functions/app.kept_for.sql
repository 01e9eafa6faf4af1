-- Where a child's record goes on: the entry it was merged into, as far as that is open to the visitor.
create or replace function app.kept_for(the_child uuid) returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  here uuid := the_child;
  further uuid;
begin
  loop
    select m.kept_id into further from child_merge m where m.merged_id = here and m.undone_at is null;
    exit when further is null or further = the_child
      or not app.sees(here, 'identity') or not app.sees(further, 'identity');
    here := further;
  end loop;
  return here;
end $$;
revoke all on function app.kept_for from public, hearth_app, hearth_service;
grant execute on function app.kept_for to hearth_app;
