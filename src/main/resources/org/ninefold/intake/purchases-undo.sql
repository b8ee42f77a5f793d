-- b1 account, b2 purchased_on, b3 currency; the lines stand in import_old_line

-- part: offerings
select t.id from ninefold.offering t
where t.id in (select l.offering_id from ninefold.import_old_line l
  where l.run_id = :run and l.purchase_id between :first and :last)
order by t.id for update;

-- part: hold
select t.id from ninefold.purchase t
where t.id in (select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last)
order by t.id for update;

-- part: judge
update ninefold.import_written w set reason = coalesce((
  select case when t.version <> w.version_written then 'CHANGED_SINCE'
    when not (cast(:all as boolean) or coalesce(o.owner = :actor, false) or coalesce(o.team_id = any(:teams), false)) then 'OUT_OF_REACH'
    when w.b1 is not null and not exists (select 1 from ninefold.account g where g.id = cast(w.b1 as bigint)) then 'ACCOUNT_GONE'
    when exists (select 1 from ninefold.import_old_line l where l.run_id = w.run_id and l.purchase_id = w.target_id
      and l.offering_id is not null and not exists (select 1 from ninefold.offering g where g.id = l.offering_id))
      then 'OFFERING_GONE'
    else 'NONE' end
  from ninefold.purchase t
  join ninefold.account o on o.id = t.account_id where t.id = w.target_id), 'REMOVED_SINCE')
where w.run_id = :run and w.target_id between :first and :last and w.outcome is null;

-- part: apply
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'CHANGE', 'purchase', t.ref, cast(w.b1 as bigint),
  nullif(concat_ws(cast(:line as varchar),
    case when t.account_id <> cast(w.b1 as bigint) then 'account=' || o.ref end,
    case when t.purchased_on is distinct from cast(w.b2 as date) then 'purchased_on=' || cast(t.purchased_on as varchar) end,
    case when t.currency is distinct from w.b3 then 'currency=' || t.currency end,
    'lines=' || (select cast(count(*) as varchar) from ninefold.purchase_line l where l.purchase_id = t.id),
    'revenue=' || (select cast(sum(l.revenue) as varchar) from ninefold.purchase_line l where l.purchase_id = t.id)), ''),
  nullif(concat_ws(cast(:line as varchar),
    case when t.account_id <> cast(w.b1 as bigint) then 'account=' || was.ref end,
    case when t.purchased_on is distinct from cast(w.b2 as date) then 'purchased_on=' || w.b2 end,
    case when t.currency is distinct from w.b3 then 'currency=' || w.b3 end,
    'lines=' || (select cast(count(*) as varchar) from ninefold.import_old_line l
      where l.run_id = w.run_id and l.purchase_id = t.id),
    'revenue=' || (select cast(sum(l.revenue) as varchar) from ninefold.import_old_line l
      where l.run_id = w.run_id and l.purchase_id = t.id)), '')
from ninefold.import_written w
join ninefold.purchase t on t.id = w.target_id
join ninefold.account o on o.id = t.account_id
join ninefold.account was on was.id = cast(w.b1 as bigint)
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before > 0;
delete from ninefold.purchase_line where purchase_id in (
  select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED');
merge into ninefold.purchase t using (
  select w.target_id, w.b1, w.b2, w.b3 from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before > 0) n
on (t.id = n.target_id)
when matched then update set version = t.version + 1, account_id = cast(n.b1 as bigint),
  purchased_on = cast(n.b2 as date), currency = n.b3;
insert into ninefold.purchase_line
  (id, purchase_id, account_id, purchased_on, currency, offering_id, revenue, direct_cost)
select nextval('ninefold.purchase_line_seq'), w.target_id, cast(w.b1 as bigint), cast(w.b2 as date), w.b3, l.offering_id,
  l.revenue, l.direct_cost
from ninefold.import_written w
join ninefold.import_old_line l on l.run_id = w.run_id and l.purchase_id = w.target_id
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED';
delete from ninefold.purchase where id in (
  select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before = 0);
