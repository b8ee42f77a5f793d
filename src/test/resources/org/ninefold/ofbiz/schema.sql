-- The tables of Apache OFBiz that are read, with its names, types and keys, and only the columns of interest; a few that
-- must never be read stand among them. The stamps, which OFBiz sets itself, have a default here.

create table party (
  party_id varchar(20) not null,
  party_type_id varchar(20),
  status_id varchar(20),
  description text,
  preferred_currency_uom_id varchar(20),
  external_id varchar(20),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (party_id)
);

create table party_group (
  party_id varchar(20) not null,
  group_name varchar(100),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (party_id)
);

create table person (
  party_id varchar(20) not null,
  first_name varchar(100),
  middle_name varchar(100),
  last_name varchar(100),
  occupation varchar(100),
  social_security_number varchar(255),
  passport_number varchar(255),
  mothers_maiden_name varchar(255),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (party_id)
);

create table party_role (
  party_id varchar(20) not null,
  role_type_id varchar(20) not null,
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (party_id, role_type_id)
);

create table party_relationship (
  party_id_from varchar(20) not null,
  party_id_to varchar(20) not null,
  role_type_id_from varchar(20) not null,
  role_type_id_to varchar(20) not null,
  from_date timestamptz not null,
  party_relationship_type_id varchar(20),
  thru_date timestamptz,
  position_title varchar(100),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (party_id_from, party_id_to, role_type_id_from, role_type_id_to, from_date)
);

create table invoice (
  invoice_id varchar(20) not null,
  invoice_type_id varchar(20),
  party_id_from varchar(20),
  party_id varchar(20),
  status_id varchar(20),
  invoice_date timestamptz,
  currency_uom_id varchar(20),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (invoice_id)
);

create table invoice_item (
  invoice_id varchar(20) not null,
  invoice_item_seq_id varchar(20) not null,
  invoice_item_type_id varchar(20),
  product_id varchar(20),
  quantity numeric(18,6),
  amount numeric(18,3),
  parent_invoice_id varchar(20),
  parent_invoice_item_seq_id varchar(20),
  inventory_item_id varchar(20),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (invoice_id, invoice_item_seq_id)
);

create table order_header (
  order_id varchar(20) not null,
  order_type_id varchar(20),
  status_id varchar(20),
  order_date timestamptz,
  currency_uom varchar(20),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (order_id)
);

create table order_role (
  order_id varchar(20) not null,
  party_id varchar(20) not null,
  role_type_id varchar(20) not null,
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (order_id, party_id, role_type_id)
);

create table product (
  product_id varchar(20) not null,
  primary_product_category_id varchar(20),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (product_id)
);

create table product_category (
  product_category_id varchar(20) not null,
  product_category_type_id varchar(20),
  category_name varchar(100),
  description varchar(255),
  primary_parent_category_id varchar(20),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (product_category_id)
);

create table role_type (
  role_type_id varchar(20) not null,
  parent_type_id varchar(20),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (role_type_id)
);

create table party_status (
  status_id varchar(20) not null,
  party_id varchar(20) not null,
  status_date timestamptz not null,
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (status_id, party_id, status_date)
);

create table contact_mech (
  contact_mech_id varchar(20) not null,
  contact_mech_type_id varchar(20),
  info_string varchar(255),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (contact_mech_id)
);

create table telecom_number (
  contact_mech_id varchar(20) not null,
  country_code varchar(10),
  area_code varchar(10),
  contact_number varchar(60),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (contact_mech_id)
);

create table postal_address (
  contact_mech_id varchar(20) not null,
  address1 varchar(255),
  address2 varchar(255),
  postal_code varchar(60),
  city varchar(100),
  country_geo_id varchar(20),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (contact_mech_id)
);

create table party_contact_mech (
  party_id varchar(20) not null,
  contact_mech_id varchar(20) not null,
  from_date timestamptz not null,
  thru_date timestamptz,
  allow_solicitation char(1),
  extension varchar(255),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (party_id, contact_mech_id, from_date)
);

create table party_contact_mech_purpose (
  party_id varchar(20) not null,
  contact_mech_id varchar(20) not null,
  contact_mech_purpose_type_id varchar(20) not null,
  from_date timestamptz not null,
  thru_date timestamptz,
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (party_id, contact_mech_id, contact_mech_purpose_type_id, from_date)
);

create table invoice_role (
  invoice_id varchar(20) not null,
  party_id varchar(20) not null,
  role_type_id varchar(20) not null,
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (invoice_id, party_id, role_type_id)
);

create table agreement (
  agreement_id varchar(20) not null,
  agreement_type_id varchar(20),
  party_id_to varchar(20),
  from_date timestamptz,
  thru_date timestamptz,
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (agreement_id)
);

create table agreement_role (
  agreement_id varchar(20) not null,
  party_id varchar(20) not null,
  role_type_id varchar(20) not null,
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (agreement_id, party_id, role_type_id)
);

create table user_login (
  user_login_id varchar(255) not null,
  current_password varchar(255),
  party_id varchar(20),
  enabled char(1),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (user_login_id)
);

