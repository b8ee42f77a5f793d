-- Makes standings say the loyalty of their accounts and the priority it gives them. Value 1: the codes in their order,
-- each of four letters with a comma behind it. ACCOUNTS: which standings
merge into ninefold.standing s
using (select t.account_id, a.loyalty,
         (position(t.cell || '-' || cast(a.loyalty as varchar(1)) in cast(? as varchar(400))) + 4) / 5 as priority
       from ninefold.standing t
       join ninefold.account a on a.id = t.account_id
       where ACCOUNTS) n
on (s.account_id = n.account_id)
when matched and (s.loyalty is distinct from n.loyalty or s.priority is distinct from n.priority)
  then update set loyalty = n.loyalty, priority = n.priority
