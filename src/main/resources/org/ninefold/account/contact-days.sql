-- The latest day of a call, meeting or mail, and the first day one is planned for: of every account where nothing follows.
update ninefold.account a
set last_contact_on = (select max(v.on_day) from ninefold.activity v
                       where v.account_id = a.id and v.done = true and v.kind <> 'NOTE'),
    next_contact_on = (select min(v.on_day) from ninefold.activity v
                       where v.account_id = a.id and v.done = false)