create table product_category_member (
  product_category_id varchar(20) not null,
  product_id varchar(20) not null,
  from_date timestamptz not null,
  thru_date timestamptz,
  sequence_num numeric(20,0),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (product_category_id, product_id, from_date)
);

create table product_assoc (
  product_id varchar(20) not null,
  product_id_to varchar(20) not null,
  product_assoc_type_id varchar(20) not null,
  from_date timestamptz not null,
  thru_date timestamptz,
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (product_id, product_id_to, product_assoc_type_id, from_date)
);

create table order_item_billing (
  order_id varchar(20) not null,
  order_item_seq_id varchar(20) not null,
  invoice_id varchar(20) not null,
  invoice_item_seq_id varchar(20) not null,
  item_issuance_id varchar(20),
  quantity numeric(18,6),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (order_id, order_item_seq_id, invoice_id, invoice_item_seq_id)
);

create table item_issuance (
  item_issuance_id varchar(20) not null,
  inventory_item_id varchar(20),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (item_issuance_id)
);

create table inventory_item (
  inventory_item_id varchar(20) not null,
  unit_cost numeric(18,6),
  currency_uom_id varchar(20),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (inventory_item_id)
);

create table product_average_cost (
  product_average_cost_type_id varchar(20) not null,
  organization_party_id varchar(20) not null,
  product_id varchar(20) not null,
  facility_id varchar(20) not null,
  from_date timestamptz not null,
  thru_date timestamptz,
  average_cost numeric(18,6),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (product_average_cost_type_id, organization_party_id, product_id, facility_id, from_date)
);

create table cost_component (
  cost_component_id varchar(20) not null,
  product_id varchar(20),
  cost_component_type_id varchar(20),
  cost numeric(18,6),
  cost_uom_id varchar(20),
  from_date timestamptz,
  thru_date timestamptz,
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (cost_component_id)
);

create table supplier_product (
  product_id varchar(20) not null,
  party_id varchar(20) not null,
  currency_uom_id varchar(20) not null,
  minimum_order_quantity numeric(18,6) not null,
  available_from_date timestamptz not null,
  available_thru_date timestamptz,
  supplier_pref_order_id varchar(20),
  last_price numeric(18,3),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (product_id, party_id, currency_uom_id, minimum_order_quantity, available_from_date)
);

create table product_price (
  product_id varchar(20) not null,
  product_price_type_id varchar(20) not null,
  product_price_purpose_id varchar(20) not null,
  currency_uom_id varchar(20) not null,
  product_store_group_id varchar(20) not null,
  from_date timestamptz not null,
  thru_date timestamptz,
  price numeric(18,3),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (product_id, product_price_type_id, product_price_purpose_id, currency_uom_id, product_store_group_id, from_date)
);

create table party_acctg_preference (
  party_id varchar(20) not null,
  cogs_method_id varchar(20),
  base_currency_uom_id varchar(20),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (party_id)
);

create table order_item (
  order_id varchar(20) not null,
  order_item_seq_id varchar(20) not null,
  product_id varchar(20),
  quantity numeric(18,6),
  cancel_quantity numeric(18,6),
  unit_price numeric(18,3),
  status_id varchar(20),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (order_id, order_item_seq_id)
);

create table order_adjustment (
  order_adjustment_id varchar(20) not null,
  order_id varchar(20),
  order_item_seq_id varchar(20),
  order_adjustment_type_id varchar(20),
  amount numeric(18,3),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (order_adjustment_id)
);

create table time_entry (
  time_entry_id varchar(20) not null,
  party_id varchar(20),
  from_date timestamptz,
  work_effort_id varchar(20),
  timesheet_id varchar(20),
  invoice_id varchar(20),
  hours float8,
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (time_entry_id)
);

create table timesheet (
  timesheet_id varchar(20) not null,
  party_id varchar(20),
  client_party_id varchar(20),
  from_date timestamptz,
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (timesheet_id)
);

create table work_effort (
  work_effort_id varchar(20) not null,
  work_effort_parent_id varchar(20),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (work_effort_id)
);

create table work_effort_party_assignment (
  work_effort_id varchar(20) not null,
  party_id varchar(20) not null,
  role_type_id varchar(20) not null,
  from_date timestamptz not null,
  thru_date timestamptz,
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (work_effort_id, party_id, role_type_id, from_date)
);

create table rate_amount (
  rate_type_id varchar(20) not null,
  rate_currency_uom_id varchar(20) not null,
  period_type_id varchar(20) not null,
  party_id varchar(20) not null,
  work_effort_id varchar(20) not null,
  empl_position_type_id varchar(20) not null,
  from_date timestamptz not null,
  thru_date timestamptz,
  rate_amount numeric(18,2),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (rate_type_id, rate_currency_uom_id, period_type_id, party_id, work_effort_id, empl_position_type_id, from_date)
);

create table contact_list_party (
  contact_list_id varchar(20) not null,
  party_id varchar(20) not null,
  from_date timestamptz not null,
  thru_date timestamptz,
  status_id varchar(20),
  preferred_contact_mech_id varchar(20),
  last_updated_tx_stamp timestamptz default '2026-01-01 10:00:00+00',
  primary key (contact_list_id, party_id, from_date)
);
