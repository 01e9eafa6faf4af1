create policy responsibility_change_seen on responsibility_change for select to hearth_app using (
  app.is_staff() and app.sees(child_id, 'identity'));
