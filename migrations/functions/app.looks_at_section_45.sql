-- Whether the visitor has been asked to look at section 45, and still works with the child: an open step of that name.
create or replace function app.looks_at_section_45(the_screening uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from step s
    where s.about = 'screening' and s.about_id = the_screening and s.code = 'look-at-section-45'
      and s.state in ('proposed', 'accepted') and s.owner_id = any (array(select app.acts_for())) and app.works_with(s.child_id));
end $$;
revoke all on function app.looks_at_section_45 from public, hearth_app, hearth_service;
grant execute on function app.looks_at_section_45 to hearth_app;
