-- Who may enter, answer and read training: the person, and whoever leads their work.
create or replace function app.training_person(the_training uuid) returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (select t.person_id from training t where t.id = the_training);
end $$;
revoke all on function app.training_person from public, hearth_app, hearth_service;
grant execute on function app.training_person to hearth_app;
