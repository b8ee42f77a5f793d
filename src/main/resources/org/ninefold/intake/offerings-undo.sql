-- b1 name, b2 parent, b3 suppliable. All offerings of a run are judged at once: those it made may stand below each other.

-- part: hold
select t.id from ninefold.offering t order by t.id for update;

-- part: judge
update ninefold.import_written w set reason = coalesce((
  select case when t.version <> w.version_written then 'CHANGED_SINCE'
    when w.b2 is not null and not exists (select 1 from ninefold.offering g where g.id = cast(w.b2 as bigint)) then 'PARENT_GONE'
    when w.version_before = 0 and (exists (select 1 from ninefold.wallet u where u.offering_id = t.id)) then 'IN_USE'
    else 'NONE' end
  from ninefold.offering t where t.id = w.target_id), 'REMOVED_SINCE')
where w.run_id = :run and w.target_id between :first and :last and w.outcome is null;
update ninefold.import_written w set reason = 'IN_USE'
where w.run_id = :run and w.target_id between :first and :last and w.outcome is null and w.version_before = 0
  and w.reason = 'NONE' and w.target_id in (select l.offering_id from ninefold.purchase_line l where l.offering_id is not null);

-- part: known
select o.id, o.parent_id from ninefold.offering o;

-- part: restored
select w.target_id, cast(w.b2 as bigint), w.version_before from ninefold.import_written w
where w.run_id = :run and w.target_id between :first and :last and w.outcome is null and w.reason = 'NONE';

-- part: keep
update ninefold.import_written w set reason = :reason
where w.run_id = :run and w.target_id = any(:offerings);

-- part: apply
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'CHANGE', 'offering', t.ref,
  nullif(concat_ws(cast(:line as varchar),
    case when t.name is distinct from w.b1 then 'name=' || t.name end,
    case when t.parent_id is distinct from cast(w.b2 as bigint) then 'parent=' || nowadays.ref end,
    case when t.suppliable <> cast(w.b3 as boolean) then 'suppliable=' || case when t.suppliable then 'true' else 'false' end end), ''),
  nullif(concat_ws(cast(:line as varchar),
    case when t.name is distinct from w.b1 then 'name=' || w.b1 end,
    case when t.parent_id is distinct from cast(w.b2 as bigint) then 'parent=' || was.ref end,
    case when t.suppliable <> cast(w.b3 as boolean) then 'suppliable=' || w.b3 end), '')
from ninefold.import_written w
join ninefold.offering t on t.id = w.target_id
left join ninefold.offering nowadays on nowadays.id = t.parent_id
left join ninefold.offering was on was.id = cast(w.b2 as bigint)
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before > 0;
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, before_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'DELETE', 'offering', t.ref,
  'name=' || t.name
from ninefold.import_written w
join ninefold.offering t on t.id = w.target_id
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before = 0;
merge into ninefold.offering t using (
  select w.target_id, w.b1, w.b2, w.b3 from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before > 0) n
on (t.id = n.target_id)
when matched then update set version = t.version + 1, name = n.b1, parent_id = cast(n.b2 as bigint),
  suppliable = cast(n.b3 as boolean);
update ninefold.offering set parent_id = null where id in (
  select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before = 0);
delete from ninefold.offering where id in (
  select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before = 0);
