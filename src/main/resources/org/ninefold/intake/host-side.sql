-- What a host says that comes in by no import kind: each part changes a row, or makes it. The marks stand in the first
-- select, so that each value is bound once.

-- part: merge-owner
merge into ninefold.host_owner o using (
  select cast(? as varchar) as host, cast(? as varchar) as owner_id, cast(? as varchar) as name, cast(? as varchar) as login,
    cast(? as varchar) as email, cast(? as varchar) as external_id) n
on (o.host = n.host and o.owner_id = n.owner_id and (o.name <> n.name or o.login is distinct from n.login
  or o.email is distinct from n.email or o.external_id is distinct from n.external_id))
when matched then update set name = n.name, login = n.login, email = n.email, external_id = n.external_id;
insert into ninefold.host_owner(host, owner_id, name, login, email, external_id)
select n.host, n.owner_id, n.name, n.login, n.email, n.external_id from (
  select cast(? as varchar) as host, cast(? as varchar) as owner_id, cast(? as varchar) as name, cast(? as varchar) as login,
    cast(? as varchar) as email, cast(? as varchar) as external_id) n
where not exists (select 1 from ninefold.host_owner o where o.host = n.host and o.owner_id = n.owner_id);

-- part: merge-consent
merge into ninefold.host_consent c using (
  select cast(? as varchar) as host, cast(? as varchar) as host_id, cast(? as varchar) as person,
    cast(? as varchar) as channel, cast(? as varchar) as address, cast(? as boolean) as allowed,
    cast(? as varchar) as source, cast(? as timestamp) as told_at) n
on (c.host = n.host and c.host_id = n.host_id and (c.person <> n.person or c.channel <> n.channel
  or c.address <> n.address or c.allowed is distinct from n.allowed or c.source <> n.source
  or c.told_at is distinct from n.told_at))
when matched then update set person = n.person, channel = n.channel, address = n.address, allowed = n.allowed,
  source = n.source, told_at = n.told_at;
insert into ninefold.host_consent(host, host_id, person, channel, address, allowed, source, told_at)
select n.host, n.host_id, n.person, n.channel, n.address, n.allowed, n.source, n.told_at from (
  select cast(? as varchar) as host, cast(? as varchar) as host_id, cast(? as varchar) as person,
    cast(? as varchar) as channel, cast(? as varchar) as address, cast(? as boolean) as allowed,
    cast(? as varchar) as source, cast(? as timestamp) as told_at) n
where not exists (select 1 from ninefold.host_consent c where c.host = n.host and c.host_id = n.host_id);

-- part: merge-cost
merge into ninefold.cost_rate c using (
  select cast(? as varchar) as host, cast(? as varchar) as worker, cast(? as date) as valid_from,
    cast(? as date) as valid_to, cast(? as numeric(19,4)) as hourly_cost, cast(? as varchar) as currency) n
on (c.host = n.host and c.worker = n.worker and c.valid_from = n.valid_from
  and (c.valid_to is distinct from n.valid_to or c.hourly_cost <> n.hourly_cost or c.currency <> n.currency))
when matched then update set version = c.version + 1, valid_to = n.valid_to, hourly_cost = n.hourly_cost,
  currency = n.currency;
insert into ninefold.cost_rate(id, version, worker, valid_from, valid_to, hourly_cost, currency, host)
select nextval('ninefold.cost_rate_seq'), 1, n.worker, n.valid_from, n.valid_to, n.hourly_cost, n.currency, n.host from (
  select cast(? as varchar) as host, cast(? as varchar) as worker, cast(? as date) as valid_from,
    cast(? as date) as valid_to, cast(? as numeric(19,4)) as hourly_cost, cast(? as varchar) as currency) n
where not exists (select 1 from ninefold.cost_rate c
  where c.host = n.host and c.worker = n.worker and c.valid_from = n.valid_from);

-- part: key
insert into ninefold.host_key(pass_id, host_id) values (cast(? as bigint), cast(? as varchar));
