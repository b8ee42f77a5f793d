-- Sales of a host that need no judging: those that are as they were taken last, and new ones of which everything is
-- known. What is here already is asked by lists, which a database finds in one walk along an index.

-- part: known
select h.host_id, case when q.id is not null and h.gone_at is null and h.dropped_at is null and h.leads_to = h.target_id
  then h.digest end
from ninefold.host_record h
left join ninefold.purchase q on q.id = h.target_id
where h.host = :host and h.kind = 'purchases' and h.host_id = any(:keys);

-- part: refs
select p.ref from ninefold.purchase p where p.ref = any(:keys);

-- part: accounts
select h.host_id, case when h.dropped_at is null then a.id end, coalesce(a.currency, :currency)
from ninefold.host_record h
left join ninefold.account a on a.id = h.leads_to
where h.host = :host and h.kind = 'accounts' and h.host_id = any(:keys);

-- part: numbers
select nextval('ninefold.purchase_seq') from unnest(cast(:keys as varchar array)) as r(ref);

-- part: offerings
select h.host_id, o.id from ninefold.host_record h
join ninefold.offering o on o.id = h.target_id
where h.host = :host and h.kind = 'offerings' and h.host_id = any(:keys);

-- part: hold
select o.id from ninefold.offering o where o.id = any(:held) order by o.id for update;

-- part: write
insert into ninefold.purchase(id, version, ref, account_id, purchased_on, currency)
select r.id, 1, r.ref, r.account_id, cast(r.purchased_on as date), r.currency
from unnest(cast(:targets as bigint array), cast(:refs as varchar array), cast(:accounts as bigint array),
  cast(:days as varchar array), cast(:currencies as varchar array)) as r(id, ref, account_id, purchased_on, currency)
-- neighbours in the index of accounts, and one after the other where the account itself is looked for
order by r.account_id;
insert into ninefold.purchase_line
  (id, purchase_id, account_id, purchased_on, currency, offering_id, revenue, direct_cost)
select nextval('ninefold.purchase_line_seq'), r.purchase_id, r.account_id, cast(r.purchased_on as date), r.currency, r.offering_id,
  cast(r.revenue as numeric(19,4)), cast(r.cost as numeric(19,4))
from unnest(cast(:line_targets as bigint array), cast(:line_accounts as bigint array), cast(:line_days as varchar array),
  cast(:line_currencies as varchar array), cast(:line_offerings as bigint array), cast(:revenues as varchar array),
  cast(:costs as varchar array)) as r(purchase_id, account_id, purchased_on, currency, offering_id, revenue, cost)
order by r.account_id;
insert into ninefold.host_record(host, kind, host_id, target_id, leads_to, ours, digest, our_version, seen_at)
select cast(:host as varchar), 'purchases', r.host_id, r.id, r.id, ',', r.digest, 1, cast(:now as timestamp)
from unnest(cast(:ids as varchar array), cast(:targets as bigint array), cast(:digests as varchar array))
  as r(host_id, id, digest);
