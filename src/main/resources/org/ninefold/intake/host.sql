-- What is done around a chunk of a host's records, which the kinds judge and apply as those of a file: ids of the host
-- become references of ours, what people removed or edited stays, and what came from where is remembered.

-- part: settle
update ninefold.host_record h set leads_to = h.target_id, dropped_at = null
where h.host = :host and h.kind = 'accounts' and (h.dropped_at is not null or h.leads_to <> h.target_id)
  and exists (select 1 from ninefold.account a where a.id = h.target_id);
update ninefold.host_record h set dropped_at = null
where h.host = :host and h.kind = 'contacts' and h.dropped_at is not null
  and exists (select 1 from ninefold.contact c where c.id = h.target_id);
update ninefold.host_record h set dropped_at = null
where h.host = :host and h.kind = 'purchases' and h.dropped_at is not null
  and exists (select 1 from ninefold.purchase p where p.id = h.target_id);
update ninefold.host_record h set dropped_at = null
where h.host = :host and h.kind = 'time-entries' and h.dropped_at is not null
  and exists (select 1 from ninefold.time_entry e where e.id = h.target_id);

-- part: merged
select count(*) from ninefold.host_record h
where h.host = :host and h.kind = 'accounts'
  and not exists (select 1 from ninefold.account a where a.id = h.leads_to)
  and exists (select 1 from ninefold.removal r where r.kind = 'ACCOUNT' and r.thing_id = h.leads_to and r.merged_into is not null);

-- part: follow
update ninefold.host_record h set dropped_at = null, leads_to = (
  select max(r.merged_into) from ninefold.removal r
  where r.kind = 'ACCOUNT' and r.thing_id = h.leads_to and r.merged_into is not null)
where h.host = :host and h.kind = 'accounts'
  and not exists (select 1 from ninefold.account a where a.id = h.leads_to)
  and exists (select 1 from ninefold.removal r where r.kind = 'ACCOUNT' and r.thing_id = h.leads_to and r.merged_into is not null);

-- part: drop
update ninefold.host_record h set dropped_at = cast(:now as timestamp)
where h.host = :host and h.kind = 'accounts' and h.dropped_at is null
  and not exists (select 1 from ninefold.account a where a.id = h.leads_to);

-- part: moved
update ninefold.host_record h set our_version = h.our_version + 1
where h.host = :host and h.kind = 'purchases' and exists (
  select 1 from ninefold.merge_move m join ninefold.purchase p on p.id = m.thing_id and p.version = m.moved_version
  where m.kind = 'purchase' and m.thing_id = h.target_id and m.moved_version = h.our_version + 1);
update ninefold.host_record h set our_version = h.our_version + 1
where h.host = :host and h.kind = 'time-entries' and exists (
  select 1 from ninefold.merge_move m join ninefold.time_entry e on e.id = m.thing_id and e.version = m.moved_version
  where m.kind = 'time-entry' and m.thing_id = h.target_id and m.moved_version = h.our_version + 1);

-- part: records
select count(distinct w.record_no) from ninefold.import_row w
where w.run_id = :run and w.record_no between :first and :last;

-- part: accounts-missing
update ninefold.host_record h set dropped_at = cast(:now as timestamp)
where h.host = :host and h.kind = 'accounts' and h.dropped_at is null
  and h.host_id in (select w.host_id from ninefold.import_row w where w.run_id = :run and w.record_no between :first and :last)
  and not exists (select 1 from ninefold.account a where a.id = h.leads_to);

-- part: contacts-missing
update ninefold.host_record h set dropped_at = cast(:now as timestamp)
where h.host = :host and h.kind = 'contacts' and h.dropped_at is null
  and h.host_id in (select w.host_id from ninefold.import_row w where w.run_id = :run and w.record_no between :first and :last)
  and not exists (select 1 from ninefold.contact c where c.id = h.target_id);

-- part: offerings-missing
update ninefold.host_record h set dropped_at = cast(:now as timestamp)
where h.host = :host and h.kind = 'offerings' and h.dropped_at is null
  and h.host_id in (select w.host_id from ninefold.import_row w where w.run_id = :run and w.record_no between :first and :last)
  and not exists (select 1 from ninefold.offering o where o.id = h.target_id);

