-- b1 account, b2 worked_on, b3 hours, b4 hourly_cost, b5 currency

-- part: hold
select t.id from ninefold.time_entry t
where t.id in (select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last)
order by t.id for update;

-- part: judge
update ninefold.import_written w set reason = coalesce((
  select case when t.version <> w.version_written then 'CHANGED_SINCE'
    when not (cast(:all as boolean) or coalesce(o.owner = :actor, false) or coalesce(o.team_id = any(:teams), false)) then 'OUT_OF_REACH'
    when w.b1 is not null and not exists (select 1 from ninefold.account g where g.id = cast(w.b1 as bigint)) then 'ACCOUNT_GONE'
    else 'NONE' end
  from ninefold.time_entry t
  join ninefold.account o on o.id = t.account_id where t.id = w.target_id), 'REMOVED_SINCE')
where w.run_id = :run and w.target_id between :first and :last and w.outcome is null;

-- part: apply
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'CHANGE', 'time-entry', t.ref, cast(w.b1 as bigint),
  nullif(concat_ws(cast(:line as varchar),
    case when t.account_id <> cast(w.b1 as bigint) then 'account=' || o.ref end,
    case when t.worked_on is distinct from cast(w.b2 as date) then 'worked_on=' || cast(t.worked_on as varchar) end,
    case when t.hours is distinct from cast(w.b3 as numeric(9,2)) then 'hours=' || cast(t.hours as varchar) end,
    case when t.hourly_cost is distinct from cast(w.b4 as numeric(19,4)) then 'hourly_cost=' || cast(t.hourly_cost as varchar) end,
    case when t.currency is distinct from w.b5 then 'currency=' || t.currency end), ''),
  nullif(concat_ws(cast(:line as varchar),
    case when t.account_id <> cast(w.b1 as bigint) then 'account=' || was.ref end,
    case when t.worked_on is distinct from cast(w.b2 as date) then 'worked_on=' || w.b2 end,
    case when t.hours is distinct from cast(w.b3 as numeric(9,2)) then 'hours=' || w.b3 end,
    case when t.hourly_cost is distinct from cast(w.b4 as numeric(19,4)) then 'hourly_cost=' || w.b4 end,
    case when t.currency is distinct from w.b5 then 'currency=' || w.b5 end), '')
from ninefold.import_written w
join ninefold.time_entry t on t.id = w.target_id
join ninefold.account o on o.id = t.account_id
join ninefold.account was on was.id = cast(w.b1 as bigint)
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before > 0;
merge into ninefold.time_entry t using (
  select w.target_id, w.b1, w.b2, w.b3, w.b4, w.b5 from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before > 0) n
on (t.id = n.target_id)
when matched then update set version = t.version + 1, account_id = cast(n.b1 as bigint), worked_on = cast(n.b2 as date),
  hours = cast(n.b3 as numeric(9,2)), hourly_cost = cast(n.b4 as numeric(19,4)), currency = n.b5;
delete from ninefold.time_entry where id in (
  select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before = 0);
