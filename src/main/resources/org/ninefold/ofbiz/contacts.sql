-- Persons by the accounts they work at.
with recursive /*use buyers*/, /*use employed*/,
/*if since*/
changed(party_id) as (
  select p.party_id from S.party p where p.last_updated_tx_stamp >= :party
  union select g.party_id from S.party_group g where g.last_updated_tx_stamp >= :party_group
  union select s.party_id from S.person s where s.last_updated_tx_stamp >= :person
  union select r.party_id from S.party_role r where r.last_updated_tx_stamp >= :party_role
  union select v.party_id_to from S.party_relationship v where v.last_updated_tx_stamp >= :party_relationship
    or v.thru_date > :looked and v.thru_date <= current_timestamp
    or v.from_date > :looked and v.from_date <= current_timestamp
  -- who buys for the first time brings the persons
  union select i.party_id from S.invoice i
    where i.last_updated_tx_stamp >= :invoice and i.invoice_type_id = 'SALES_INVOICE'
  union select i.party_id_from from S.invoice i
    where i.last_updated_tx_stamp >= :invoice and i.invoice_type_id = 'CUST_RTN_INVOICE'
  union select o.party_id from S.order_role o where o.last_updated_tx_stamp >= :order_role
  /*if party_contact_mech party_contact_mech_purpose*/
  union select m.party_id from S.party_contact_mech m where m.last_updated_tx_stamp >= :party_contact_mech
    or m.thru_date > :looked and m.thru_date <= current_timestamp
    or m.from_date > :looked and m.from_date <= current_timestamp
  union select u.party_id from S.party_contact_mech_purpose u
    where u.last_updated_tx_stamp >= :party_contact_mech_purpose
      or u.thru_date > :looked and u.thru_date <= current_timestamp
      or u.from_date > :looked and u.from_date <= current_timestamp
  /*if contact_mech*/
  union select m.party_id from S.contact_mech c join S.party_contact_mech m on m.contact_mech_id = c.contact_mech_id
    where c.last_updated_tx_stamp >= :contact_mech
  /*end*/
  /*if telecom_number*/
  union select m.party_id from S.telecom_number t join S.party_contact_mech m on m.contact_mech_id = t.contact_mech_id
    where t.last_updated_tx_stamp >= :telecom_number
  /*end*/
  /*end*/
),
/*end*/
ranked as (
  select j.*, row_number() over (
    partition by j.person_id order by j.from_date nulls first, j.account_id collate "C") as nth
  from job j
),
wanted as (
  select r.* from ranked r
  /*if since*/ where r.person_id in (select c.party_id from changed c)
    or r.account_id in (select c.party_id from changed c) /*end*/
)
/*if party_contact_mech party_contact_mech_purpose contact_mech*/
, mail(party_id, address) as (
  select distinct on (m.party_id) m.party_id, btrim(c.info_string)
  from S.party_contact_mech m join S.contact_mech c on c.contact_mech_id = m.contact_mech_id
  left join S.party_contact_mech_purpose u on u.party_id = m.party_id and u.contact_mech_id = m.contact_mech_id
    and (u.thru_date is null or u.thru_date > current_timestamp)
    and (u.from_date is null or u.from_date <= current_timestamp)
  where c.contact_mech_type_id = 'EMAIL_ADDRESS' and nullif(btrim(c.info_string), '') is not null
    and (m.thru_date is null or m.thru_date > current_timestamp)
    and (m.from_date is null or m.from_date <= current_timestamp)
    and m.party_id in (select w.person_id from wanted w)
  order by m.party_id, case u.contact_mech_purpose_type_id when 'PRIMARY_EMAIL' then 1 when 'MARKETING_EMAIL' then 2
    when 'ORDER_EMAIL' then 3 when 'BILLING_EMAIL' then 4 else 5 end,
    m.from_date desc nulls last, m.contact_mech_id collate "C"
)
/*end*/
/*if party_contact_mech party_contact_mech_purpose telecom_number*/
, phone(party_id, number) as (
  select distinct on (m.party_id) m.party_id,
    concat_ws(' ', '+' || nullif(ltrim(btrim(t.country_code), '+0'), ''), nullif(btrim(t.area_code), ''),
      btrim(t.contact_number), 'ext. ' || nullif(btrim(m.extension), ''))
  from S.party_contact_mech m join S.telecom_number t on t.contact_mech_id = m.contact_mech_id
  left join S.party_contact_mech_purpose u on u.party_id = m.party_id and u.contact_mech_id = m.contact_mech_id
    and (u.thru_date is null or u.thru_date > current_timestamp)
    and (u.from_date is null or u.from_date <= current_timestamp)
  where coalesce(u.contact_mech_purpose_type_id, '') not like 'FAX%' and nullif(btrim(t.contact_number), '') is not null
    and (m.thru_date is null or m.thru_date > current_timestamp)
    and (m.from_date is null or m.from_date <= current_timestamp)
    and m.party_id in (select w.person_id from wanted w)
  order by m.party_id, case u.contact_mech_purpose_type_id when 'PRIMARY_PHONE' then 1 when 'PHONE_WORK' then 2
    when 'PHONE_MOBILE' then 3 when 'PHONE_HOME' then 4 else 5 end,
    m.from_date desc nulls last, m.contact_mech_id collate "C"
)
/*end*/
select w.account_id || '/' || w.person_id as id,
  case when w.nth = 1 then w.person_id else w.person_id || '@' || w.account_id end as ref, w.account_id,
  case when nullif(btrim(s.last_name), '') is null then null else nullif(btrim(s.first_name), '') end as first_name,
  coalesce(nullif(btrim(s.last_name), ''), nullif(btrim(s.first_name), ''), nullif(btrim(g.group_name), ''),
    nullif(btrim(left(p.description, 100)), ''), w.person_id) as last_name,
  coalesce(nullif(btrim(w.post), ''),
    /*if person.occupation*/ nullif(btrim(s.occupation), ''), /*end*/ null) as title,
  /*if party_contact_mech party_contact_mech_purpose contact_mech*/ e.address
  /*else*/ cast(null as varchar) /*end*/ as email,
  /*if party_contact_mech party_contact_mech_purpose telecom_number*/ left(t.number, 60)
  /*else*/ cast(null as varchar) /*end*/ as phone
from wanted w
join S.party p on p.party_id = w.person_id
left join S.person s on s.party_id = w.person_id
left join S.party_group g on g.party_id = w.person_id
/*if party_contact_mech party_contact_mech_purpose contact_mech*/ left join mail e on e.party_id = w.person_id /*end*/
/*if party_contact_mech party_contact_mech_purpose telecom_number*/
left join phone t on t.party_id = w.person_id
/*end*/
order by (w.account_id || '/' || w.person_id) collate "C"