-- part: purchases-missing
update ninefold.host_record h set dropped_at = cast(:now as timestamp)
where h.host = :host and h.kind = 'purchases' and h.dropped_at is null
  and h.host_id in (select w.host_id from ninefold.import_row w where w.run_id = :run and w.record_no between :first and :last)
  and not exists (select 1 from ninefold.purchase p where p.id = h.target_id);

-- part: time-entries-missing
update ninefold.host_record h set dropped_at = cast(:now as timestamp)
where h.host = :host and h.kind = 'time-entries' and h.dropped_at is null
  and h.host_id in (select w.host_id from ninefold.import_row w where w.run_id = :run and w.record_no between :first and :last)
  and not exists (select 1 from ninefold.time_entry e where e.id = h.target_id);

-- part: leave
delete from ninefold.import_row w
where w.run_id = :run and w.record_no between :first and :last
  and exists (select 1 from ninefold.host_record h where h.host = :host and h.kind = :kind and h.host_id = w.host_id
    and (h.dropped_at is not null or h.leads_to <> h.target_id));

-- part: leave-below
delete from ninefold.import_row w
where w.run_id = :run and w.record_no between :first and :last
  and exists (select 1 from ninefold.host_record h where h.host = :host and h.kind = 'accounts' and h.host_id = w.c1
    and h.dropped_at is not null);

-- part: account
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, a.ref from ninefold.import_row r
  join ninefold.host_record h on h.host = :host and h.kind = 'accounts' and h.host_id = r.c1
  join ninefold.account a on a.id = h.leads_to
  where r.run_id = :run and r.record_no between :first and :last and a.ref <> r.c1) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set c1 = n.ref;

-- part: accounts-adopt
insert into ninefold.host_record(host, kind, host_id, target_id, leads_to, ours, seen_at)
select cast(:host as varchar), 'accounts', w.host_id, a.id, a.id, ',', cast(:now as timestamp)
from ninefold.import_row w
join ninefold.account a on a.ref = w.c1
where w.run_id = :run and w.record_no between :first and :last
  and not exists (select 1 from ninefold.host_record h where h.host = :host and h.kind = 'accounts' and h.host_id = w.host_id);

-- part: offerings-adopt
insert into ninefold.host_record(host, kind, host_id, target_id, leads_to, ours, seen_at)
select cast(:host as varchar), 'offerings', w.host_id, o.id, o.id, ',', cast(:now as timestamp)
from ninefold.import_row w
join ninefold.offering o on o.ref = w.c1
where w.run_id = :run and w.record_no between :first and :last
  and not exists (select 1 from ninefold.host_record h where h.host = :host and h.kind = 'offerings' and h.host_id = w.host_id);

-- part: contacts-adopt
insert into ninefold.host_record(host, kind, host_id, target_id, leads_to, ours, seen_at)
select cast(:host as varchar), 'contacts', n.host_id, n.id, n.id, ',', cast(:now as timestamp) from (
  select min(w.host_id) as host_id, c.id from ninefold.import_row w
  join ninefold.account a on a.ref = w.c1
  join ninefold.contact c on c.ref = w.c2 and c.account_id = a.id
  where w.run_id = :run and w.record_no between :first and :last
    and not exists (select 1 from ninefold.host_record h where h.host = :host and h.kind = 'contacts' and h.host_id = w.host_id)
    and not exists (select 1 from ninefold.host_record h where h.kind = 'contacts' and h.target_id = c.id)
  group by c.id) n;

-- part: purchases-adopt
insert into ninefold.host_record(host, kind, host_id, target_id, leads_to, ours, our_version, seen_at)
select cast(:host as varchar), 'purchases', n.host_id, n.id, n.id, ',', n.version, cast(:now as timestamp) from (
  select min(w.host_id) as host_id, p.id, p.version from ninefold.import_row w
  join ninefold.account a on a.ref = w.c1
  join ninefold.purchase p on p.ref = w.c2 and p.account_id = a.id
  where w.run_id = :run and w.record_no between :first and :last
    and not exists (select 1 from ninefold.host_record h where h.host = :host and h.kind = 'purchases' and h.host_id = w.host_id)
    and not exists (select 1 from ninefold.host_record h where h.kind = 'purchases' and h.target_id = p.id)
  group by p.id, p.version) n;

