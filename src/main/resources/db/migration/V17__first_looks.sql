-- Null on the first day on which somebody looks: until then nobody has looked.
alter table ninefold.look alter column news_since drop not null;
