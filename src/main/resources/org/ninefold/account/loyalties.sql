-- Gives accounts their loyalty; who has it already stays untouched. DIGITS: a select of account_id, digit and on_day
merge into ninefold.account a
using (DIGITS) n
on (a.id = n.account_id)
when matched and (a.loyalty is distinct from n.digit or a.loyalty_on is distinct from n.on_day)
  then update set loyalty = n.digit, loyalty_on = n.on_day