-- part: time-entries-adopt
insert into ninefold.host_record(host, kind, host_id, target_id, leads_to, ours, our_version, seen_at)
select cast(:host as varchar), 'time-entries', n.host_id, n.id, n.id, ',', n.version, cast(:now as timestamp) from (
  select min(w.host_id) as host_id, e.id, e.version from ninefold.import_row w
  join ninefold.account a on a.ref = w.c1
  join ninefold.time_entry e on e.ref = w.c2 and e.account_id = a.id
  where w.run_id = :run and w.record_no between :first and :last
    and not exists (select 1 from ninefold.host_record h where h.host = :host and h.kind = 'time-entries' and h.host_id = w.host_id)
    and not exists (select 1 from ninefold.host_record h where h.kind = 'time-entries' and h.target_id = e.id)
  group by e.id, e.version) n;

-- part: accounts-ref
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, a.ref, a.ref_key from ninefold.import_row r
  join ninefold.host_record h on h.host = :host and h.kind = 'accounts' and h.host_id = r.host_id
  join ninefold.account a on a.id = h.target_id
  where r.run_id = :run and r.record_no between :first and :last and a.ref <> r.c1) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set c1 = n.ref, c9 = n.ref_key;

-- part: offerings-ref
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, o.ref from ninefold.import_row r
  join ninefold.host_record h on h.host = :host and h.kind = 'offerings' and h.host_id = r.host_id
  join ninefold.offering o on o.id = h.target_id
  where r.run_id = :run and r.record_no between :first and :last and o.ref <> r.c1) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set c1 = n.ref;
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, o.ref from ninefold.import_row r
  join ninefold.host_record h on h.host = :host and h.kind = 'offerings' and h.host_id = r.c3
  left join ninefold.offering o on o.id = h.target_id
  where r.run_id = :run and r.record_no between :first and :last and o.ref is distinct from r.c3) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set c3 = n.ref;

-- part: contacts-ref
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, c.ref from ninefold.import_row r
  join ninefold.host_record h on h.host = :host and h.kind = 'contacts' and h.host_id = r.host_id
  join ninefold.contact c on c.id = h.target_id
  where r.run_id = :run and r.record_no between :first and :last and c.ref <> r.c2) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set c2 = n.ref;
update ninefold.import_row w set c2 = substring(w.host_id from 1 for 60)
where w.run_id = :run and w.record_no between :first and :last
  and not exists (select 1 from ninefold.host_record h where h.host = :host and h.kind = 'contacts' and h.host_id = w.host_id)
  and (exists (select 1 from ninefold.contact c where c.ref = w.c2)
    or exists (select 1 from ninefold.import_row o where o.run_id = :run and o.record_no between :first and :last
      and o.c2 = w.c2 and o.record_no < w.record_no));

-- part: purchases-ref
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, p.ref from ninefold.import_row r
  join ninefold.host_record h on h.host = :host and h.kind = 'purchases' and h.host_id = r.host_id
  join ninefold.purchase p on p.id = h.target_id
  where r.run_id = :run and r.record_no between :first and :last and p.ref <> r.c2) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set c2 = n.ref;
update ninefold.import_row w set c2 = substring(w.host_id from 1 for 60)
where w.run_id = :run and w.record_no between :first and :last
  and not exists (select 1 from ninefold.host_record h where h.host = :host and h.kind = 'purchases' and h.host_id = w.host_id)
  and (exists (select 1 from ninefold.purchase p where p.ref = w.c2)
    or exists (select 1 from ninefold.import_row o where o.run_id = :run and o.record_no between :first and :last
      and o.c2 = w.c2 and o.record_no < w.record_no));
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, o.ref from ninefold.import_row r
  join ninefold.host_record h on h.host = :host and h.kind = 'offerings' and h.host_id = r.c4
  left join ninefold.offering o on o.id = h.target_id
  where r.run_id = :run and r.record_no between :first and :last and o.ref is distinct from r.c4) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set c4 = n.ref;

-- part: time-entries-ref
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, e.ref from ninefold.import_row r
  join ninefold.host_record h on h.host = :host and h.kind = 'time-entries' and h.host_id = r.host_id
  join ninefold.time_entry e on e.id = h.target_id
  where r.run_id = :run and r.record_no between :first and :last and e.ref <> r.c2) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set c2 = n.ref;
