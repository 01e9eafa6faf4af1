create policy provider_list_line_seen on provider_list_line for select to hearth_app
  using (list_id = any (array(select l.id from provider_list l)));
