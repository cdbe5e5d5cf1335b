CREATE TABLE ${prefix}community_key (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    name VARCHAR(64) COLLATE "C" NOT NULL,
    val VARCHAR(200) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (community, name, val)
);

CREATE TABLE ${prefix}unique_key (
    name VARCHAR(64) COLLATE "C" NOT NULL,
    val VARCHAR(200) COLLATE "C" NOT NULL,
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (name, val)
);

CREATE TABLE ${prefix}journal (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    kind VARCHAR(24) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    made_at TIMESTAMP(6) NOT NULL,
    entry TEXT COLLATE "C" NOT NULL,
    hash VARCHAR(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (community, kind, id, version)
);

CREATE TABLE ${prefix}journal_delivery (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    kind VARCHAR(24) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    made_at TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (community, kind, id, version)
);

CREATE INDEX ${prefix}x_journal_delivery ON ${prefix}journal_delivery (made_at, kind, community, id);

CREATE TABLE ${prefix}charter (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (community, id)
);

CREATE VIEW ${prefix}v_charter AS
    SELECT community, id, version
    FROM ${prefix}charter;

CREATE TABLE ${prefix}request (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    until_at TIMESTAMP(6),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_request_until_at ON ${prefix}request (community, until_at, id);

CREATE VIEW ${prefix}v_request AS
    SELECT community, id, version, until_at
    FROM ${prefix}request;

CREATE TABLE ${prefix}request_part (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    until_at TIMESTAMP(6),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_request_part_until_at ON ${prefix}request_part (community, until_at, id);

CREATE VIEW ${prefix}v_request_part AS
    SELECT community, id, version, until_at
    FROM ${prefix}request_part;

CREATE TABLE ${prefix}denial (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    denied_at TIMESTAMP(6),
    action VARCHAR(200) COLLATE "C",
    role VARCHAR(200) COLLATE "C",
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_denial_denied_at ON ${prefix}denial (community, denied_at, id);

CREATE VIEW ${prefix}v_denial AS
    SELECT community, id, version, denied_at, action, role
    FROM ${prefix}denial;

CREATE TABLE ${prefix}vault_check (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (community, id)
);

CREATE VIEW ${prefix}v_vault_check AS
    SELECT community, id, version
    FROM ${prefix}vault_check;

CREATE TABLE ${prefix}delivery_consumer (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (community, id)
);

CREATE VIEW ${prefix}v_delivery_consumer AS
    SELECT community, id, version
    FROM ${prefix}delivery_consumer;

CREATE TABLE ${prefix}delivery (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    consumer VARCHAR(200) COLLATE "C",
    parked BOOLEAN,
    due_at TIMESTAMP(6),
    since_at TIMESTAMP(6),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_delivery_consumer ON ${prefix}delivery (community, consumer, id);

CREATE INDEX ${prefix}x_delivery_parked ON ${prefix}delivery (community, parked, id);

CREATE INDEX ${prefix}x_delivery_due_at ON ${prefix}delivery (community, due_at, id);

CREATE INDEX ${prefix}x_delivery_since_at ON ${prefix}delivery (community, since_at, id);

CREATE VIEW ${prefix}v_delivery AS
    SELECT community, id, version, consumer, parked, due_at, since_at
    FROM ${prefix}delivery;

CREATE TABLE ${prefix}community (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    name VARCHAR(200) COLLATE "C",
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_community_name ON ${prefix}community (community, name, id);

CREATE VIEW ${prefix}v_community AS
    SELECT community, id, version, name
    FROM ${prefix}community;

CREATE TABLE ${prefix}community_figures (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    taken_on DATE,
    households BIGINT,
    residents BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_community_figures_taken_on ON ${prefix}community_figures (community, taken_on, id);

CREATE VIEW ${prefix}v_community_figures AS
    SELECT community, id, version, taken_on, households, residents
    FROM ${prefix}community_figures;

CREATE TABLE ${prefix}organisation (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    name VARCHAR(200) COLLATE "C",
    kind VARCHAR(200) COLLATE "C",
    credit_code VARCHAR(200) COLLATE "C",
    code_overridden BOOLEAN,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_organisation_name ON ${prefix}organisation (community, name, id);

CREATE INDEX ${prefix}x_organisation_code_overridden ON ${prefix}organisation (community, code_overridden, id);

CREATE TABLE ${prefix}organisation_name_key (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    val VARCHAR(200) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_organisation_name_key ON ${prefix}organisation_name_key (community, id);

CREATE TABLE ${prefix}organisation_name_pair (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    val VARCHAR(200) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_organisation_name_pair ON ${prefix}organisation_name_pair (community, id);

CREATE TABLE ${prefix}organisation_uncoded_name (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    val VARCHAR(200) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_organisation_uncoded_name ON ${prefix}organisation_uncoded_name (community, id);

CREATE VIEW ${prefix}v_organisation AS
    SELECT community, id, version, name, kind, credit_code, code_overridden
    FROM ${prefix}organisation;

CREATE TABLE ${prefix}party_organisation (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    name VARCHAR(200) COLLATE "C",
    level VARCHAR(200) COLLATE "C",
    host VARCHAR(200) COLLATE "C",
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_party_organisation_name ON ${prefix}party_organisation (community, name, id);

CREATE TABLE ${prefix}party_organisation_name_key (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    val VARCHAR(200) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_party_organisation_name_key ON ${prefix}party_organisation_name_key (community, id);

CREATE TABLE ${prefix}party_organisation_name_pair (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    val VARCHAR(200) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_party_organisation_name_pair ON ${prefix}party_organisation_name_pair (community, id);

CREATE VIEW ${prefix}v_party_organisation AS
    SELECT community, id, version, name, level, host
    FROM ${prefix}party_organisation;

CREATE TABLE ${prefix}building (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    number VARCHAR(200) COLLATE "C",
    number_key VARCHAR(200) COLLATE "C",
    households BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_building_number ON ${prefix}building (community, number, id);

CREATE VIEW ${prefix}v_building AS
    SELECT community, id, version, number, households
    FROM ${prefix}building;

CREATE TABLE ${prefix}person (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    mark VARCHAR(200) COLLATE "C",
    residence VARCHAR(200) COLLATE "C",
    employer VARCHAR(200) COLLATE "C",
    token_scheme BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_person_employer ON ${prefix}person (community, employer, id);

CREATE INDEX ${prefix}x_person_token_scheme ON ${prefix}person (community, token_scheme, id);

CREATE TABLE ${prefix}person_token (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    val VARCHAR(200) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_person_token ON ${prefix}person_token (community, id);

CREATE VIEW ${prefix}v_person AS
    SELECT community, id, version, employer
    FROM ${prefix}person;

CREATE TABLE ${prefix}person_retention (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    held BOOLEAN,
    kept_until DATE,
    PRIMARY KEY (community, id)
);

CREATE VIEW ${prefix}v_person_retention AS
    SELECT community, id, version, held, kept_until
    FROM ${prefix}person_retention;

CREATE TABLE ${prefix}disclosure (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    purpose VARCHAR(200) COLLATE "C",
    people BIGINT,
    shown_at TIMESTAMP(6),
    PRIMARY KEY (community, id)
);

CREATE TABLE ${prefix}disclosure_person (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    val VARCHAR(200) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_disclosure_person ON ${prefix}disclosure_person (community, id);

CREATE VIEW ${prefix}v_disclosure AS
    SELECT community, id, version, purpose, people, shown_at
    FROM ${prefix}disclosure;

CREATE TABLE ${prefix}person_key (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    master BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_person_key_master ON ${prefix}person_key (community, master, id);

CREATE VIEW ${prefix}v_person_key AS
    SELECT community, id, version
    FROM ${prefix}person_key;

CREATE TABLE ${prefix}presence (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    person VARCHAR(200) COLLATE "C",
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_presence_person ON ${prefix}presence (community, person, id);

CREATE TABLE ${prefix}presence_mark (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    val VARCHAR(200) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_presence_mark ON ${prefix}presence_mark (community, id);

CREATE VIEW ${prefix}v_presence AS
    SELECT community, id, version
    FROM ${prefix}presence;

CREATE TABLE ${prefix}alliance (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    name VARCHAR(200) COLLATE "C",
    active_members BIGINT,
    PRIMARY KEY (community, id)
);

CREATE VIEW ${prefix}v_alliance AS
    SELECT community, id, version, name, active_members
    FROM ${prefix}alliance;

CREATE TABLE ${prefix}appointment (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    alliance VARCHAR(200) COLLATE "C",
    member VARCHAR(200) COLLATE "C",
    status VARCHAR(200) COLLATE "C",
    person VARCHAR(200) COLLATE "C",
    direction VARCHAR(200) COLLATE "C",
    open_post VARCHAR(200) COLLATE "C",
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_appointment_alliance_member ON ${prefix}appointment (community, alliance, member, id);

CREATE INDEX ${prefix}x_appointment_alliance_status ON ${prefix}appointment (community, alliance, status, id);

CREATE VIEW ${prefix}v_appointment AS
    SELECT community, id, version, alliance, member, status, person, direction
    FROM ${prefix}appointment;

CREATE TABLE ${prefix}theme_day (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    alliance VARCHAR(200) COLLATE "C",
    held_on DATE,
    status VARCHAR(200) COLLATE "C",
    visits BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_theme_day_alliance_held_on ON ${prefix}theme_day (community, alliance, held_on, id);

CREATE INDEX ${prefix}x_theme_day_alliance_status ON ${prefix}theme_day (community, alliance, status, id);

CREATE VIEW ${prefix}v_theme_day AS
    SELECT community, id, version, alliance, held_on, status, visits
    FROM ${prefix}theme_day;

CREATE TABLE ${prefix}division (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    status VARCHAR(200) COLLATE "C",
    in_force_from DATE,
    in_force_until DATE,
    succeeds VARCHAR(200) COLLATE "C",
    grids BIGINT,
    households BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_division_status ON ${prefix}division (community, status, id);

CREATE INDEX ${prefix}x_division_in_force_from ON ${prefix}division (community, in_force_from, id);

CREATE VIEW ${prefix}v_division AS
    SELECT community, id, version, status, in_force_from, in_force_until, grids, households
    FROM ${prefix}division;

CREATE TABLE ${prefix}grid_post (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    kind VARCHAR(200) COLLATE "C",
    held_from DATE,
    status VARCHAR(200) COLLATE "C",
    grid VARCHAR(200) COLLATE "C",
    micro_grid VARCHAR(200) COLLATE "C",
    building VARCHAR(200) COLLATE "C",
    person VARCHAR(200) COLLATE "C",
    employer VARCHAR(200) COLLATE "C",
    enterprise_manager BOOLEAN,
    held_until DATE,
    ended_by VARCHAR(200) COLLATE "C",
    open_post VARCHAR(200) COLLATE "C",
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_grid_post_person ON ${prefix}grid_post (community, person, id);

CREATE INDEX ${prefix}x_grid_post_status ON ${prefix}grid_post (community, status, id);

CREATE INDEX ${prefix}x_grid_post_held_from ON ${prefix}grid_post (community, held_from, id);

CREATE INDEX ${prefix}x_grid_post_kind_held_from ON ${prefix}grid_post (community, kind, held_from, id);

CREATE INDEX ${prefix}x_grid_post_kind_status ON ${prefix}grid_post (community, kind, status, id);

CREATE INDEX ${prefix}x_grid_post_grid_held_from ON ${prefix}grid_post (community, grid, held_from, id);

CREATE INDEX ${prefix}x_grid_post_grid_status ON ${prefix}grid_post (community, grid, status, id);

CREATE INDEX ${prefix}x_grid_post_building_held_from ON ${prefix}grid_post (community, building, held_from, id);

CREATE VIEW ${prefix}v_grid_post AS
    SELECT community, id, version, kind, held_from, status, grid, micro_grid, building, person, employer, enterprise_manager, held_until, ended_by
    FROM ${prefix}grid_post;

CREATE TABLE ${prefix}incident (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    grid VARCHAR(200) COLLATE "C",
    status VARCHAR(200) COLLATE "C",
    is_open BOOLEAN,
    captured_in VARCHAR(200) COLLATE "C",
    captured_on DATE,
    category VARCHAR(200) COLLATE "C",
    due_at TIMESTAMP(6),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_incident_is_open ON ${prefix}incident (community, is_open, id);

CREATE INDEX ${prefix}x_incident_due_at ON ${prefix}incident (community, due_at, id);

CREATE INDEX ${prefix}x_incident_grid_status ON ${prefix}incident (community, grid, status, id);

CREATE INDEX ${prefix}x_incident_grid_is_open ON ${prefix}incident (community, grid, is_open, id);

CREATE INDEX ${prefix}x_incident_captured_in_c_adb2be3c ON ${prefix}incident (community, captured_in, captured_on, id);

CREATE VIEW ${prefix}v_incident AS
    SELECT community, id, version, grid, status, is_open, captured_in, captured_on, category, due_at
    FROM ${prefix}incident;

CREATE TABLE ${prefix}grid_visit (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    grid VARCHAR(200) COLLATE "C",
    visited_on DATE,
    visitor VARCHAR(200) COLLATE "C",
    status VARCHAR(200) COLLATE "C",
    calls BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_grid_visit_grid_visited_on ON ${prefix}grid_visit (community, grid, visited_on, id);

CREATE VIEW ${prefix}v_grid_visit AS
    SELECT community, id, version, grid, visited_on, visitor, status, calls
    FROM ${prefix}grid_visit;

CREATE TABLE ${prefix}grid_notice (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    grid VARCHAR(200) COLLATE "C",
    posted_on DATE,
    removed_on DATE,
    posts BIGINT,
    PRIMARY KEY (community, id)
);

CREATE VIEW ${prefix}v_grid_notice AS
    SELECT community, id, version, grid, posted_on, removed_on, posts
    FROM ${prefix}grid_notice;

CREATE TABLE ${prefix}taken_over (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    what VARCHAR(200) COLLATE "C",
    source VARCHAR(200) COLLATE "C",
    origin VARCHAR(200) COLLATE "C",
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_taken_over_source ON ${prefix}taken_over (community, source, id);

CREATE VIEW ${prefix}v_taken_over AS
    SELECT community, id, version, what, source
    FROM ${prefix}taken_over;

CREATE TABLE ${prefix}member_report (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    person VARCHAR(200) COLLATE "C",
    party_organisation VARCHAR(200) COLLATE "C",
    unit_kind VARCHAR(200) COLLATE "C",
    grid VARCHAR(200) COLLATE "C",
    status VARCHAR(200) COLLATE "C",
    active BOOLEAN,
    reported_on DATE,
    active_person VARCHAR(200) COLLATE "C",
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_member_report_person ON ${prefix}member_report (community, person, id);

CREATE INDEX ${prefix}x_member_report_party_or_52e91025 ON ${prefix}member_report (community, party_organisation, id);

CREATE INDEX ${prefix}x_member_report_status ON ${prefix}member_report (community, status, id);

CREATE INDEX ${prefix}x_member_report_grid_status ON ${prefix}member_report (community, grid, status, id);

CREATE INDEX ${prefix}x_member_report_active_p_916e38c5 ON ${prefix}member_report (community, active, party_organisation, id);

CREATE VIEW ${prefix}v_member_report AS
    SELECT community, id, version, party_organisation, unit_kind, grid, status, active, reported_on
    FROM ${prefix}member_report;

CREATE TABLE ${prefix}unit_report (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    party_organisation VARCHAR(200) COLLATE "C",
    status VARCHAR(200) COLLATE "C",
    members BIGINT,
    reported_on DATE,
    active_party VARCHAR(200) COLLATE "C",
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_unit_report_status ON ${prefix}unit_report (community, status, id);

CREATE VIEW ${prefix}v_unit_report AS
    SELECT community, id, version, party_organisation, status, members, reported_on
    FROM ${prefix}unit_report;

CREATE TABLE ${prefix}duty_service (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    report VARCHAR(200) COLLATE "C",
    served_on DATE,
    person VARCHAR(200) COLLATE "C",
    category VARCHAR(200) COLLATE "C",
    grid VARCHAR(200) COLLATE "C",
    times BIGINT,
    minutes BIGINT,
    reverses VARCHAR(200) COLLATE "C",
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_duty_service_served_on ON ${prefix}duty_service (community, served_on, id);

CREATE INDEX ${prefix}x_duty_service_report_served_on ON ${prefix}duty_service (community, report, served_on, id);

CREATE INDEX ${prefix}x_duty_service_person_served_on ON ${prefix}duty_service (community, person, served_on, id);

CREATE VIEW ${prefix}v_duty_service AS
    SELECT community, id, version, report, served_on, category, grid, times, minutes, reverses
    FROM ${prefix}duty_service;

CREATE TABLE ${prefix}duty_feedback (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    report VARCHAR(200) COLLATE "C",
    period_from DATE,
    status VARCHAR(200) COLLATE "C",
    period_until DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_duty_feedback_period_from ON ${prefix}duty_feedback (community, period_from, id);

CREATE INDEX ${prefix}x_duty_feedback_report_p_3d6abf78 ON ${prefix}duty_feedback (community, report, period_from, id);

CREATE TABLE ${prefix}duty_feedback_person_quarter (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    val VARCHAR(200) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_duty_feedback_person_quarter ON ${prefix}duty_feedback_person_quarter (community, id);

CREATE VIEW ${prefix}v_duty_feedback AS
    SELECT community, id, version, report, period_from, status, period_until
    FROM ${prefix}duty_feedback;

CREATE TABLE ${prefix}duty_posting (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    category VARCHAR(200) COLLATE "C",
    grid VARCHAR(200) COLLATE "C",
    status VARCHAR(200) COLLATE "C",
    ends_on DATE,
    begins_on DATE,
    quota BIGINT,
    held BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_duty_posting_status_ends_on ON ${prefix}duty_posting (community, status, ends_on, id);

CREATE TABLE ${prefix}duty_posting_claimed_by (
    community VARCHAR(12) COLLATE "C" NOT NULL,
    val VARCHAR(200) COLLATE "C" NOT NULL,
    id VARCHAR(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_duty_posting_claimed_by ON ${prefix}duty_posting_claimed_by (community, id);

CREATE VIEW ${prefix}v_duty_posting AS
    SELECT community, id, version, category, grid, status, ends_on, begins_on, quota, held
    FROM ${prefix}duty_posting;
