-- A small invented company in Denmark that sells bicycles, and whom it knows.
insert into role_type (role_type_id, parent_type_id) values
  ('CUSTOMER', null), ('KIOSK', 'CUSTOMER'), ('LEAD', 'SFA_ROLE'), ('ACCOUNT_LEAD', 'SFA_ROLE');

insert into party (party_id, party_type_id, status_id, description, preferred_currency_uom_id, external_id) values
  ('ours', 'PARTY_GROUP', 'PARTY_ENABLED', null, 'DKK', null),
  ('aarhus', 'PARTY_GROUP', 'PARTY_ENABLED', 'a chain of shops', 'DKK', null),
  ('berg', 'PARTY_GROUP', null, null, 'XX1', null),
  ('carl', 'PERSON', 'PARTY_DISABLED', null, null, null),
  ('dora', 'PERSON', 'LEAD_CONVERTED', null, null, null),
  ('espoo', 'PARTY_GROUP', 'PARTY_ENABLED', null, 'EUR', null),
  ('frida', 'PERSON', 'PARTY_ENABLED', null, null, null),
  ('gry', 'PARTY_GROUP', 'PARTY_ENABLED', 'The kiosk at the port', null, null),
  ('hugo', null, 'PARTY_ENABLED', ' ', null, null),
  ('ida', 'PERSON', 'PARTY_ENABLED', null, null, 'E-17'),
  ('jens', 'PERSON', 'PARTY_ENABLED', null, null, null),
  ('kaj', 'PERSON', null, null, null, null),
  ('lone', 'PERSON', 'PARTY_ENABLED', null, null, null),
  ('mads', 'PERSON', 'PARTY_DISABLED', null, null, null),
  ('nina', 'PERSON', 'PARTY_ENABLED', null, null, null),
  ('ole', 'PERSON', 'PARTY_ENABLED', null, null, null),
  ('parts', 'PARTY_GROUP', 'PARTY_ENABLED', null, null, null);
insert into party_group (party_id, group_name) values
  ('ours', 'Our Bicycles ApS'), ('aarhus', 'Aarhus Cykler A/S'), ('berg', 'Bergen Kaffe'), ('espoo', 'Espoon Puu'),
  ('parts', 'Spare Parts Ltd');
insert into person (party_id, first_name, middle_name, last_name, occupation, social_security_number) values
  ('carl', 'Carl', 'Emil', 'Dahl', null, 'secret'), ('dora', 'Dora', null, 'Lund', null, 'secret'),
  ('frida', 'Frida', null, 'Mäkinen', null, 'secret'), ('ida', 'Ida', null, 'Krogh', null, 'secret'),
  ('jens', 'Jens', null, 'Bech', null, 'secret'), ('kaj', 'Kaj', null, 'Holm', 'Buyer', 'secret'),
  ('lone', 'Lone', null, 'Friis', null, 'secret'), ('mads', 'Mads', null, 'Vang', null, 'secret'),
  ('nina', 'Nina', null, 'Skov', null, 'secret'), ('ole', 'Ole', null, null, null, 'secret');
insert into party_role (party_id, role_type_id) values
  ('ours', 'INTERNAL_ORGANIZATIO'), ('ours', 'BILL_TO_CUSTOMER'), ('aarhus', 'CUSTOMER'), ('carl', 'CUSTOMER'),
  ('dora', 'LEAD'), ('espoo', 'ACCOUNT_LEAD'), ('frida', 'LEAD'), ('gry', 'KIOSK'), ('hugo', 'END_USER_CUSTOMER'),
  ('parts', 'SUPPLIER');
insert into party_status (party_id, status_id, status_date) values ('dora', 'LEAD_CONVERTED', '2025-06-30 22:30:00+00');

insert into party_relationship
  (party_id_from, party_id_to, role_type_id_from, role_type_id_to, from_date, thru_date, party_relationship_type_id,
  position_title) values
  ('ida', 'aarhus', 'OWNER', 'ACCOUNT', '2020-01-01', '2024-01-01', 'ACCOUNT', null),
  ('jens', 'aarhus', 'OWNER', 'ACCOUNT', '2024-01-01', null, 'ACCOUNT', null),
  ('ida', 'espoo', 'OWNER', 'ACCOUNT_LEAD', '2024-01-01', null, 'LEAD_OWNER', null),
  ('aarhus', 'kaj', 'ACCOUNT', 'CONTACT', '2021-01-01', null, 'EMPLOYMENT', null),
  ('aarhus', 'lone', 'ACCOUNT', 'CONTACT', '2021-01-01', '2025-01-01', 'EMPLOYMENT', null),
  ('aarhus', 'mads', 'ACCOUNT', 'CONTACT', '2021-01-01', null, 'EMPLOYMENT', null),
  ('aarhus', 'nina', 'ACCOUNT', 'CONTACT', '2022-01-01', null, 'EMPLOYMENT', 'Owner'),
  ('berg', 'nina', 'ACCOUNT', 'CONTACT', '2023-01-01', null, 'EMPLOYMENT', null),
  ('espoo', 'frida', 'ACCOUNT_LEAD', 'LEAD', '2024-01-01', null, 'EMPLOYMENT', null),
  ('ours', 'jens', 'INTERNAL_ORGANIZATIO', 'EMPLOYEE', '2018-01-01', null, 'EMPLOYMENT', null);

