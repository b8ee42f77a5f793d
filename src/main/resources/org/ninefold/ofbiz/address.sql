case c.contact_mech_type_id when 'EMAIL_ADDRESS' then btrim(c.info_string)
  /*if telecom_number*/
  when 'TELECOM_NUMBER' then (select concat_ws(' ', '+' || nullif(ltrim(btrim(t.country_code), '+0'), ''),
      nullif(btrim(t.area_code), ''), btrim(t.contact_number))
    from S.telecom_number t where t.contact_mech_id = c.contact_mech_id)
  /*end*/
  /*if postal_address*/
  when 'POSTAL_ADDRESS' then (select concat_ws(', ', nullif(btrim(a.address1), ''), nullif(btrim(a.address2), ''),
      nullif(btrim(concat_ws(' ', a.postal_code, a.city)), ''), a.country_geo_id)
    from S.postal_address a where a.contact_mech_id = c.contact_mech_id)
  /*end*/
  end
