-- Who looks at what is given out: whoever answers for the child, and sees this kind of fact.
create or replace function app.checks_texts(the_child uuid, the_kind text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.sees(the_child, the_kind) and exists (
    select 1 from app.relations_to(the_child) r where r in ('registered-manager', 'supervising-social-worker',
      'social-worker', 'personal-adviser', 'independent-reviewing-officer'));
end $$;
revoke all on function app.checks_texts from public, hearth_app, hearth_service;
grant execute on function app.checks_texts to hearth_app;