update ninefold.import_row w set c2 = substring('time-' || w.host_id from 1 for 60)
where w.run_id = :run and w.record_no between :first and :last
  and not exists (select 1 from ninefold.host_record h where h.host = :host and h.kind = 'time-entries' and h.host_id = w.host_id)
  and exists (select 1 from ninefold.time_entry e where e.ref = w.c2);

-- part: accounts-owner
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, u.sign_in, case when a.id is not null and a.team_id is null then t.name end as team
  from ninefold.import_row r
  join ninefold.host_owner o on o.host = :host and o.owner_id = r.host_owner
  join ninefold.app_user u on u.sign_in = o.sign_in and u.enabled = true
  left join ninefold.account a on a.ref = r.c1
  left join ninefold.team t on t.id = u.team_id
  where r.run_id = :run and r.record_no between :first and :last) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set c4 = n.sign_in, c5 = n.team;

-- part: time-entries-cost
merge into ninefold.import_row w using (
  select k.run_id, k.record_no, k.row_no, c.hourly_cost, c.currency from (
    select r.run_id, r.record_no, r.row_no, (
      select x.id from ninefold.cost_rate x
      where (x.worker = r.host_owner or x.worker = '') and (x.host = :host or x.host = '')
        and x.valid_from <= cast(r.c3 as date) and (x.valid_to is null or x.valid_to > cast(r.c3 as date))
      order by case when x.worker = '' then 1 else 0 end, case when x.host = '' then 0 else 1 end, x.valid_from desc
      limit 1) as rate
    from ninefold.import_row r
    where r.run_id = :run and r.record_no between :first and :last) k
  join ninefold.cost_rate c on c.id = k.rate) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set c5 = cast(n.hourly_cost as varchar), c6 = n.currency,
  digest = w.digest || ' ' || cast(n.hourly_cost as varchar) || n.currency;
insert into ninefold.import_rejection
  (run_id, row_no, record_no, ref, column_name, reason, found, raw, host_id, c1, c2, c3, c4)
select w.run_id, w.row_no, w.record_no, w.c2, 'hourly_cost', 'NO_COST_RATE', w.host_owner, false, w.host_id,
  w.c1, w.c2, w.c3, w.c4
from ninefold.import_row w
where w.run_id = :run and w.record_no between :first and :last and w.c6 is null;
delete from ninefold.import_row w
where w.run_id = :run and w.record_no between :first and :last and w.c6 is null;

-- part: match-owners
update ninefold.host_owner o set sign_in = (
  select case when count(*) = 1 then min(u.sign_in) end from ninefold.app_user u
  where u.enabled = true and u.role <> 'READER'
    and case cast(:by as varchar) when 'EMAIL' then lower(u.email) else u.sign_in end
      = lower(case cast(:by as varchar) when 'ID' then o.owner_id when 'LOGIN' then o.login
        when 'EXTERNAL_ID' then o.external_id when 'EMAIL' then o.email end))
where o.host = :host;

-- part: restage-owners
insert into ninefold.import_row(run_id, record_no, row_no, host_id, host_owner, c1, c2, c4, c5, c9, c10, c11)
select cast(:run as bigint), n.nth + cast(:before as int), n.nth + cast(:before as int), n.host_id, n.owner_id,
  n.ref, n.name, n.sign_in, n.team, n.ref_key, n.name_key, n.alike_key
from (
  select h.host_id, h.owner_id, a.ref, a.name, o.sign_in, case when a.team_id is null then t.name end as team,
    a.ref_key, a.name_key, a.alike_key, row_number() over (order by a.id) as nth
  from ninefold.host_record h
  join ninefold.host_owner o on o.host = h.host and o.owner_id = h.owner_id
  join ninefold.app_user u on u.sign_in = o.sign_in
  join ninefold.account a on a.id = h.target_id
  left join ninefold.team t on t.id = u.team_id
  where h.host = :host and h.kind = 'accounts' and h.dropped_at is null and h.leads_to = h.target_id
    and o.sign_in is not null and a.owner is distinct from o.sign_in
    and h.said4 is not distinct from a.owner and h.ours not like '%,owner,%') n
where n.nth <= cast(:most as int);

