-- c1 account_ref, c2 purchase_ref, c3 purchased_on, c4 offering_ref, c5 revenue, c6 direct_cost, c7 currency

-- part: hold
select o.id from ninefold.offering o
where o.ref in (select w.c4 from ninefold.import_row w
  where w.run_id = :run and w.record_no between :first and :last and w.c4 is not null)
order by o.id for update;

-- part: judge
insert into ninefold.import_rejection
  (run_id, row_no, record_no, ref, column_name, reason, found, raw, c1, c2, c3, c4, c5, c6, c7)
select w.run_id, w.row_no, w.record_no, w.c2, 'offering_ref', 'UNKNOWN_OFFERING', w.c4, false,
  w.c1, w.c2, w.c3, w.c4, w.c5, w.c6, w.c7
from ninefold.import_row w
where w.run_id = :run and w.record_no between :first and :last and w.c4 is not null
  and not exists (select 1 from ninefold.offering o where o.ref = w.c4);
insert into ninefold.import_record
  (run_id, record_no, row_no, ref, outcome, column_name, reason, found, target_id, account_id, currency)
select k.run_id, k.record_no, k.row_no, k.ref,
  case when k.reason is not null then 'REJECTED' when k.target_id is null then 'CREATED' else 'UPDATED' end,
  case k.reason when 'UNKNOWN_ACCOUNT' then 'account_ref' when 'ACCOUNT_DIFFERS' then 'account_ref'
    when 'DATE_DIFFERS' then 'purchased_on' when 'CURRENCY_DIFFERS' then 'currency' when 'OTHER_LINE' then null
    else case when k.reason is not null then 'purchase_ref' end end,
  k.reason, null,
  case when k.reason is null and k.target_id is null then nextval('ninefold.purchase_seq') else k.target_id end,
  k.account_id, coalesce(k.currency_max, k.currency_old, k.currency_account, :currency)
from (
  select j.*,
    case when j.target_id is not null and not j.visible then 'NOT_FREE'
         when j.target_id is null and not cast(:creates as boolean) then 'NOT_THERE'
         when j.target_id is not null and not cast(:updates as boolean) then 'ALREADY_THERE'
         when j.account_min <> j.account_max then 'ACCOUNT_DIFFERS'
         when j.account_id is null then 'UNKNOWN_ACCOUNT'
         when j.day_min <> j.day_max then 'DATE_DIFFERS'
         when j.currency_min <> j.currency_max then 'CURRENCY_DIFFERS'
         when j.bad then 'OTHER_LINE' end as reason
  from (
    select g.*, p.id as target_id, p.currency as currency_old, a.id as account_id, a.currency as currency_account,
      (cast(:all as boolean) or coalesce(o.owner = :actor, false) or coalesce(o.team_id = any(:teams), false)) as visible,
      exists (select 1 from ninefold.import_rejection x
        where x.run_id = :run and x.record_no = g.record_no and x.ref = g.ref) as bad
    from (
      select w.run_id, w.record_no, w.c2 as ref, min(w.row_no) as row_no, min(w.c1) as account_min, max(w.c1) as account_max,
        min(w.c3) as day_min, max(w.c3) as day_max, min(w.c7) as currency_min, max(w.c7) as currency_max
      from ninefold.import_row w
      where w.run_id = :run and w.record_no between :first and :last
      group by w.run_id, w.record_no, w.c2) g
    left join ninefold.account a on a.ref = g.account_min
      and (cast(:all as boolean) or a.owner = :actor or a.team_id = any(:teams))
    left join ninefold.purchase p on p.ref = g.ref
    left join ninefold.account o on o.id = p.account_id) j) k;

-- part: compare
update ninefold.import_record r set outcome = 'UNCHANGED'
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED'
  and exists (
    select 1 from ninefold.purchase p
    join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
    where p.id = r.target_id and p.account_id = r.account_id and p.currency = r.currency
      and p.purchased_on = cast(w.c3 as date));
insert into ninefold.import_difference(run_id, target_id)
select distinct d.run_id, d.at_target from (
  select w.c4 as offering, cast(w.c5 as numeric(19,4)) as revenue, cast(w.c6 as numeric(19,4)) as direct_cost, 1 as n,
    q.run_id, q.target_id as at_target
  from ninefold.import_record q
  join ninefold.import_row w on w.run_id = q.run_id and w.record_no = q.record_no and w.c2 = q.ref
  where q.run_id = :run and q.record_no between :first and :last and q.outcome = 'UNCHANGED'
  union all
  select o.ref, l.revenue, l.direct_cost, -1, q.run_id, q.target_id
  from ninefold.import_record q
  join ninefold.purchase_line l on l.purchase_id = q.target_id
  left join ninefold.offering o on o.id = l.offering_id
  where q.run_id = :run and q.record_no between :first and :last and q.outcome = 'UNCHANGED') d
