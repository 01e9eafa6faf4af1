-- The agreement itself is for everybody to read.
create policy sharing_rule_seen on sharing_rule for select to hearth_app
  using ((select app.is_staff()));