-- part: owners-known
merge into ninefold.host_record h using (
  select w.host_id, w.c4 from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED') n
on (h.host = :host and h.kind = 'accounts' and h.host_id = n.host_id)
when matched then update set said4 = n.c4, seen_at = cast(:now as timestamp);

-- what the host said and no longer says is taken away here too, where nobody changed it; an owner only where another,
-- or nobody, looks after the account there
-- part: accounts-emptied
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no,
    case when r.c4 is null and a.owner = h.said4 and r.host_owner is distinct from h.owner_id then '' else r.c4 end as owner,
    case when r.c6 is null and a.country = h.said6 then '' else r.c6 end as country,
    case when r.c7 is null and a.currency = h.said7 then '' else r.c7 end as currency,
    case when r.c8 is null and cast(a.customer_since as varchar) = h.said8 then '' else r.c8 end as since
  from ninefold.import_row r
  join ninefold.host_record h on h.host = :host and h.kind = 'accounts' and h.host_id = r.host_id
  join ninefold.account a on a.id = h.target_id
  where r.run_id = :run and r.record_no between :first and :last
    and (r.c4 is null or r.c6 is null or r.c7 is null or r.c8 is null)) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set c4 = n.owner, c6 = n.country, c7 = n.currency, c8 = n.since;

-- part: contacts-emptied
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no,
    case when r.c3 is null and c.first_name = h.said3 then '' else r.c3 end as first_name,
    case when r.c5 is null and c.title = h.said5 then '' else r.c5 end as title,
    case when r.c6 is null and c.email = h.said6 then '' else r.c6 end as email,
    case when r.c7 is null and c.phone = h.said7 then '' else r.c7 end as phone,
    case when r.c8 is null and c.language = h.said8 then '' else r.c8 end as language
  from ninefold.import_row r
  join ninefold.host_record h on h.host = :host and h.kind = 'contacts' and h.host_id = r.host_id
  join ninefold.contact c on c.id = h.target_id
  where r.run_id = :run and r.record_no between :first and :last
    and (r.c3 is null or r.c5 is null or r.c6 is null or r.c7 is null or r.c8 is null)) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set c3 = n.first_name, c5 = n.title, c6 = n.email, c7 = n.phone, c8 = n.language;

-- part: offerings-emptied
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no from ninefold.import_row r
  join ninefold.host_record h on h.host = :host and h.kind = 'offerings' and h.host_id = r.host_id
  join ninefold.offering o on o.id = h.target_id
  join ninefold.offering p on p.id = o.parent_id
  where r.run_id = :run and r.record_no between :first and :last and r.c3 is null and p.ref = h.said3) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set c3 = '';

-- part: accounts-protect
merge into ninefold.host_record h using (
  select m.host_id, m.now_ours from (
    select k.host_id, k.ours,
    ','
      || case when w.c2 is distinct from a.name
        and (k.ours like '%,name,%' or k.said2 is distinct from a.name) then 'name,' else '' end
      || case when w.c3 is not null and w.c3 is distinct from a.kind
        and (k.ours like '%,kind,%' or k.said3 is distinct from a.kind) then 'kind,' else '' end
      || case when w.c4 is not null and w.c4 is distinct from a.owner
        and (k.ours like '%,owner,%' or k.said4 is distinct from a.owner) then 'owner,' else '' end
      || case when w.c6 is not null and w.c6 is distinct from a.country
        and (k.ours like '%,country,%' or k.said6 is distinct from a.country) then 'country,' else '' end
      || case when w.c7 is not null and w.c7 is distinct from a.currency
        and (k.ours like '%,currency,%' or k.said7 is distinct from a.currency) then 'currency,' else '' end
      || case when w.c8 is not null and w.c8 is distinct from cast(a.customer_since as varchar)
        and (k.ours like '%,customer_since,%' or k.said8 is distinct from cast(a.customer_since as varchar)) then 'customer_since,' else '' end as now_ours
    from ninefold.import_row w
    join ninefold.host_record k on k.host = :host and k.kind = 'accounts' and k.host_id = w.host_id
    join ninefold.account a on a.id = k.target_id
    where w.run_id = :run and w.record_no between :first and :last) m
  where m.now_ours <> m.ours) n
