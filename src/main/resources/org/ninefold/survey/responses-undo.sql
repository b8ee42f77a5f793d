-- b1 how far the person was in the wave before; null for whom the wave did not mean.

-- part: judge
update ninefold.import_written w set reason = coalesce((
  select case when r.version <> w.version_written then 'CHANGED_SINCE'
    when not (cast(:all as boolean) or coalesce(a.owner = :actor, false) or coalesce(a.team_id = any(:teams), false)) then 'OUT_OF_REACH'
    else 'NONE' end
  from ninefold.response r
  join ninefold.account a on a.id = r.account_id
  join ninefold.invitation i on i.id = r.invitation_id
  join ninefold.contact c on c.id = r.contact_id
  where r.id = w.target_id), 'REMOVED_SINCE')
where w.run_id = :run and w.target_id between :first and :last and w.outcome is null;

-- part: reversed
select w.target_id, w.b1, cast(:actor as varchar) from ninefold.import_written w
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED'
order by w.target_id;
