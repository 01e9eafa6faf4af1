-- Who of a service is asked: the roles that do its work.
create or replace function app.roles_of_service(the_service text) returns text[] language plpgsql immutable as $$
begin
  return case the_service
    when 'youth-justice' then array['youth-justice-worker']
    when 'early-help' then array['social-worker', 'support-worker', 'duty-officer']
    when 'childrens-services' then array['social-worker', 'personal-adviser', 'duty-officer']
    when 'health' then array['health-worker']
    when 'school' then array['virtual-school']
    when 'advocacy' then array['advocate']
    when 'police' then array['police-officer']
    when 'voluntary' then array['support-worker', 'social-worker', 'advocate']
    else array[]::text[] end;
end $$;
revoke all on function app.roles_of_service from public, hearth_app, hearth_service;
grant execute on function app.roles_of_service to hearth_app, hearth_service;