on (h.host = :host and h.kind = 'accounts' and h.host_id = n.host_id)
when matched then update set ours = n.now_ours;
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, h.ours, a.name, a.name_key, a.alike_key from ninefold.import_row r
  join ninefold.host_record h on h.host = :host and h.kind = 'accounts' and h.host_id = r.host_id
  join ninefold.account a on a.id = h.target_id
  where r.run_id = :run and r.record_no between :first and :last and h.ours <> ',') n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set
  c2 = case when n.ours like '%,name,%' then n.name else w.c2 end,
  c10 = case when n.ours like '%,name,%' then n.name_key else w.c10 end,
  c11 = case when n.ours like '%,name,%' then n.alike_key else w.c11 end,
  c3 = case when n.ours like '%,kind,%' then null else w.c3 end,
  c4 = case when n.ours like '%,owner,%' then null else w.c4 end,
  c5 = case when n.ours like '%,owner,%' then null else w.c5 end,
  c6 = case when n.ours like '%,country,%' then null else w.c6 end,
  c7 = case when n.ours like '%,currency,%' then null else w.c7 end,
  c8 = case when n.ours like '%,customer_since,%' then null else w.c8 end;

-- part: contacts-protect
merge into ninefold.host_record h using (
  select m.host_id, m.now_ours from (
    select k.host_id, k.ours,
    ','
      || case when w.c1 is distinct from b.ref
        and (k.ours like '%,account,%' or k.said1 is distinct from b.ref) then 'account,' else '' end
      || case when w.c3 is not null and w.c3 is distinct from c.first_name
        and (k.ours like '%,first_name,%' or k.said3 is distinct from c.first_name) then 'first_name,' else '' end
      || case when w.c4 is distinct from c.last_name
        and (k.ours like '%,last_name,%' or k.said4 is distinct from c.last_name) then 'last_name,' else '' end
      || case when w.c5 is not null and w.c5 is distinct from c.title
        and (k.ours like '%,title,%' or k.said5 is distinct from c.title) then 'title,' else '' end
      || case when w.c6 is not null and w.c6 is distinct from c.email
        and (k.ours like '%,email,%' or k.said6 is distinct from c.email) then 'email,' else '' end
      || case when w.c7 is not null and w.c7 is distinct from c.phone
        and (k.ours like '%,phone,%' or k.said7 is distinct from c.phone) then 'phone,' else '' end
      || case when w.c8 is not null and w.c8 is distinct from c.language
        and (k.ours like '%,language,%' or k.said8 is distinct from c.language) then 'language,' else '' end as now_ours
    from ninefold.import_row w
    join ninefold.host_record k on k.host = :host and k.kind = 'contacts' and k.host_id = w.host_id
    join ninefold.contact c on c.id = k.target_id
    join ninefold.account b on b.id = c.account_id
    where w.run_id = :run and w.record_no between :first and :last) m
  where m.now_ours <> m.ours) n
on (h.host = :host and h.kind = 'contacts' and h.host_id = n.host_id)
when matched then update set ours = n.now_ours;
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, h.ours, b.ref, c.last_name,
    case when h.ours like '%,last_name,%' then substring(c.name_key from 1 for char_length(c.last_name)) else r.c10 end as last_key,
    case when h.ours like '%,first_name,%' then null else substring(r.c11 from char_length(r.c10) + 2) end as first_key
  from ninefold.import_row r
  join ninefold.host_record h on h.host = :host and h.kind = 'contacts' and h.host_id = r.host_id
  join ninefold.contact c on c.id = h.target_id
  join ninefold.account b on b.id = c.account_id
  where r.run_id = :run and r.record_no between :first and :last and h.ours <> ',') n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set
  c1 = case when n.ours like '%,account,%' then n.ref else w.c1 end,
  c3 = case when n.ours like '%,first_name,%' then null else w.c3 end,
  c4 = case when n.ours like '%,last_name,%' then n.last_name else w.c4 end,
  c5 = case when n.ours like '%,title,%' then null else w.c5 end,
  c6 = case when n.ours like '%,email,%' then null else w.c6 end,
  c7 = case when n.ours like '%,phone,%' then null else w.c7 end,
  c8 = case when n.ours like '%,language,%' then null else w.c8 end,
  c10 = n.last_key,
  c11 = n.last_key || ' ' || n.first_key;