insert into contact_mech (contact_mech_id, contact_mech_type_id, info_string) values
  ('m-kaj', 'EMAIL_ADDRESS', ' kaj@aarhus.example '), ('m-kaj-old', 'EMAIL_ADDRESS', 'old@aarhus.example'),
  ('m-kaj-bill', 'EMAIL_ADDRESS', 'bills@aarhus.example'), ('m-nina', 'EMAIL_ADDRESS', 'no address'),
  ('m-ida', 'EMAIL_ADDRESS', 'ida@ours.example'), ('t-kaj', 'TELECOM_NUMBER', null),
  ('t-kaj-fax', 'TELECOM_NUMBER', null), ('p-home', 'POSTAL_ADDRESS', null), ('p-bill', 'POSTAL_ADDRESS', null),
  ('p-old', 'POSTAL_ADDRESS', null), ('p-berg', 'POSTAL_ADDRESS', null);
insert into telecom_number (contact_mech_id, country_code, area_code, contact_number) values
  ('t-kaj', '0045', null, '12 34 56 78'), ('t-kaj-fax', '45', null, '99 99 99 99');
insert into postal_address (contact_mech_id, address1, postal_code, city, country_geo_id) values
  ('p-home', 'Havnegade 1', '8000', 'Aarhus C', 'DNK'), ('p-bill', 'Storgatan 2', '211 42', 'Malmö', 'SWE'),
  ('p-old', 'Mannerheimintie 3', '00100', 'Helsinki', 'FIN'), ('p-berg', null, null, null, 'ATLANTIS');
insert into party_contact_mech (party_id, contact_mech_id, from_date, thru_date, allow_solicitation, extension) values
  ('kaj', 'm-kaj', '2021-01-01', null, 'Y', null), ('kaj', 'm-kaj-old', '2022-01-01', '2023-01-01', 'Y', null),
  ('kaj', 'm-kaj-bill', '2023-01-01', null, null, null), ('kaj', 't-kaj', '2021-01-01', null, 'N', '7'),
  ('kaj', 't-kaj-fax', '2025-01-01', null, null, null), ('nina', 'm-nina', '2021-01-01', null, null, null),
  ('ida', 'm-ida', '2021-01-01', null, null, null), ('aarhus', 'p-bill', '2024-01-01', null, null, null),
  ('aarhus', 'p-home', '2021-01-01', null, null, null), ('aarhus', 'p-old', '2025-01-01', '2025-02-01', null, null),
  ('berg', 'p-berg', '2021-01-01', null, null, null);
insert into party_contact_mech_purpose (party_id, contact_mech_id, contact_mech_purpose_type_id, from_date, thru_date)
  values
  ('kaj', 'm-kaj', 'PRIMARY_EMAIL', '2021-01-01', null), ('kaj', 'm-kaj-bill', 'BILLING_EMAIL', '2023-01-01', null),
  ('kaj', 't-kaj', 'PHONE_WORK', '2021-01-01', null), ('kaj', 't-kaj-fax', 'FAX_NUMBER', '2025-01-01', null),
  ('aarhus', 'p-home', 'GENERAL_LOCATION', '2021-01-01', null),
  ('aarhus', 'p-bill', 'BILLING_LOCATION', '2024-01-01', null),
  ('aarhus', 'p-old', 'GENERAL_LOCATION', '2025-01-01', null);
insert into contact_list_party (contact_list_id, party_id, from_date, status_id, preferred_contact_mech_id) values
  ('NEWS', 'kaj', '2024-01-01', 'CLPT_UNSUBSCRIBED', 'm-kaj');

