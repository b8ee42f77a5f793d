-- What OFBiz believes people allow: a flag at each address, and what they answered to a mailing list.
with recursive /*use buyers*/, /*use employed*/,
person(party_id) as (
  select k.party_id from known k union select j.person_id from job j
),
hint(id, party_id, channel, address, allowed, source, moment) as (
  select concat_ws('/', m.party_id, m.contact_mech_id, cast(extract(epoch from m.from_date) * 1000 as bigint)),
    m.party_id, case c.contact_mech_type_id when 'EMAIL_ADDRESS' then 'EMAIL' when 'TELECOM_NUMBER' then 'PHONE'
      else 'POST' end,
    coalesce(/*use address*/, ''), case m.allow_solicitation when 'Y' then true when 'N' then false end,
    'ALLOW_SOLICITATION', m.from_date
  from S.party_contact_mech m join S.contact_mech c on c.contact_mech_id = m.contact_mech_id
  where c.contact_mech_type_id in ('EMAIL_ADDRESS', 'TELECOM_NUMBER', 'POSTAL_ADDRESS')
    and (m.thru_date is null or m.thru_date > current_timestamp)
    and (m.from_date is null or m.from_date <= current_timestamp)
    and m.party_id in (select p.party_id from person p)
  /*if contact_list_party*/
  union all
  select concat_ws('/', l.party_id, 'list', l.contact_list_id, cast(extract(epoch from l.from_date) * 1000 as bigint)),
    l.party_id, 'EMAIL', coalesce(btrim(c.info_string), ''),
    case when l.status_id = 'CLPT_ACCEPTED' then true
      when l.status_id in ('CLPT_REJECTED', 'CLPT_UNSUBSCRIBED', 'CLPT_UNSUBS_PENDING', 'CLPT_INVALID') then false end,
    'CONTACT_LIST ' || l.contact_list_id, l.from_date
  from S.contact_list_party l
  left join S.contact_mech c on c.contact_mech_id = l.preferred_contact_mech_id
    and c.contact_mech_type_id = 'EMAIL_ADDRESS'
  where (l.thru_date is null or l.thru_date > current_timestamp) and l.from_date <= current_timestamp
    and l.party_id in (select p.party_id from person p)
  /*end*/
)
select h.id, h.party_id, h.channel, left(h.address, 320), h.allowed, h.source, h.moment at time zone 'UTC'
from hint h order by h.id collate "C"