-- part: offerings-protect
merge into ninefold.host_record h using (
  select m.host_id, m.now_ours from (
    select k.host_id, k.ours,
    ','
      || case when w.c2 is distinct from o.name
        and (k.ours like '%,name,%' or k.said2 is distinct from o.name) then 'name,' else '' end
      || case when w.c3 is not null and w.c3 is distinct from p.ref
        and (k.ours like '%,parent,%' or k.said3 is distinct from p.ref) then 'parent,' else '' end as now_ours
    from ninefold.import_row w
    join ninefold.host_record k on k.host = :host and k.kind = 'offerings' and k.host_id = w.host_id
    join ninefold.offering o on o.id = k.target_id
    left join ninefold.offering p on p.id = o.parent_id
    where w.run_id = :run and w.record_no between :first and :last) m
  where m.now_ours <> m.ours) n
on (h.host = :host and h.kind = 'offerings' and h.host_id = n.host_id)
when matched then update set ours = n.now_ours;
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, h.ours, o.name from ninefold.import_row r
  join ninefold.host_record h on h.host = :host and h.kind = 'offerings' and h.host_id = r.host_id
  join ninefold.offering o on o.id = h.target_id
  where r.run_id = :run and r.record_no between :first and :last and h.ours <> ',') n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set
  c2 = case when n.ours like '%,name,%' then n.name else w.c2 end,
  c3 = case when n.ours like '%,parent,%' then null else w.c3 end;

-- part: purchases-changed
insert into ninefold.import_rejection
  (run_id, row_no, record_no, ref, column_name, reason, found, raw, host_id, c1, c2, c3, c4, c5, c6, c7)
select w.run_id, w.row_no, w.record_no, w.c2, 'purchase_ref', 'CHANGED_HERE', w.c2, false, w.host_id,
  w.c1, w.c2, w.c3, w.c4, w.c5, w.c6, w.c7
from ninefold.import_row w
join ninefold.host_record h on h.host = :host and h.kind = 'purchases' and h.host_id = w.host_id
join ninefold.purchase p on p.id = h.target_id and p.version <> h.our_version
where w.run_id = :run and w.record_no between :first and :last;
delete from ninefold.import_row w
where w.run_id = :run and w.record_no between :first and :last
  and exists (select 1 from ninefold.import_rejection x
    where x.run_id = :run and x.record_no = w.record_no and x.reason = 'CHANGED_HERE');

-- part: time-entries-changed
insert into ninefold.import_rejection
  (run_id, row_no, record_no, ref, column_name, reason, found, raw, host_id, c1, c2, c3, c4, c5, c6)
select w.run_id, w.row_no, w.record_no, w.c2, 'entry_ref', 'CHANGED_HERE', w.c2, false, w.host_id,
  w.c1, w.c2, w.c3, w.c4, w.c5, w.c6
from ninefold.import_row w
join ninefold.host_record h on h.host = :host and h.kind = 'time-entries' and h.host_id = w.host_id
join ninefold.time_entry e on e.id = h.target_id and e.version <> h.our_version
where w.run_id = :run and w.record_no between :first and :last;
delete from ninefold.import_row w
where w.run_id = :run and w.record_no between :first and :last
  and exists (select 1 from ninefold.import_rejection x
    where x.run_id = :run and x.record_no = w.record_no and x.reason = 'CHANGED_HERE');

-- part: same
delete from ninefold.import_row w
where w.run_id = :run and w.record_no between :first and :last
  and exists (select 1 from ninefold.host_record h where h.host = :host and h.kind = :kind and h.host_id = w.host_id
    and h.digest = w.digest and h.gone_at is null);

-- part: name-rejections
update ninefold.import_rejection x set host_id = (
  select min(w.host_id) from ninefold.import_row w where w.run_id = x.run_id and w.record_no = x.record_no)
where x.run_id = :run and x.record_no between :first and :last and x.host_id is null;

-- part: rejected
select count(distinct x.record_no) from ninefold.import_rejection x
where x.run_id = :run and x.record_no between :first and :last;

-- part: back
select count(*) from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
join ninefold.host_record h on h.host = :host and h.kind = :kind and h.host_id = w.host_id and h.gone_at is not null
where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('UPDATED', 'UNCHANGED');

-- part: forget-parked
delete from ninefold.host_parked_line where purchase_id in (
  select r.target_id from ninefold.import_record r
  where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('UPDATED', 'UNCHANGED'));