insert into product_category
  (product_category_id, product_category_type_id, category_name, description, primary_parent_category_id) values
  ('ALL', 'CATALOG_CATEGORY', null, 'Everything', 'ALL'), ('BIKES', 'CATALOG_CATEGORY', 'Bicycles', null, 'ALL'),
  ('GEAR', 'CATALOG_CATEGORY', null, null, 'ALL'), ('SALE', 'CATALOG_CATEGORY', 'On sale', null, 'LOST');
insert into product (product_id, primary_product_category_id) values
  ('bike', 'BIKES'), ('helmet', 'GEAR'), ('helmet-red', null), ('bell', 'GEAR');
insert into product_category_member (product_category_id, product_id, from_date, thru_date, sequence_num) values
  ('SALE', 'bike', '2020-01-01', null, 1), ('BIKES', 'bike', '2020-01-01', null, 2),
  ('GEAR', 'helmet', '2020-01-01', null, 1), ('SALE', 'helmet', '2020-01-01', '2021-01-01', 0);
insert into product_assoc (product_id, product_id_to, product_assoc_type_id, from_date) values
  ('helmet', 'helmet-red', 'PRODUCT_VARIANT', '2020-01-01');
insert into supplier_product (product_id, party_id, available_from_date, available_thru_date, supplier_pref_order_id,
  minimum_order_quantity, last_price, currency_uom_id) values
  ('bike', 'parts', '2020-01-01', null, '20_ALT_SUPPL', 1, 400, 'DKK'),
  ('bike', 'parts', '2020-01-01', null, '10_MAIN_SUPPL', 10, 500, 'DKK'),
  ('bike', 'parts', '2019-01-01', '2021-01-01', '10_MAIN_SUPPL', 1, 300, 'DKK'),
  ('bike', 'parts', '2020-01-01', null, '10_MAIN_SUPPL', 1, 70, 'EUR'),
  ('helmet', 'parts', '2020-01-01', null, null, 1, 90, 'DKK');

insert into invoice (invoice_id, invoice_type_id, party_id_from, party_id, status_id, invoice_date, currency_uom_id)
  values
  ('I1', 'SALES_INVOICE', 'ours', 'aarhus', 'INVOICE_PAID', '2026-03-01 23:30:00+00', 'DKK'),
  ('I2', 'SALES_INVOICE', 'ours', 'berg', null, '2026-03-02 12:00:00+00', 'EUR'),
  ('I3', 'SALES_INVOICE', 'ours', 'berg', 'INVOICE_READY', '2026-03-03 12:00:00+00', 'EUR'),
  ('I4', 'SALES_INVOICE', 'ours', 'aarhus', 'INVOICE_CANCELLED', '2026-03-04 12:00:00+00', 'DKK'),
  ('R1', 'CUST_RTN_INVOICE', 'aarhus', 'ours', 'INVOICE_READY', '2026-03-05 12:00:00+00', 'DKK'),
  ('P1', 'PURCHASE_INVOICE', 'parts', 'ours', 'INVOICE_READY', '2026-03-05 12:00:00+00', 'DKK'),
  ('P2', 'PURC_RTN_INVOICE', 'ours', 'parts', 'INVOICE_READY', '2026-03-06 12:00:00+00', 'DKK');
insert into invoice_item (invoice_id, invoice_item_seq_id, invoice_item_type_id, product_id, quantity, amount,
  parent_invoice_id, parent_invoice_item_seq_id) values
  ('I1', '01', 'INV_FPROD_ITEM', 'bike', 2, 1000, null, null),
  ('I1', '02', 'ITM_DISCOUNT_ADJ', null, 1, -150, 'I1', '01'),
  ('I1', '03', 'ITM_VAT_TAX', null, 1, 462.5, 'I1', '01'),
  ('I1', '04', 'INV_SHIPPING_CHARGES', null, 1, 80, null, null),
  ('I1', '05', 'ITM_PROMOTION_ADJ', null, null, -50, null, null),
  ('I1', '06', 'INV_FPROD_ITEM', 'helmet', 1, 199.95, null, null),
  ('I1', '07', 'INV_FPROD_ITEM', 'bell', 3, 19.995, null, null),
  ('I2', '01', 'INV_FPROD_ITEM', 'bike', 1, 100, null, null),
  ('I3', '01', 'INV_SPROD_ITEM', null, null, 40, null, null),
  ('I4', '01', 'INV_FPROD_ITEM', 'bike', 1, 1000, null, null),
  ('R1', '01', 'CRT_FPROD_ITEM', 'bike', 1, 1000, null, null),
  ('R1', '02', 'CRT_VAT_TAX_ADJ', null, 1, 250, null, null),
  ('P1', '01', 'PINV_FPROD_ITEM', 'bike', 10, 500, null, null),
  ('P2', '01', 'PINV_FPROD_ITEM', 'bike', 1, 500, null, null);