group by d.run_id, d.at_target, d.offering, d.revenue, d.direct_cost
having sum(d.n) <> 0;
update ninefold.import_record r set outcome = 'UPDATED'
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UNCHANGED'
  and exists (select 1 from ninefold.import_difference d where d.run_id = :run and d.target_id = r.target_id);
delete from ninefold.import_difference where run_id = :run;

-- part: replace
insert into ninefold.import_written(run_id, target_id, ref, version_before, version_written, b1, b2, b3)
select r.run_id, r.target_id, r.ref, p.version, p.version + 1,
  cast(p.account_id as varchar), cast(p.purchased_on as varchar), p.currency
from ninefold.import_record r
join ninefold.purchase p on p.id = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED'
  and cast(:keeps as boolean);
insert into ninefold.import_old_line(run_id, purchase_id, offering_id, revenue, direct_cost)
select r.run_id, l.purchase_id, l.offering_id, l.revenue, l.direct_cost
from ninefold.import_record r
join ninefold.purchase_line l on l.purchase_id = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED'
  and cast(:keeps as boolean);
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, cast(:via as varchar), 'CHANGE', 'purchase', r.ref, r.account_id,
  concat_ws(cast(:line as varchar),
    case when p.account_id <> r.account_id then 'account=' || was.ref end,
    case when p.purchased_on <> cast(w.c3 as date) then 'purchased_on=' || cast(p.purchased_on as varchar) end,
    case when p.currency <> r.currency then 'currency=' || p.currency end,
    'lines=' || (select cast(count(*) as varchar) from ninefold.purchase_line l where l.purchase_id = p.id),
    'revenue=' || (select cast(sum(l.revenue) as varchar) from ninefold.purchase_line l where l.purchase_id = p.id)),
  concat_ws(cast(:line as varchar),
    case when p.account_id <> r.account_id then 'account=' || w.c1 end,
    case when p.purchased_on <> cast(w.c3 as date) then 'purchased_on=' || w.c3 end,
    case when p.currency <> r.currency then 'currency=' || r.currency end,
    'lines=' || (select cast(count(*) as varchar) from ninefold.import_row l
      where l.run_id = r.run_id and l.record_no = r.record_no and l.c2 = r.ref),
    'revenue=' || (select cast(sum(cast(l.c5 as numeric(19,4))) as varchar) from ninefold.import_row l
      where l.run_id = r.run_id and l.record_no = r.record_no and l.c2 = r.ref))
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
join ninefold.purchase p on p.id = r.target_id
join ninefold.account was on was.id = p.account_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED';
delete from ninefold.purchase_line where purchase_id in (
  select r.target_id from ninefold.import_record r where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED');
merge into ninefold.purchase p using (
  select r.target_id, r.account_id as new_account, r.currency as new_currency, w.c3 from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED') n
on (p.id = n.target_id)
when matched then update set version = p.version + 1, account_id = n.new_account, purchased_on = cast(n.c3 as date),
  currency = n.new_currency;

-- part: create
insert into ninefold.import_written(run_id, target_id, ref, version_before, version_written)
select r.run_id, r.target_id, r.ref, 0, 1
from ninefold.import_record r
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED'
  and cast(:keeps as boolean)
order by r.target_id;
insert into ninefold.purchase(id, version, ref, account_id, purchased_on, currency)
select r.target_id, 1, r.ref, r.account_id, cast(w.c3 as date), r.currency
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED'
order by r.record_no;

-- part: lines
insert into ninefold.purchase_line
  (id, purchase_id, account_id, purchased_on, currency, offering_id, revenue, direct_cost)
select nextval('ninefold.purchase_line_seq'), r.target_id, r.account_id, cast(w.c3 as date), r.currency, o.id,
  cast(w.c5 as numeric(19,4)), cast(w.c6 as numeric(19,4))
from ninefold.import_record r
join ninefold.purchase p on p.id = r.target_id
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.c2 = r.ref
left join ninefold.offering o on o.ref = w.c4
where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED');
