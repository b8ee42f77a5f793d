-- Gives every customer of the run their standing; rows that are the same stay untouched. Value 1: run,
-- 2: the codes of cell and loyalty in the order of priorities, each of four letters with a comma behind it
merge into ninefold.standing s
using (select p.account_id, a.owner, a.team_id, a.name_key, p.cell, p.reason, p.account_value, p.share, p.headroom, r.period_to as as_of, a.loyalty,
         (position(p.cell || '-' || cast(a.loyalty as varchar(1)) in cast(?2 as varchar(400))) + 4) / 5 as priority
       from ninefold.placement p
       join ninefold.placement_run r on r.id = p.run_id
       join ninefold.account a on a.id = p.account_id and a.kind = 'CUSTOMER'
       where p.run_id = ?1) n
on (s.account_id = n.account_id)
when matched and (s.as_of <> n.as_of or s.cell is distinct from n.cell
    or s.reason is distinct from n.reason or s.account_value is distinct from n.account_value
    or s.share is distinct from n.share or s.headroom is distinct from n.headroom
    or s.loyalty is distinct from n.loyalty or s.priority is distinct from n.priority)
  then update set cell = n.cell, reason = n.reason, account_value = n.account_value,
    share = n.share, headroom = n.headroom, as_of = n.as_of,
    loyalty = n.loyalty, priority = n.priority
when not matched then insert (account_id, owner, team_id, name_key, cell, reason, account_value, share, headroom, as_of,
  loyalty, priority)
  values (n.account_id, n.owner, n.team_id, n.name_key, n.cell, n.reason, n.account_value, n.share, n.headroom, n.as_of,
    n.loyalty, n.priority)