insert into invoice_role (invoice_id, party_id, role_type_id) values ('I3', 'ole', 'SALES_REP');

insert into order_header (order_id, order_type_id, status_id, order_date, currency_uom) values
  ('O1', 'SALES_ORDER', 'ORDER_APPROVED', '2026-02-28 23:30:00+00', 'DKK'),
  ('O2', 'SALES_ORDER', 'ORDER_CREATED', '2026-02-28 12:00:00+00', 'DKK'),
  ('O3', 'PURCHASE_ORDER', 'ORDER_APPROVED', '2026-02-28 12:00:00+00', 'DKK');
insert into order_role (order_id, party_id, role_type_id) values
  ('O1', 'aarhus', 'BILL_TO_CUSTOMER'), ('O1', 'ours', 'BILL_FROM_VENDOR'), ('O2', 'gry', 'BILL_TO_CUSTOMER'),
  ('O3', 'ours', 'BILL_TO_CUSTOMER'), ('O3', 'parts', 'BILL_FROM_VENDOR');
insert into order_item (order_id, order_item_seq_id, product_id, quantity, cancel_quantity, unit_price, status_id) values
  ('O1', '01', 'bike', 3, 1, 1000, 'ITEM_APPROVED'), ('O1', '02', 'helmet', 1, null, 200, 'ITEM_CANCELLED'),
  ('O2', '01', 'bike', 1, null, 1000, 'ITEM_CREATED'), ('O3', '01', 'bike', 10, null, 500, 'ITEM_APPROVED');
insert into order_adjustment (order_adjustment_id, order_id, order_item_seq_id, order_adjustment_type_id, amount) values
  ('a1', 'O1', '01', 'PROMOTION_ADJUSTMENT', -100), ('a2', 'O1', '02', 'PROMOTION_ADJUSTMENT', -20),
  ('a3', 'O1', '_NA_', 'DISCOUNT_ADJUSTMENT', -10), ('a4', 'O1', '01', 'SALES_TAX', 475),
  ('a5', 'O1', '_NA_', 'SHIPPING_CHARGES', 60);

insert into work_effort (work_effort_id, work_effort_parent_id) values
  ('project', null), ('phase', 'project'), ('task', 'phase'), ('alone', null);
insert into work_effort_party_assignment (work_effort_id, party_id, role_type_id, from_date) values
  ('project', 'berg', 'CLIENT_MANAGER', '2025-01-01'), ('project', 'aarhus', 'CLIENT_BILLING', '2025-01-01'),
  ('phase', 'jens', 'PROVIDER_MANAGER', '2025-01-01');
insert into timesheet (timesheet_id, party_id, client_party_id, from_date) values
  ('sheet', 'jens', 'gry', '2026-01-05 00:00:00+00');
insert into time_entry (time_entry_id, party_id, from_date, work_effort_id, timesheet_id, invoice_id, hours) values
  ('t1', 'ida', '2026-01-05 23:30:00+00', 'task', null, null, 1.5),
  ('t2', null, null, 'task', 'sheet', null, 2),
  ('t3', 'ida', '2026-01-06 12:00:00+00', 'task', 'sheet', 'I3', 0.25),
  ('t4', 'ida', '2026-01-06 12:00:00+00', 'alone', null, null, 8),
  ('t5', 'ida', '2026-01-06 12:00:00+00', 'task', null, null, null);
insert into rate_amount (rate_type_id, rate_currency_uom_id, period_type_id, work_effort_id, party_id,
  empl_position_type_id, from_date, thru_date, rate_amount) values
  ('AVERAGE_PAY_RATE', 'DKK', 'RATE_MONTH', '_NA_', 'ida', '_NA_', '2025-01-01 00:00:00+00', null, 40000),
  ('AVERAGE_PAY_RATE', 'DKK', 'RATE_HOUR', '_NA_', 'jens', '_NA_', '2025-01-01 00:00:00+00', null, 300),
  ('AVERAGE_PAY_RATE', 'DKK', 'RATE_MONTH', '_NA_', '_NA_', 'SMITH', '2025-01-01 00:00:00+00', null, 30000),
  ('STANDARD', 'DKK', 'RATE_HOUR', '_NA_', 'ida', '_NA_', '2025-01-01 00:00:00+00', null, 950);
insert into user_login (user_login_id, current_password, party_id, enabled) values
  ('ida.krogh', 'secret', 'ida', 'Y'), ('gone', 'secret', 'jens', 'N');
