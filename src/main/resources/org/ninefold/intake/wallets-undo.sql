-- b1 total_purchases, b2 estimated_share, b3 currency, b4 source, b5 entered_by, b6 entered_at

-- part: hold
select t.id from ninefold.wallet t
where t.id in (select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last)
order by t.id for update;

-- part: judge
update ninefold.import_written w set reason = coalesce((
  select case when t.version <> w.version_written then 'CHANGED_SINCE'
    when not (cast(:all as boolean) or coalesce(o.owner = :actor, false) or coalesce(o.team_id = any(:teams), false)) then 'OUT_OF_REACH'
    else 'NONE' end
  from ninefold.wallet t
  join ninefold.account o on o.id = t.account_id where t.id = w.target_id), 'REMOVED_SINCE')
where w.run_id = :run and w.target_id between :first and :last and w.outcome is null;

-- part: apply
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'CHANGE', 'wallet', cast(t.id as varchar), t.account_id,
  nullif(concat_ws(cast(:line as varchar),
    case when t.total_purchases is distinct from cast(w.b1 as numeric(19,4)) then 'total_purchases=' || cast(t.total_purchases as varchar) end,
    case when t.estimated_share is distinct from cast(w.b2 as numeric(11,10)) then 'estimated_share=' || cast(t.estimated_share as varchar) end,
    case when t.currency is distinct from w.b3 then 'currency=' || t.currency end,
    case when t.source is distinct from w.b4 then 'source=' || t.source end), ''),
  nullif(concat_ws(cast(:line as varchar),
    case when t.total_purchases is distinct from cast(w.b1 as numeric(19,4)) then 'total_purchases=' || w.b1 end,
    case when t.estimated_share is distinct from cast(w.b2 as numeric(11,10)) then 'estimated_share=' || w.b2 end,
    case when t.currency is distinct from w.b3 then 'currency=' || w.b3 end,
    case when t.source is distinct from w.b4 then 'source=' || w.b4 end), '')
from ninefold.import_written w
join ninefold.wallet t on t.id = w.target_id
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before > 0;
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'DELETE', 'wallet', cast(t.id as varchar), t.account_id,
  concat_ws(cast(:line as varchar), 'total_purchases=' || cast(t.total_purchases as varchar),
    'estimated_share=' || cast(t.estimated_share as varchar), 'currency=' || t.currency, 'source=' || t.source)
from ninefold.import_written w
join ninefold.wallet t on t.id = w.target_id
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before = 0;
merge into ninefold.wallet t using (
  select w.target_id, w.b1, w.b2, w.b3, w.b4, w.b5, w.b6 from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before > 0) n
on (t.id = n.target_id)
when matched then update set version = t.version + 1,
  total_purchases = cast(n.b1 as numeric(19,4)), estimated_share = cast(n.b2 as numeric(11,10)), currency = n.b3, source = n.b4,
  entered_by = n.b5, entered_at = cast(n.b6 as timestamp);
delete from ninefold.wallet where id in (
  select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before = 0);