-- part: link-created
insert into ninefold.host_record(host, kind, host_id, target_id, leads_to, ours,
  said1, said2, said3, said4, said5, said6, said7, said8, owner_id, seen_at)
select cast(:host as varchar), cast(:kind as varchar), w.host_id, r.target_id, r.target_id, ',',
  w.c1, w.c2, w.c3, w.c4, w.c5, w.c6, w.c7, w.c8, w.host_owner, cast(:now as timestamp)
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED';

-- part: link-created-whole
insert into ninefold.host_record(host, kind, host_id, target_id, leads_to, ours, digest, our_version, owner_id, seen_at)
select cast(:host as varchar), cast(:kind as varchar), w.host_id, r.target_id, r.target_id, ',',
  w.digest, 1, w.host_owner, cast(:now as timestamp)
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED';

-- part: accounts-known
merge into ninefold.host_record h using (
  select w.host_id, w.host_owner, w.c2, w.c3, w.c4, w.c6, w.c7, w.c8 from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('UPDATED', 'UNCHANGED')) n
on (h.host = :host and h.kind = 'accounts' and h.host_id = n.host_id)
when matched then update set
  said2 = case when h.ours like '%,name,%' then h.said2 else n.c2 end,
  said3 = nullif(coalesce(n.c3, h.said3), ''), said4 = nullif(coalesce(n.c4, h.said4), ''), said6 = nullif(coalesce(n.c6, h.said6), ''),
  said7 = nullif(coalesce(n.c7, h.said7), ''), said8 = nullif(coalesce(n.c8, h.said8), ''),
  owner_id = n.host_owner, seen_at = cast(:now as timestamp), gone_at = null, gone = null;

-- part: contacts-known
merge into ninefold.host_record h using (
  select w.host_id, w.c1, w.c3, w.c4, w.c5, w.c6, w.c7, w.c8 from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('UPDATED', 'UNCHANGED')) n
on (h.host = :host and h.kind = 'contacts' and h.host_id = n.host_id)
when matched then update set
  said1 = case when h.ours like '%,account,%' then h.said1 else n.c1 end,
  said4 = case when h.ours like '%,last_name,%' then h.said4 else n.c4 end,
  said3 = nullif(coalesce(n.c3, h.said3), ''), said5 = nullif(coalesce(n.c5, h.said5), ''), said6 = nullif(coalesce(n.c6, h.said6), ''),
  said7 = nullif(coalesce(n.c7, h.said7), ''), said8 = nullif(coalesce(n.c8, h.said8), ''),
  seen_at = cast(:now as timestamp), gone_at = null, gone = null;

-- part: offerings-known
merge into ninefold.host_record h using (
  select w.host_id, w.c2, w.c3 from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('UPDATED', 'UNCHANGED')) n
on (h.host = :host and h.kind = 'offerings' and h.host_id = n.host_id)
when matched then update set
  said2 = case when h.ours like '%,name,%' then h.said2 else n.c2 end, said3 = nullif(coalesce(n.c3, h.said3), ''),
  seen_at = cast(:now as timestamp), gone_at = null, gone = null;

-- part: purchases-known
merge into ninefold.host_record h using (
  select w.host_id, w.digest, p.version from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  join ninefold.purchase p on p.id = r.target_id
  where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('UPDATED', 'UNCHANGED')) n
on (h.host = :host and h.kind = 'purchases' and h.host_id = n.host_id)
when matched then update set digest = n.digest, our_version = n.version, seen_at = cast(:now as timestamp),
  gone_at = null, gone = null;

-- part: time-entries-known
merge into ninefold.host_record h using (
  select w.host_id, w.digest, e.version from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  join ninefold.time_entry e on e.id = r.target_id
  where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('UPDATED', 'UNCHANGED')) n
on (h.host = :host and h.kind = 'time-entries' and h.host_id = n.host_id)
when matched then update set digest = n.digest, our_version = n.version, seen_at = cast(:now as timestamp),
  gone_at = null, gone = null, parked_hours = null;

-- part: forget-rejections
delete from ninefold.import_rejection where run_id in (
  select p.id from ninefold.host_pass p join ninefold.job j on j.id = p.sync_id
  where j.finished_at < cast(:now as timestamp) - interval '90' day);
