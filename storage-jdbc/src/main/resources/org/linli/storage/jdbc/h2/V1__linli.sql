CREATE TABLE ${prefix}community_key (
    community VARCHAR(12) NOT NULL,
    name VARCHAR(64) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, name, val)
);

CREATE TABLE ${prefix}unique_key (
    name VARCHAR(64) NOT NULL,
    val VARCHAR(200) NOT NULL,
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (name, val)
);

CREATE TABLE ${prefix}journal (
    community VARCHAR(12) NOT NULL,
    kind VARCHAR(24) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    made_at TIMESTAMP(6) NOT NULL,
    entry VARCHAR(1048576) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, kind, id, version)
);

CREATE TABLE ${prefix}journal_delivery (
    community VARCHAR(12) NOT NULL,
    kind VARCHAR(24) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    made_at TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (community, kind, id, version)
);

CREATE INDEX ${prefix}x_journal_delivery ON ${prefix}journal_delivery (made_at, kind, community, id);

CREATE TABLE ${prefix}label (
    enumeration VARCHAR(64) NOT NULL,
    constant VARCHAR(64) NOT NULL,
    zh VARCHAR(200) NOT NULL,
    en VARCHAR(200) NOT NULL,
    PRIMARY KEY (enumeration, constant)
);

CREATE VIEW ${prefix}v_label AS
    SELECT t.enumeration, t.constant, t.zh, t.en
    FROM ${prefix}label t;

CREATE TABLE ${prefix}charter (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    PRIMARY KEY (community, id)
);

CREATE VIEW ${prefix}v_charter AS
    SELECT t.community, t.id, t.version
    FROM ${prefix}charter t;

CREATE TABLE ${prefix}request (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    until_at TIMESTAMP(6),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_request_until_at ON ${prefix}request (community, until_at, id);

CREATE VIEW ${prefix}v_request AS
    SELECT t.community, t.id, t.version, t.until_at
    FROM ${prefix}request t;

CREATE TABLE ${prefix}request_part (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    until_at TIMESTAMP(6),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_request_part_until_at ON ${prefix}request_part (community, until_at, id);

CREATE VIEW ${prefix}v_request_part AS
    SELECT t.community, t.id, t.version, t.until_at
    FROM ${prefix}request_part t;

CREATE TABLE ${prefix}denial (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    denied_at TIMESTAMP(6),
    action VARCHAR(200),
    role VARCHAR(200),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_denial_denied_at ON ${prefix}denial (community, denied_at, id);

CREATE VIEW ${prefix}v_denial AS
    SELECT t.community, t.id, t.version, t.denied_at, t.action, t.role
    FROM ${prefix}denial t;

CREATE TABLE ${prefix}vault_check (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    PRIMARY KEY (community, id)
);

CREATE VIEW ${prefix}v_vault_check AS
    SELECT t.community, t.id, t.version
    FROM ${prefix}vault_check t;

CREATE TABLE ${prefix}delivery_consumer (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    PRIMARY KEY (community, id)
);

CREATE VIEW ${prefix}v_delivery_consumer AS
    SELECT t.community, t.id, t.version
    FROM ${prefix}delivery_consumer t;

CREATE TABLE ${prefix}delivery (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    consumer VARCHAR(200),
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
    SELECT t.community, t.id, t.version, t.consumer, t.parked, t.due_at, t.since_at
    FROM ${prefix}delivery t;

CREATE TABLE ${prefix}community (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    name VARCHAR(200),
    name_order VARCHAR(200),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_community_name_order ON ${prefix}community (community, name_order, id);

CREATE VIEW ${prefix}v_community AS
    SELECT c.community, t.id, t.version, t.name
    FROM (SELECT DISTINCT community FROM ${prefix}journal) c
    LEFT JOIN ${prefix}community t ON t.community = c.community;

CREATE TABLE ${prefix}community_figures (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    taken_on DATE,
    households BIGINT,
    residents BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_community_figures_taken_on ON ${prefix}community_figures (community, taken_on, id);

CREATE VIEW ${prefix}v_community_figures AS
    SELECT t.community, t.id, t.version, t.taken_on, t.households, t.residents
    FROM ${prefix}community_figures t;

CREATE TABLE ${prefix}organisation (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    name VARCHAR(200),
    closed BOOLEAN,
    name_order VARCHAR(200),
    kind VARCHAR(200),
    credit_code VARCHAR(200),
    open_code VARCHAR(200),
    closed_on DATE,
    code_overridden BOOLEAN,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_organisation_code_overridden ON ${prefix}organisation (community, code_overridden, id);

CREATE INDEX ${prefix}x_organisation_closed_name_order ON ${prefix}organisation (community, closed, name_order, id);

CREATE INDEX ${prefix}x_organisation_closed_kind ON ${prefix}organisation (community, closed, kind, id);

CREATE TABLE ${prefix}organisation_name_key (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_organisation_name_key ON ${prefix}organisation_name_key (community, id);

CREATE TABLE ${prefix}organisation_name_pair (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_organisation_name_pair ON ${prefix}organisation_name_pair (community, id);

CREATE TABLE ${prefix}organisation_uncoded_name (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_organisation_uncoded_name ON ${prefix}organisation_uncoded_name (community, id);

CREATE VIEW ${prefix}v_organisation AS
    SELECT t.community, t.id, t.version, t.name, t.closed, t.kind, t.credit_code, t.closed_on, t.code_overridden
    FROM ${prefix}organisation t;

CREATE TABLE ${prefix}party_organisation (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    name VARCHAR(200),
    closed BOOLEAN,
    name_order VARCHAR(200),
    level VARCHAR(200),
    host VARCHAR(200),
    closed_on DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_party_organisation_host ON ${prefix}party_organisation (community, host, id);

CREATE INDEX ${prefix}x_party_organisation_clo_984ac63b ON ${prefix}party_organisation (community, closed, name_order, id);

CREATE INDEX ${prefix}x_party_organisation_closed_level ON ${prefix}party_organisation (community, closed, level, id);

CREATE TABLE ${prefix}party_organisation_name_key (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_party_organisation_name_key ON ${prefix}party_organisation_name_key (community, id);

CREATE TABLE ${prefix}party_organisation_name_pair (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_party_organisation_name_pair ON ${prefix}party_organisation_name_pair (community, id);

CREATE VIEW ${prefix}v_party_organisation AS
    SELECT t.community, t.id, t.version, t.name, t.closed, t.level, t.host, t.closed_on, n9.name AS host_name
    FROM ${prefix}party_organisation t
    LEFT JOIN ${prefix}organisation n9 ON n9.community = t.community AND n9.id = t.host;

CREATE TABLE ${prefix}building (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    number VARCHAR(200),
    closed BOOLEAN,
    number_order VARCHAR(200),
    number_key VARCHAR(200),
    households BIGINT,
    closed_on DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_building_closed_number_order ON ${prefix}building (community, closed, number_order, id);

CREATE VIEW ${prefix}v_building AS
    SELECT t.community, t.id, t.version, t.number, t.closed, t.households, t.closed_on
    FROM ${prefix}building t;

CREATE TABLE ${prefix}person (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    mark VARCHAR(200),
    residence VARCHAR(200),
    employer VARCHAR(200),
    there BOOLEAN,
    token_scheme BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_person_employer ON ${prefix}person (community, employer, id);

CREATE INDEX ${prefix}x_person_there ON ${prefix}person (community, there, id);

CREATE INDEX ${prefix}x_person_token_scheme ON ${prefix}person (community, token_scheme, id);

CREATE TABLE ${prefix}person_token (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_person_token ON ${prefix}person_token (community, id);

CREATE VIEW ${prefix}v_person AS
    SELECT t.community, t.id, t.version, t.employer, n5.name AS employer_name
    FROM ${prefix}person t
    LEFT JOIN ${prefix}organisation n5 ON n5.community = t.community AND n5.id = t.employer;

CREATE TABLE ${prefix}person_retention (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    held BOOLEAN,
    kept_until DATE,
    PRIMARY KEY (community, id)
);

CREATE VIEW ${prefix}v_person_retention AS
    SELECT t.community, t.id, t.version, t.held, t.kept_until
    FROM ${prefix}person_retention t;

CREATE TABLE ${prefix}disclosure (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    purpose VARCHAR(200),
    people BIGINT,
    shown_at TIMESTAMP(6),
    PRIMARY KEY (community, id)
);

CREATE TABLE ${prefix}disclosure_person (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_disclosure_person ON ${prefix}disclosure_person (community, id);

CREATE VIEW ${prefix}v_disclosure AS
    SELECT t.community, t.id, t.version, t.purpose, t.people, t.shown_at
    FROM ${prefix}disclosure t;

CREATE TABLE ${prefix}person_key (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    master BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_person_key_master ON ${prefix}person_key (community, master, id);

CREATE VIEW ${prefix}v_person_key AS
    SELECT t.community, t.id, t.version
    FROM ${prefix}person_key t;

CREATE TABLE ${prefix}presence (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    person VARCHAR(200),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_presence_person ON ${prefix}presence (community, person, id);

CREATE TABLE ${prefix}presence_mark (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_presence_mark ON ${prefix}presence_mark (community, id);

CREATE VIEW ${prefix}v_presence AS
    SELECT t.community, t.id, t.version
    FROM ${prefix}presence t;

CREATE TABLE ${prefix}alliance (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    name VARCHAR(200),
    closed BOOLEAN,
    name_order VARCHAR(200),
    name_taken VARCHAR(200),
    closed_on DATE,
    active_members BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_alliance_closed_name_order ON ${prefix}alliance (community, closed, name_order, id);

CREATE TABLE ${prefix}alliance_member (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    alliance VARCHAR(64) NOT NULL,
    party_organisation VARCHAR(200),
    status VARCHAR(200),
    member_from DATE,
    member_until DATE,
    agreement_from DATE,
    agreement_until DATE,
    PRIMARY KEY (community, id, alliance)
);

CREATE INDEX ${prefix}x_alliance_member_alliance ON ${prefix}alliance_member (community, alliance);

CREATE VIEW ${prefix}v_alliance AS
    SELECT t.community, t.id, t.version, t.name, t.closed, t.closed_on, t.active_members
    FROM ${prefix}alliance t;

CREATE VIEW ${prefix}v_alliance_member AS
    SELECT t.community, t.id, w.version, t.alliance, w.name AS alliance_name, t.party_organisation, t.status, t.member_from, t.member_until, t.agreement_from, t.agreement_until, n12.name AS party_organisation_name
    FROM ${prefix}alliance_member t
    JOIN ${prefix}alliance w ON w.community = t.community AND w.id = t.alliance
    LEFT JOIN ${prefix}party_organisation n12 ON n12.community = t.community AND n12.id = t.party_organisation;

CREATE TABLE ${prefix}appointment (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    alliance VARCHAR(200),
    member VARCHAR(200),
    status VARCHAR(200),
    person VARCHAR(200),
    direction VARCHAR(200),
    open_post VARCHAR(200),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_appointment_alliance_member ON ${prefix}appointment (community, alliance, member, id);

CREATE INDEX ${prefix}x_appointment_alliance_status ON ${prefix}appointment (community, alliance, status, id);

CREATE VIEW ${prefix}v_appointment AS
    SELECT t.community, t.id, t.version, t.alliance, t.member, t.status, t.person, t.direction, n9.name AS alliance_name, n10.name AS member_name
    FROM ${prefix}appointment t
    LEFT JOIN ${prefix}alliance n9 ON n9.community = t.community AND n9.id = t.alliance
    LEFT JOIN ${prefix}party_organisation n10 ON n10.community = t.community AND n10.id = t.member;

CREATE TABLE ${prefix}theme_day (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    alliance VARCHAR(200),
    held_on DATE,
    status VARCHAR(200),
    visits BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_theme_day_alliance_held_on ON ${prefix}theme_day (community, alliance, held_on, id);

CREATE INDEX ${prefix}x_theme_day_alliance_status ON ${prefix}theme_day (community, alliance, status, id);

CREATE VIEW ${prefix}v_theme_day AS
    SELECT t.community, t.id, t.version, t.alliance, t.held_on, t.status, t.visits, n8.name AS alliance_name
    FROM ${prefix}theme_day t
    LEFT JOIN ${prefix}alliance n8 ON n8.community = t.community AND n8.id = t.alliance;

CREATE TABLE ${prefix}division (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    in_force_from DATE,
    in_force_until DATE,
    succeeds VARCHAR(200),
    grids BIGINT,
    households BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_division_status ON ${prefix}division (community, status, id);

CREATE INDEX ${prefix}x_division_in_force_from ON ${prefix}division (community, in_force_from, id);

CREATE TABLE ${prefix}grid (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    division VARCHAR(64) NOT NULL,
    number BIGINT,
    code VARCHAR(200),
    name VARCHAR(200),
    nature VARCHAR(200),
    type VARCHAR(200),
    buildings BIGINT,
    households BIGINT,
    residents BIGINT,
    PRIMARY KEY (community, id, division)
);

CREATE INDEX ${prefix}x_grid_division ON ${prefix}grid (community, division);

CREATE TABLE ${prefix}micro_grid (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    division VARCHAR(64) NOT NULL,
    grid VARCHAR(200),
    grid_name VARCHAR(200),
    name VARCHAR(200),
    buildings BIGINT,
    households BIGINT,
    PRIMARY KEY (community, id, division)
);

CREATE INDEX ${prefix}x_micro_grid_division ON ${prefix}micro_grid (community, division);

CREATE TABLE ${prefix}building_cover (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    division VARCHAR(64) NOT NULL,
    building VARCHAR(200),
    grid VARCHAR(200),
    grid_name VARCHAR(200),
    dedicated_grid VARCHAR(200),
    dedicated_grid_name VARCHAR(200),
    micro_grid VARCHAR(200),
    micro_grid_name VARCHAR(200),
    PRIMARY KEY (community, id, division)
);

CREATE INDEX ${prefix}x_building_cover_division ON ${prefix}building_cover (community, division);

CREATE VIEW ${prefix}v_division AS
    SELECT t.community, t.id, t.version, t.status, t.in_force_from, t.in_force_until, t.grids, t.households
    FROM ${prefix}division t;

CREATE VIEW ${prefix}v_grid AS
    SELECT t.community, t.id, w.version, t.division, w.status AS division_status, w.in_force_from, w.in_force_until, t.number, t.code, t.name, t.nature, t.type, t.buildings, t.households, t.residents
    FROM ${prefix}grid t
    JOIN ${prefix}division w ON w.community = t.community AND w.id = t.division;

CREATE VIEW ${prefix}v_micro_grid AS
    SELECT t.community, t.id, w.version, t.division, w.status AS division_status, w.in_force_from, w.in_force_until, t.grid, t.grid_name, t.name, t.buildings, t.households
    FROM ${prefix}micro_grid t
    JOIN ${prefix}division w ON w.community = t.community AND w.id = t.division;

CREATE VIEW ${prefix}v_building_cover AS
    SELECT t.community, t.id, w.version, t.division, w.in_force_from, w.in_force_until, t.building, t.grid, t.grid_name, t.dedicated_grid, t.dedicated_grid_name, t.micro_grid, t.micro_grid_name, n14.number AS building_number
    FROM ${prefix}building_cover t
    JOIN ${prefix}division w ON w.community = t.community AND w.id = t.division
    LEFT JOIN ${prefix}building n14 ON n14.community = t.community AND n14.id = t.building;

CREATE TABLE ${prefix}grid_post (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    kind VARCHAR(200),
    held_from DATE,
    status VARCHAR(200),
    grid VARCHAR(200),
    micro_grid VARCHAR(200),
    building VARCHAR(200),
    person VARCHAR(200),
    employer VARCHAR(200),
    enterprise_manager BOOLEAN,
    held_until DATE,
    ended_by VARCHAR(200),
    open_post VARCHAR(200),
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
    SELECT t.community, t.id, t.version, t.kind, t.held_from, t.status, t.grid, t.micro_grid, t.building, t.person, t.employer, t.enterprise_manager, t.held_until, t.ended_by, (SELECT p.name FROM ${prefix}grid p JOIN ${prefix}division w ON w.community = p.community AND w.id = p.division WHERE p.community = t.community AND p.id = t.grid AND w.in_force_from IS NOT NULL ORDER BY w.in_force_from DESC LIMIT 1) AS grid_name, (SELECT p.name FROM ${prefix}micro_grid p JOIN ${prefix}division w ON w.community = p.community AND w.id = p.division WHERE p.community = t.community AND p.id = t.micro_grid AND w.in_force_from IS NOT NULL ORDER BY w.in_force_from DESC LIMIT 1) AS micro_grid_name, n17.number AS building_number, n18.name AS employer_name
    FROM ${prefix}grid_post t
    LEFT JOIN ${prefix}building n17 ON n17.community = t.community AND n17.id = t.building
    LEFT JOIN ${prefix}organisation n18 ON n18.community = t.community AND n18.id = t.employer;

CREATE TABLE ${prefix}incident (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    grid VARCHAR(200),
    status VARCHAR(200),
    is_open BOOLEAN,
    captured_in VARCHAR(200),
    captured_on DATE,
    category VARCHAR(200),
    due_provisional BOOLEAN,
    due_at TIMESTAMP(6),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_incident_is_open ON ${prefix}incident (community, is_open, id);

CREATE INDEX ${prefix}x_incident_due_at ON ${prefix}incident (community, due_at, id);

CREATE INDEX ${prefix}x_incident_grid_status ON ${prefix}incident (community, grid, status, id);

CREATE INDEX ${prefix}x_incident_grid_is_open ON ${prefix}incident (community, grid, is_open, id);

CREATE INDEX ${prefix}x_incident_captured_in_c_adb2be3c ON ${prefix}incident (community, captured_in, captured_on, id);

CREATE VIEW ${prefix}v_incident AS
    SELECT t.community, t.id, t.version, t.grid, t.status, t.is_open, t.captured_in, t.captured_on, t.category, t.due_provisional, t.due_at, (SELECT p.name FROM ${prefix}grid p JOIN ${prefix}division w ON w.community = p.community AND w.id = p.division WHERE p.community = t.community AND p.id = t.grid AND w.in_force_from IS NOT NULL ORDER BY w.in_force_from DESC LIMIT 1) AS grid_name, (SELECT p.name FROM ${prefix}grid p JOIN ${prefix}division w ON w.community = p.community AND w.id = p.division WHERE p.community = t.community AND p.id = t.captured_in AND w.in_force_from IS NOT NULL ORDER BY w.in_force_from DESC LIMIT 1) AS captured_in_name
    FROM ${prefix}incident t;

CREATE TABLE ${prefix}grid_visit (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    grid VARCHAR(200),
    visited_on DATE,
    visitor VARCHAR(200),
    status VARCHAR(200),
    calls BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_grid_visit_grid_visited_on ON ${prefix}grid_visit (community, grid, visited_on, id);

CREATE VIEW ${prefix}v_grid_visit AS
    SELECT t.community, t.id, t.version, t.grid, t.visited_on, t.visitor, t.status, t.calls, (SELECT p.name FROM ${prefix}grid p JOIN ${prefix}division w ON w.community = p.community AND w.id = p.division WHERE p.community = t.community AND p.id = t.grid AND w.in_force_from IS NOT NULL ORDER BY w.in_force_from DESC LIMIT 1) AS grid_name
    FROM ${prefix}grid_visit t;

CREATE TABLE ${prefix}grid_notice (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    grid VARCHAR(200),
    posted_on DATE,
    removed_on DATE,
    posts BIGINT,
    PRIMARY KEY (community, id)
);

CREATE VIEW ${prefix}v_grid_notice AS
    SELECT t.community, t.id, t.version, t.grid, t.posted_on, t.removed_on, t.posts, (SELECT p.name FROM ${prefix}grid p JOIN ${prefix}division w ON w.community = p.community AND w.id = p.division WHERE p.community = t.community AND p.id = t.grid AND w.in_force_from IS NOT NULL ORDER BY w.in_force_from DESC LIMIT 1) AS grid_name
    FROM ${prefix}grid_notice t;

CREATE TABLE ${prefix}taken_over (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    what VARCHAR(200),
    source VARCHAR(200),
    assigned BOOLEAN,
    origin VARCHAR(200),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_taken_over_source ON ${prefix}taken_over (community, source, id);

CREATE VIEW ${prefix}v_taken_over AS
    SELECT t.community, t.id, t.version, t.what, t.source, t.assigned
    FROM ${prefix}taken_over t;

CREATE TABLE ${prefix}member_report (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    person VARCHAR(200),
    party_organisation VARCHAR(200),
    unit_kind VARCHAR(200),
    grid VARCHAR(200),
    status VARCHAR(200),
    active BOOLEAN,
    reported_on DATE,
    ended_on DATE,
    exempt_until DATE,
    plain BOOLEAN,
    active_person VARCHAR(200),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_member_report_person ON ${prefix}member_report (community, person, id);

CREATE INDEX ${prefix}x_member_report_party_or_52e91025 ON ${prefix}member_report (community, party_organisation, id);

CREATE INDEX ${prefix}x_member_report_status ON ${prefix}member_report (community, status, id);

CREATE INDEX ${prefix}x_member_report_ended_on ON ${prefix}member_report (community, ended_on, id);

CREATE INDEX ${prefix}x_member_report_exempt_until ON ${prefix}member_report (community, exempt_until, id);

CREATE INDEX ${prefix}x_member_report_grid_status ON ${prefix}member_report (community, grid, status, id);

CREATE INDEX ${prefix}x_member_report_active_p_916e38c5 ON ${prefix}member_report (community, active, party_organisation, id);

CREATE TABLE ${prefix}member_report_former_party (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_member_report_former_party ON ${prefix}member_report_former_party (community, id);

CREATE VIEW ${prefix}v_member_report AS
    SELECT t.community, t.id, t.version, t.party_organisation, t.unit_kind, t.grid, t.status, t.active, t.reported_on, t.ended_on, n11.name AS party_organisation_name, (SELECT p.name FROM ${prefix}grid p JOIN ${prefix}division w ON w.community = p.community AND w.id = p.division WHERE p.community = t.community AND p.id = t.grid AND w.in_force_from IS NOT NULL ORDER BY w.in_force_from DESC LIMIT 1) AS grid_name
    FROM ${prefix}member_report t
    LEFT JOIN ${prefix}party_organisation n11 ON n11.community = t.community AND n11.id = t.party_organisation;

CREATE TABLE ${prefix}unit_report (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    party_organisation VARCHAR(200),
    status VARCHAR(200),
    members BIGINT,
    reported_on DATE,
    ended_on DATE,
    active_party VARCHAR(200),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_unit_report_party_organisation ON ${prefix}unit_report (community, party_organisation, id);

CREATE INDEX ${prefix}x_unit_report_status ON ${prefix}unit_report (community, status, id);

CREATE INDEX ${prefix}x_unit_report_ended_on ON ${prefix}unit_report (community, ended_on, id);

CREATE VIEW ${prefix}v_unit_report AS
    SELECT t.community, t.id, t.version, t.party_organisation, t.status, t.members, t.reported_on, t.ended_on, n9.name AS party_organisation_name
    FROM ${prefix}unit_report t
    LEFT JOIN ${prefix}party_organisation n9 ON n9.community = t.community AND n9.id = t.party_organisation;

CREATE TABLE ${prefix}duty_service (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    report VARCHAR(200),
    served_on DATE,
    person VARCHAR(200),
    category VARCHAR(200),
    grid VARCHAR(200),
    times BIGINT,
    minutes BIGINT,
    reverses VARCHAR(200),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_duty_service_served_on ON ${prefix}duty_service (community, served_on, id);

CREATE INDEX ${prefix}x_duty_service_report_served_on ON ${prefix}duty_service (community, report, served_on, id);

CREATE INDEX ${prefix}x_duty_service_person_served_on ON ${prefix}duty_service (community, person, served_on, id);

CREATE VIEW ${prefix}v_duty_service AS
    SELECT t.community, t.id, t.version, t.report, t.served_on, t.category, t.grid, t.times, t.minutes, t.reverses, (SELECT p.name FROM ${prefix}grid p JOIN ${prefix}division w ON w.community = p.community AND w.id = p.division WHERE p.community = t.community AND p.id = t.grid AND w.in_force_from IS NOT NULL ORDER BY w.in_force_from DESC LIMIT 1) AS grid_name
    FROM ${prefix}duty_service t;

CREATE TABLE ${prefix}duty_feedback (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    report VARCHAR(200),
    period_from DATE,
    party_organisation VARCHAR(200),
    status VARCHAR(200),
    period_until DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_duty_feedback_period_from ON ${prefix}duty_feedback (community, period_from, id);

CREATE INDEX ${prefix}x_duty_feedback_report_p_3d6abf78 ON ${prefix}duty_feedback (community, report, period_from, id);

CREATE TABLE ${prefix}duty_feedback_person_quarter (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_duty_feedback_person_quarter ON ${prefix}duty_feedback_person_quarter (community, id);

CREATE VIEW ${prefix}v_duty_feedback AS
    SELECT t.community, t.id, t.version, t.report, t.period_from, t.party_organisation, t.status, t.period_until, n9.name AS party_organisation_name
    FROM ${prefix}duty_feedback t
    LEFT JOIN ${prefix}party_organisation n9 ON n9.community = t.community AND n9.id = t.party_organisation;

CREATE TABLE ${prefix}duty_posting (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    category VARCHAR(200),
    grid VARCHAR(200),
    status VARCHAR(200),
    ends_on DATE,
    begins_on DATE,
    quota BIGINT,
    held BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_duty_posting_status_ends_on ON ${prefix}duty_posting (community, status, ends_on, id);

CREATE TABLE ${prefix}duty_posting_claimed_by (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_duty_posting_claimed_by ON ${prefix}duty_posting_claimed_by (community, id);

CREATE VIEW ${prefix}v_duty_posting AS
    SELECT t.community, t.id, t.version, t.category, t.grid, t.status, t.ends_on, t.begins_on, t.quota, t.held, (SELECT p.name FROM ${prefix}grid p JOIN ${prefix}division w ON w.community = p.community AND w.id = p.division WHERE p.community = t.community AND p.id = t.grid AND w.in_force_from IS NOT NULL ORDER BY w.in_force_from DESC LIMIT 1) AS grid_name
    FROM ${prefix}duty_posting t;

CREATE TABLE ${prefix}conference_seat (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    open_unit VARCHAR(200),
    unit VARCHAR(200),
    seat_kind VARCHAR(200),
    since_on DATE,
    until_on DATE,
    PRIMARY KEY (community, id)
);

CREATE VIEW ${prefix}v_conference_seat AS
    SELECT t.community, t.id, t.version, t.unit, t.seat_kind, t.since_on, t.until_on, n8.name AS unit_name
    FROM ${prefix}conference_seat t
    LEFT JOIN ${prefix}organisation n8 ON n8.community = t.community AND n8.id = t.unit;

CREATE TABLE ${prefix}conference (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    held_on DATE,
    status VARCHAR(200),
    title VARCHAR(200),
    present BIGINT,
    seats BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_conference_held_on ON ${prefix}conference (community, held_on, id);

CREATE INDEX ${prefix}x_conference_status ON ${prefix}conference (community, status, id);

CREATE VIEW ${prefix}v_conference AS
    SELECT t.community, t.id, t.version, t.held_on, t.status, t.title, t.present, t.seats
    FROM ${prefix}conference t;

CREATE TABLE ${prefix}resolution (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    conference VARCHAR(200),
    status VARCHAR(200),
    owner VARCHAR(200),
    due_on DATE,
    ended_on DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_resolution_conference ON ${prefix}resolution (community, conference, id);

CREATE INDEX ${prefix}x_resolution_status ON ${prefix}resolution (community, status, id);

CREATE VIEW ${prefix}v_resolution AS
    SELECT t.community, t.id, t.version, t.conference, t.status, t.owner, t.due_on, t.ended_on, n9.title AS conference_title, n10.name AS owner_name
    FROM ${prefix}resolution t
    LEFT JOIN ${prefix}conference n9 ON n9.community = t.community AND n9.id = t.conference
    LEFT JOIN ${prefix}organisation n10 ON n10.community = t.community AND n10.id = t.owner;

CREATE TABLE ${prefix}consultation (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    held_on DATE,
    status VARCHAR(200),
    form_kind VARCHAR(200),
    participants BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_consultation_held_on ON ${prefix}consultation (community, held_on, id);

CREATE INDEX ${prefix}x_consultation_status ON ${prefix}consultation (community, status, id);

CREATE VIEW ${prefix}v_consultation AS
    SELECT t.community, t.id, t.version, t.held_on, t.status, t.form_kind, t.participants
    FROM ${prefix}consultation t;

CREATE TABLE ${prefix}mediation_committee (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    term_until DATE,
    term_from DATE,
    seats BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_mediation_committee_term_until ON ${prefix}mediation_committee (community, term_until, id);

CREATE VIEW ${prefix}v_mediation_committee AS
    SELECT t.community, t.id, t.version, t.term_until, t.term_from, t.seats
    FROM ${prefix}mediation_committee t;

CREATE TABLE ${prefix}mediator (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    person VARCHAR(200),
    active_person VARCHAR(200),
    committee VARCHAR(200),
    golden BOOLEAN,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_mediator_status ON ${prefix}mediator (community, status, id);

CREATE INDEX ${prefix}x_mediator_person ON ${prefix}mediator (community, person, id);

CREATE INDEX ${prefix}x_mediator_committee ON ${prefix}mediator (community, committee, id);

CREATE VIEW ${prefix}v_mediator AS
    SELECT t.community, t.id, t.version, t.status, t.person, t.golden
    FROM ${prefix}mediator t;

CREATE TABLE ${prefix}dispute (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    registered_on DATE,
    grid VARCHAR(200),
    urgency VARCHAR(200),
    is_open BOOLEAN,
    reminds_at TIMESTAMP(6),
    reminds_provisional BOOLEAN,
    class VARCHAR(200),
    subject VARCHAR(200),
    waits_since DATE,
    unsigned_since DATE,
    lead VARCHAR(200),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_dispute_reminds_at ON ${prefix}dispute (community, reminds_at, id);

CREATE INDEX ${prefix}x_dispute_waits_since ON ${prefix}dispute (community, waits_since, id);

CREATE INDEX ${prefix}x_dispute_unsigned_since ON ${prefix}dispute (community, unsigned_since, id);

CREATE INDEX ${prefix}x_dispute_lead ON ${prefix}dispute (community, lead, id);

CREATE INDEX ${prefix}x_dispute_status_registered_on ON ${prefix}dispute (community, status, registered_on, id);

CREATE INDEX ${prefix}x_dispute_grid_registered_on ON ${prefix}dispute (community, grid, registered_on, id);

CREATE INDEX ${prefix}x_dispute_urgency_registered_on ON ${prefix}dispute (community, urgency, registered_on, id);

CREATE TABLE ${prefix}dispute_mediator (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_dispute_mediator ON ${prefix}dispute_mediator (community, id);

CREATE TABLE ${prefix}dispute_at_work (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_dispute_at_work ON ${prefix}dispute_at_work (community, id);

CREATE TABLE ${prefix}dispute_open_organisation (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_dispute_open_organisation ON ${prefix}dispute_open_organisation (community, id);

CREATE TABLE ${prefix}dispute_person (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_dispute_person ON ${prefix}dispute_person (community, id);

CREATE VIEW ${prefix}v_dispute AS
    SELECT t.community, t.id, t.version, t.status, t.registered_on, t.grid, t.urgency, t.is_open, t.reminds_at, t.reminds_provisional, t.class, t.subject, t.waits_since, t.unsigned_since, (SELECT p.name FROM ${prefix}grid p JOIN ${prefix}division w ON w.community = p.community AND w.id = p.division WHERE p.community = t.community AND p.id = t.grid AND w.in_force_from IS NOT NULL ORDER BY w.in_force_from DESC LIMIT 1) AS grid_name
    FROM ${prefix}dispute t;

CREATE TABLE ${prefix}dispute_figure (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    happened_on DATE,
    what VARCHAR(200),
    class VARCHAR(200),
    subject VARCHAR(200),
    mode VARCHAR(200),
    referred_to VARCHAR(200),
    since_on DATE,
    grid VARCHAR(200),
    late BOOLEAN,
    days BIGINT,
    people BIGINT,
    amount BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_dispute_figure_happened_on ON ${prefix}dispute_figure (community, happened_on, id);

CREATE VIEW ${prefix}v_dispute_figure AS
    SELECT t.community, t.id, t.version, t.happened_on, t.what, t.class, t.subject, t.mode, t.referred_to, t.since_on, t.grid, t.late, t.days, t.people, t.amount, (SELECT p.name FROM ${prefix}grid p JOIN ${prefix}division w ON w.community = p.community AND w.id = p.division WHERE p.community = t.community AND p.id = t.grid AND w.in_force_from IS NOT NULL ORDER BY w.in_force_from DESC LIMIT 1) AS grid_name
    FROM ${prefix}dispute_figure t;

CREATE TABLE ${prefix}petition (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    received_on DATE,
    reminds_at TIMESTAMP(6),
    choice_until TIMESTAMP(6),
    open_at VARCHAR(200),
    petition_kind VARCHAR(200),
    channel VARCHAR(200),
    reminds_provisional BOOLEAN,
    field VARCHAR(200),
    concerned BIGINT,
    joint BOOLEAN,
    repeats BOOLEAN,
    late BOOLEAN,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_petition_received_on ON ${prefix}petition (community, received_on, id);

CREATE INDEX ${prefix}x_petition_reminds_at ON ${prefix}petition (community, reminds_at, id);

CREATE INDEX ${prefix}x_petition_choice_until ON ${prefix}petition (community, choice_until, id);

CREATE INDEX ${prefix}x_petition_open_at ON ${prefix}petition (community, open_at, id);

CREATE INDEX ${prefix}x_petition_status_received_on ON ${prefix}petition (community, status, received_on, id);

CREATE TABLE ${prefix}petition_person (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_petition_person ON ${prefix}petition_person (community, id);

CREATE VIEW ${prefix}v_petition AS
    SELECT t.community, t.id, t.version, t.status, t.received_on, t.reminds_at, t.choice_until, t.open_at, t.petition_kind, t.channel, t.reminds_provisional, t.field, t.concerned, t.joint, t.repeats, t.late, n17.name AS open_at_name
    FROM ${prefix}petition t
    LEFT JOIN ${prefix}organisation n17 ON n17.community = t.community AND n17.id = t.open_at;

CREATE TABLE ${prefix}hotline_ticket (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    registered_on DATE,
    dispatched_on DATE,
    closed_on DATE,
    called_back_on DATE,
    reminds_at TIMESTAMP(6),
    open_at VARCHAR(200),
    caller VARCHAR(200),
    lead VARCHAR(200),
    reminds_provisional BOOLEAN,
    field VARCHAR(200),
    contacted_in_time BOOLEAN,
    outcome VARCHAR(200),
    solved BOOLEAN,
    satisfied BOOLEAN,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_hotline_ticket_dispatched_on ON ${prefix}hotline_ticket (community, dispatched_on, id);

CREATE INDEX ${prefix}x_hotline_ticket_closed_on ON ${prefix}hotline_ticket (community, closed_on, id);

CREATE INDEX ${prefix}x_hotline_ticket_called_back_on ON ${prefix}hotline_ticket (community, called_back_on, id);

CREATE INDEX ${prefix}x_hotline_ticket_reminds_at ON ${prefix}hotline_ticket (community, reminds_at, id);

CREATE INDEX ${prefix}x_hotline_ticket_open_at ON ${prefix}hotline_ticket (community, open_at, id);

CREATE INDEX ${prefix}x_hotline_ticket_caller ON ${prefix}hotline_ticket (community, caller, id);

CREATE INDEX ${prefix}x_hotline_ticket_lead ON ${prefix}hotline_ticket (community, lead, id);

CREATE INDEX ${prefix}x_hotline_ticket_status__9f210e51 ON ${prefix}hotline_ticket (community, status, registered_on, id);

CREATE VIEW ${prefix}v_hotline_ticket AS
    SELECT t.community, t.id, t.version, t.status, t.registered_on, t.dispatched_on, t.closed_on, t.called_back_on, t.reminds_at, t.open_at, t.reminds_provisional, t.field, t.contacted_in_time, t.outcome, t.solved, t.satisfied, n17.name AS open_at_name
    FROM ${prefix}hotline_ticket t
    LEFT JOIN ${prefix}organisation n17 ON n17.community = t.community AND n17.id = t.open_at;

CREATE TABLE ${prefix}job_seeker (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    registered_on DATE,
    person VARCHAR(200),
    seeking VARCHAR(200),
    ended_on DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_job_seeker_person ON ${prefix}job_seeker (community, person, id);

CREATE INDEX ${prefix}x_job_seeker_status_registered_on ON ${prefix}job_seeker (community, status, registered_on, id);

CREATE VIEW ${prefix}v_job_seeker AS
    SELECT t.community, t.id, t.version, t.status, t.registered_on, t.person, t.ended_on
    FROM ${prefix}job_seeker t;

CREATE TABLE ${prefix}vacancy (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    ends_on DATE,
    enterprise VARCHAR(200),
    channel VARCHAR(200),
    begins_on DATE,
    title VARCHAR(200),
    heads BIGINT,
    first_heads BIGINT,
    taken BIGINT,
    hired BIGINT,
    closed_on DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_vacancy_enterprise ON ${prefix}vacancy (community, enterprise, id);

CREATE INDEX ${prefix}x_vacancy_channel ON ${prefix}vacancy (community, channel, id);

CREATE INDEX ${prefix}x_vacancy_begins_on ON ${prefix}vacancy (community, begins_on, id);

CREATE INDEX ${prefix}x_vacancy_status_ends_on ON ${prefix}vacancy (community, status, ends_on, id);

CREATE VIEW ${prefix}v_vacancy AS
    SELECT t.community, t.id, t.version, t.status, t.ends_on, t.enterprise, t.channel, t.begins_on, t.title, t.heads, t.first_heads, t.taken, t.hired, t.closed_on, n15.name AS enterprise_name
    FROM ${prefix}vacancy t
    LEFT JOIN ${prefix}organisation n15 ON n15.community = t.community AND n15.id = t.enterprise;

CREATE TABLE ${prefix}referral (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    referred_on DATE,
    vacancy VARCHAR(200),
    seeker VARCHAR(200),
    person VARCHAR(200),
    enterprise VARCHAR(200),
    open_pair VARCHAR(200),
    interviewed_on DATE,
    began_on DATE,
    hired_on DATE,
    left_on DATE,
    resident BOOLEAN,
    left_early BOOLEAN,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_referral_vacancy ON ${prefix}referral (community, vacancy, id);

CREATE INDEX ${prefix}x_referral_seeker ON ${prefix}referral (community, seeker, id);

CREATE INDEX ${prefix}x_referral_person ON ${prefix}referral (community, person, id);

CREATE INDEX ${prefix}x_referral_enterprise ON ${prefix}referral (community, enterprise, id);

CREATE INDEX ${prefix}x_referral_referred_on ON ${prefix}referral (community, referred_on, id);

CREATE INDEX ${prefix}x_referral_interviewed_on ON ${prefix}referral (community, interviewed_on, id);

CREATE INDEX ${prefix}x_referral_began_on ON ${prefix}referral (community, began_on, id);

CREATE INDEX ${prefix}x_referral_hired_on ON ${prefix}referral (community, hired_on, id);

CREATE INDEX ${prefix}x_referral_status_referred_on ON ${prefix}referral (community, status, referred_on, id);

CREATE VIEW ${prefix}v_referral AS
    SELECT t.community, t.id, t.version, t.status, t.referred_on, t.vacancy, t.seeker, t.person, t.enterprise, t.interviewed_on, t.began_on, t.hired_on, t.left_on, t.resident, t.left_early, n16.title AS vacancy_title, n17.name AS enterprise_name
    FROM ${prefix}referral t
    LEFT JOIN ${prefix}vacancy n16 ON n16.community = t.community AND n16.id = t.vacancy
    LEFT JOIN ${prefix}organisation n17 ON n17.community = t.community AND n17.id = t.enterprise;

CREATE TABLE ${prefix}job_fair (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    begins_on DATE,
    title VARCHAR(200),
    expected BIGINT,
    employers BIGINT,
    visitors BIGINT,
    published_on DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_job_fair_begins_on ON ${prefix}job_fair (community, begins_on, id);

CREATE INDEX ${prefix}x_job_fair_status_begins_on ON ${prefix}job_fair (community, status, begins_on, id);

CREATE TABLE ${prefix}job_fair_coming (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_job_fair_coming ON ${prefix}job_fair_coming (community, id);

CREATE VIEW ${prefix}v_job_fair AS
    SELECT t.community, t.id, t.version, t.status, t.begins_on, t.title, t.expected, t.employers, t.visitors, t.published_on
    FROM ${prefix}job_fair t;

CREATE TABLE ${prefix}service_item (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    closed BOOLEAN,
    code VARCHAR(200),
    department VARCHAR(200),
    code_key VARCHAR(200),
    clerk VARCHAR(200),
    name VARCHAR(200),
    audience VARCHAR(200),
    handling VARCHAR(200),
    listed BOOLEAN,
    closed_on DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_service_item_clerk ON ${prefix}service_item (community, clerk, id);

CREATE INDEX ${prefix}x_service_item_closed_code ON ${prefix}service_item (community, closed, code, id);

CREATE INDEX ${prefix}x_service_item_closed_department ON ${prefix}service_item (community, closed, department, id);

CREATE TABLE ${prefix}service_item_name_pair (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_service_item_name_pair ON ${prefix}service_item_name_pair (community, id);

CREATE VIEW ${prefix}v_service_item AS
    SELECT t.community, t.id, t.version, t.closed, t.code, t.department, t.name, t.audience, t.handling, t.listed, t.closed_on
    FROM ${prefix}service_item t;

CREATE TABLE ${prefix}service_request (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    received_on DATE,
    item VARCHAR(200),
    number_key VARCHAR(200),
    done_on DATE,
    rated_on DATE,
    reminds_at TIMESTAMP(6),
    open_item VARCHAR(200),
    open_at VARCHAR(200),
    open_of VARCHAR(200),
    person VARCHAR(200),
    number VARCHAR(200),
    reminds_provisional BOOLEAN,
    channel VARCHAR(200),
    on_behalf BOOLEAN,
    on_time BOOLEAN,
    satisfied BOOLEAN,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_service_request_received_on ON ${prefix}service_request (community, received_on, id);

CREATE INDEX ${prefix}x_service_request_done_on ON ${prefix}service_request (community, done_on, id);

CREATE INDEX ${prefix}x_service_request_rated_on ON ${prefix}service_request (community, rated_on, id);

CREATE INDEX ${prefix}x_service_request_reminds_at ON ${prefix}service_request (community, reminds_at, id);

CREATE INDEX ${prefix}x_service_request_open_item ON ${prefix}service_request (community, open_item, id);

CREATE INDEX ${prefix}x_service_request_open_at ON ${prefix}service_request (community, open_at, id);

CREATE INDEX ${prefix}x_service_request_open_of ON ${prefix}service_request (community, open_of, id);

CREATE INDEX ${prefix}x_service_request_person ON ${prefix}service_request (community, person, id);

CREATE INDEX ${prefix}x_service_request_status_04de6390 ON ${prefix}service_request (community, status, received_on, id);

CREATE INDEX ${prefix}x_service_request_item_r_47fd3e99 ON ${prefix}service_request (community, item, received_on, id);

CREATE VIEW ${prefix}v_service_request AS
    SELECT t.community, t.id, t.version, t.status, t.received_on, t.item, t.done_on, t.rated_on, t.reminds_at, t.open_at, t.number, t.reminds_provisional, t.channel, t.on_behalf, t.on_time, t.satisfied, n17.name AS item_name, n18.name AS open_at_name
    FROM ${prefix}service_request t
    LEFT JOIN ${prefix}service_item n17 ON n17.community = t.community AND n17.id = t.item
    LEFT JOIN ${prefix}organisation n18 ON n18.community = t.community AND n18.id = t.open_at;

CREATE TABLE ${prefix}enterprise_policy (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    closed BOOLEAN,
    published_on DATE,
    title VARCHAR(200),
    concerned BIGINT,
    reached BIGINT,
    closed_on DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_enterprise_policy_published_on ON ${prefix}enterprise_policy (community, published_on, id);

CREATE INDEX ${prefix}x_enterprise_policy_clos_ef9d7469 ON ${prefix}enterprise_policy (community, closed, published_on, id);

CREATE VIEW ${prefix}v_enterprise_policy AS
    SELECT t.community, t.id, t.version, t.closed, t.published_on, t.title, t.concerned, t.reached, t.closed_on
    FROM ${prefix}enterprise_policy t;

CREATE TABLE ${prefix}whistle (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    blown_on DATE,
    whistle_kind VARCHAR(200),
    field VARCHAR(200),
    called BIGINT,
    came BIGINT,
    outcome VARCHAR(200),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_whistle_status_blown_on ON ${prefix}whistle (community, status, blown_on, id);

CREATE TABLE ${prefix}whistle_open_at (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_whistle_open_at ON ${prefix}whistle_open_at (community, id);

CREATE VIEW ${prefix}v_whistle AS
    SELECT t.community, t.id, t.version, t.status, t.blown_on, t.whistle_kind, t.field, t.called, t.came, t.outcome
    FROM ${prefix}whistle t;

CREATE TABLE ${prefix}need (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    submitted_on DATE,
    category VARCHAR(200),
    published_on DATE,
    open_of VARCHAR(200),
    served_by VARCHAR(200),
    requester VARCHAR(200),
    urgency VARCHAR(200),
    grid VARCHAR(200),
    member VARCHAR(200),
    claimed_on DATE,
    delivered_on DATE,
    rating VARCHAR(200),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_need_category ON ${prefix}need (community, category, id);

CREATE INDEX ${prefix}x_need_open_of ON ${prefix}need (community, open_of, id);

CREATE INDEX ${prefix}x_need_served_by ON ${prefix}need (community, served_by, id);

CREATE INDEX ${prefix}x_need_claimed_on ON ${prefix}need (community, claimed_on, id);

CREATE INDEX ${prefix}x_need_status_submitted_on ON ${prefix}need (community, status, submitted_on, id);

CREATE VIEW ${prefix}v_need AS
    SELECT t.community, t.id, t.version, t.status, t.submitted_on, t.category, t.published_on, t.open_of, t.served_by, t.requester, t.urgency, t.grid, t.member, t.claimed_on, t.delivered_on, t.rating, n17.name AS open_of_name, n18.name AS served_by_name, (SELECT p.name FROM ${prefix}grid p JOIN ${prefix}division w ON w.community = p.community AND w.id = p.division WHERE p.community = t.community AND p.id = t.grid AND w.in_force_from IS NOT NULL ORDER BY w.in_force_from DESC LIMIT 1) AS grid_name, n20.name AS member_name
    FROM ${prefix}need t
    LEFT JOIN ${prefix}organisation n17 ON n17.community = t.community AND n17.id = t.open_of
    LEFT JOIN ${prefix}party_organisation n18 ON n18.community = t.community AND n18.id = t.served_by
    LEFT JOIN ${prefix}party_organisation n20 ON n20.community = t.community AND n20.id = t.member;

CREATE TABLE ${prefix}resource (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    category VARCHAR(200),
    member VARCHAR(200),
    offered_on DATE,
    capacity_kind VARCHAR(200),
    capacity BIGINT,
    reserved BIGINT,
    grid VARCHAR(200),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_resource_status ON ${prefix}resource (community, status, id);

CREATE INDEX ${prefix}x_resource_category ON ${prefix}resource (community, category, id);

CREATE INDEX ${prefix}x_resource_member ON ${prefix}resource (community, member, id);

CREATE VIEW ${prefix}v_resource AS
    SELECT t.community, t.id, t.version, t.status, t.category, t.member, t.offered_on, t.capacity_kind, t.capacity, t.reserved, t.grid, n12.name AS member_name, (SELECT p.name FROM ${prefix}grid p JOIN ${prefix}division w ON w.community = p.community AND w.id = p.division WHERE p.community = t.community AND p.id = t.grid AND w.in_force_from IS NOT NULL ORDER BY w.in_force_from DESC LIMIT 1) AS grid_name
    FROM ${prefix}resource t
    LEFT JOIN ${prefix}party_organisation n12 ON n12.community = t.community AND n12.id = t.member;

CREATE TABLE ${prefix}project (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    planned_on DATE,
    open_lead VARCHAR(200),
    title VARCHAR(200),
    budget BIGINT,
    for_residents BOOLEAN,
    finished_on DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_project_status ON ${prefix}project (community, status, id);

CREATE INDEX ${prefix}x_project_planned_on ON ${prefix}project (community, planned_on, id);

CREATE INDEX ${prefix}x_project_open_lead ON ${prefix}project (community, open_lead, id);

CREATE VIEW ${prefix}v_project AS
    SELECT t.community, t.id, t.version, t.status, t.planned_on, t.open_lead, t.title, t.budget, t.for_residents, t.finished_on, n11.name AS open_lead_name
    FROM ${prefix}project t
    LEFT JOIN ${prefix}party_organisation n11 ON n11.community = t.community AND n11.id = t.open_lead;

CREATE TABLE ${prefix}enterprise_team (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    open_enterprise VARCHAR(200),
    enterprise VARCHAR(200),
    building VARCHAR(200),
    since_on DATE,
    closed BOOLEAN,
    closed_on DATE,
    vacant BOOLEAN,
    grid_officer VARCHAR(200),
    service_officer VARCHAR(200),
    party_adviser VARCHAR(200),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_enterprise_team_building ON ${prefix}enterprise_team (community, building, id);

CREATE INDEX ${prefix}x_enterprise_team_closed ON ${prefix}enterprise_team (community, closed, id);

CREATE INDEX ${prefix}x_enterprise_team_vacant ON ${prefix}enterprise_team (community, vacant, id);

CREATE TABLE ${prefix}enterprise_team_officer (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_enterprise_team_officer ON ${prefix}enterprise_team_officer (community, id);

CREATE VIEW ${prefix}v_enterprise_team AS
    SELECT t.community, t.id, t.version, t.enterprise, t.building, t.since_on, t.closed, t.closed_on, t.vacant, t.grid_officer, t.service_officer, t.party_adviser, n13.name AS enterprise_name, n14.number AS building_number
    FROM ${prefix}enterprise_team t
    LEFT JOIN ${prefix}organisation n13 ON n13.community = t.community AND n13.id = t.enterprise
    LEFT JOIN ${prefix}building n14 ON n14.community = t.community AND n14.id = t.building;

CREATE TABLE ${prefix}liaison_month (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    first_on DATE,
    moved_to_on DATE,
    skipped BOOLEAN,
    PRIMARY KEY (community, id)
);

CREATE VIEW ${prefix}v_liaison_month AS
    SELECT t.community, t.id, t.version, t.first_on, t.moved_to_on, t.skipped
    FROM ${prefix}liaison_month t;

CREATE TABLE ${prefix}liaison_visit (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    team_month VARCHAR(200),
    team VARCHAR(200),
    enterprise VARCHAR(200),
    status VARCHAR(200),
    month_on DATE,
    manner VARCHAR(200),
    rescheduled_on DATE,
    held_on DATE,
    officers BIGINT,
    signed_on DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_liaison_visit_team ON ${prefix}liaison_visit (community, team, id);

CREATE INDEX ${prefix}x_liaison_visit_month_on ON ${prefix}liaison_visit (community, month_on, id);

CREATE INDEX ${prefix}x_liaison_visit_status_month_on ON ${prefix}liaison_visit (community, status, month_on, id);

CREATE VIEW ${prefix}v_liaison_visit AS
    SELECT t.community, t.id, t.version, t.enterprise, t.status, t.month_on, t.manner, t.rescheduled_on, t.held_on, t.officers, t.signed_on, n12.name AS enterprise_name
    FROM ${prefix}liaison_visit t
    LEFT JOIN ${prefix}organisation n12 ON n12.community = t.community AND n12.id = t.enterprise;

CREATE TABLE ${prefix}enterprise_issue (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    open_team VARCHAR(200),
    enterprise VARCHAR(200),
    open_at VARCHAR(200),
    status VARCHAR(200),
    raised_on DATE,
    kind VARCHAR(200),
    answered_on DATE,
    rating VARCHAR(200),
    reminds_at TIMESTAMP(6),
    reminds_provisional BOOLEAN,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_enterprise_issue_open_team ON ${prefix}enterprise_issue (community, open_team, id);

CREATE INDEX ${prefix}x_enterprise_issue_open_at ON ${prefix}enterprise_issue (community, open_at, id);

CREATE INDEX ${prefix}x_enterprise_issue_raised_on ON ${prefix}enterprise_issue (community, raised_on, id);

CREATE INDEX ${prefix}x_enterprise_issue_answered_on ON ${prefix}enterprise_issue (community, answered_on, id);

CREATE INDEX ${prefix}x_enterprise_issue_reminds_at ON ${prefix}enterprise_issue (community, reminds_at, id);

CREATE INDEX ${prefix}x_enterprise_issue_statu_5c005de7 ON ${prefix}enterprise_issue (community, status, raised_on, id);

CREATE VIEW ${prefix}v_enterprise_issue AS
    SELECT t.community, t.id, t.version, t.enterprise, t.open_at, t.status, t.raised_on, t.kind, t.answered_on, t.rating, t.reminds_at, t.reminds_provisional, n13.name AS enterprise_name, n14.name AS open_at_name
    FROM ${prefix}enterprise_issue t
    LEFT JOIN ${prefix}organisation n13 ON n13.community = t.community AND n13.id = t.enterprise
    LEFT JOIN ${prefix}organisation n14 ON n14.community = t.community AND n14.id = t.open_at;

CREATE TABLE ${prefix}activity (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    held_on DATE,
    audience VARCHAR(200),
    holding VARCHAR(200),
    title VARCHAR(200),
    topic VARCHAR(200),
    series VARCHAR(200),
    setting VARCHAR(200),
    organiser VARCHAR(200),
    capacity BIGINT,
    taken BIGINT,
    waiting BIGINT,
    attendances BIGINT,
    cost_fen BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_activity_held_on ON ${prefix}activity (community, held_on, id);

CREATE INDEX ${prefix}x_activity_audience ON ${prefix}activity (community, audience, id);

CREATE INDEX ${prefix}x_activity_holding ON ${prefix}activity (community, holding, id);

CREATE INDEX ${prefix}x_activity_status_held_on ON ${prefix}activity (community, status, held_on, id);

CREATE TABLE ${prefix}activity_person (
    community VARCHAR(12) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, val, id)
);

CREATE INDEX ${prefix}x_activity_person ON ${prefix}activity_person (community, id);

CREATE VIEW ${prefix}v_activity AS
    SELECT t.community, t.id, t.version, t.status, t.held_on, t.audience, t.title, t.topic, t.series, t.setting, t.organiser, t.capacity, t.taken, t.waiting, t.attendances, t.cost_fen, n17.name AS organiser_name
    FROM ${prefix}activity t
    LEFT JOIN ${prefix}organisation n17 ON n17.community = t.community AND n17.id = t.organiser;

CREATE TABLE ${prefix}activity_wish (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    voiced_on DATE,
    audience VARCHAR(200),
    topic VARCHAR(200),
    people BIGINT,
    activity VARCHAR(200),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_activity_wish_voiced_on ON ${prefix}activity_wish (community, voiced_on, id);

CREATE INDEX ${prefix}x_activity_wish_status_voiced_on ON ${prefix}activity_wish (community, status, voiced_on, id);

CREATE VIEW ${prefix}v_activity_wish AS
    SELECT t.community, t.id, t.version, t.status, t.voiced_on, t.audience, t.topic, t.people, t.activity, n10.title AS activity_title
    FROM ${prefix}activity_wish t
    LEFT JOIN ${prefix}activity n10 ON n10.community = t.community AND n10.id = t.activity;

CREATE TABLE ${prefix}award_round (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    honoured_from DATE,
    honoured_until DATE,
    title VARCHAR(200),
    places BIGINT,
    given BIGINT,
    closed_on DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_award_round_honoured_from ON ${prefix}award_round (community, honoured_from, id);

CREATE INDEX ${prefix}x_award_round_status_hon_55cdf468 ON ${prefix}award_round (community, status, honoured_from, id);

CREATE VIEW ${prefix}v_award_round AS
    SELECT t.community, t.id, t.version, t.status, t.honoured_from, t.honoured_until, t.title, t.places, t.given, t.closed_on
    FROM ${prefix}award_round t;

CREATE TABLE ${prefix}award_nomination (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    nominated_on DATE,
    round VARCHAR(200),
    category VARCHAR(200),
    person VARCHAR(200),
    once VARCHAR(200),
    awarded_on DATE,
    public_until DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_award_nomination_category ON ${prefix}award_nomination (community, category, id);

CREATE INDEX ${prefix}x_award_nomination_person ON ${prefix}award_nomination (community, person, id);

CREATE INDEX ${prefix}x_award_nomination_nominated_on ON ${prefix}award_nomination (community, nominated_on, id);

CREATE INDEX ${prefix}x_award_nomination_statu_3d648b2a ON ${prefix}award_nomination (community, status, nominated_on, id);

CREATE INDEX ${prefix}x_award_nomination_round_status ON ${prefix}award_nomination (community, round, status, id);

CREATE VIEW ${prefix}v_award_nomination AS
    SELECT t.community, t.id, t.version, t.status, t.nominated_on, t.round, t.category, t.person, t.awarded_on, t.public_until, n11.title AS round_title
    FROM ${prefix}award_nomination t
    LEFT JOIN ${prefix}award_round n11 ON n11.community = t.community AND n11.id = t.round;

CREATE TABLE ${prefix}rubric (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    assessed_from DATE,
    assessed_until DATE,
    assessed VARCHAR(200),
    title VARCHAR(200),
    closed_on DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_rubric_assessed_from ON ${prefix}rubric (community, assessed_from, id);

CREATE INDEX ${prefix}x_rubric_status_assessed_from ON ${prefix}rubric (community, status, assessed_from, id);

CREATE VIEW ${prefix}v_rubric AS
    SELECT t.community, t.id, t.version, t.status, t.assessed_from, t.assessed_until, t.assessed, t.title, t.closed_on
    FROM ${prefix}rubric t;

CREATE TABLE ${prefix}assessment (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    rubric VARCHAR(200),
    status VARCHAR(200),
    party_organisation VARCHAR(200),
    grid VARCHAR(200),
    person VARCHAR(200),
    once VARCHAR(200),
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_assessment_status ON ${prefix}assessment (community, status, id);

CREATE INDEX ${prefix}x_assessment_party_organisation ON ${prefix}assessment (community, party_organisation, id);

CREATE INDEX ${prefix}x_assessment_person ON ${prefix}assessment (community, person, id);

CREATE INDEX ${prefix}x_assessment_rubric_status ON ${prefix}assessment (community, rubric, status, id);

CREATE VIEW ${prefix}v_assessment AS
    SELECT t.community, t.id, t.version, t.rubric, t.status, t.party_organisation, t.grid, t.person, n9.title AS rubric_title, n10.name AS party_organisation_name, (SELECT p.name FROM ${prefix}grid p JOIN ${prefix}division w ON w.community = p.community AND w.id = p.division WHERE p.community = t.community AND p.id = t.grid AND w.in_force_from IS NOT NULL ORDER BY w.in_force_from DESC LIMIT 1) AS grid_name
    FROM ${prefix}assessment t
    LEFT JOIN ${prefix}rubric n9 ON n9.community = t.community AND n9.id = t.rubric
    LEFT JOIN ${prefix}party_organisation n10 ON n10.community = t.community AND n10.id = t.party_organisation;

CREATE TABLE ${prefix}reading_space (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    closed BOOLEAN,
    name VARCHAR(200),
    devices BIGINT,
    closed_on DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_reading_space_closed ON ${prefix}reading_space (community, closed, id);

CREATE VIEW ${prefix}v_reading_space AS
    SELECT t.community, t.id, t.version, t.closed, t.name, t.devices, t.closed_on
    FROM ${prefix}reading_space t;

CREATE TABLE ${prefix}title (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    closed BOOLEAN,
    category VARCHAR(200),
    isbn VARCHAR(200),
    name VARCHAR(200),
    from_age BIGINT,
    closed_on DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_title_closed_category ON ${prefix}title (community, closed, category, id);

CREATE VIEW ${prefix}v_title AS
    SELECT t.community, t.id, t.version, t.closed, t.category, t.isbn, t.name, t.from_age, t.closed_on
    FROM ${prefix}title t;

CREATE TABLE ${prefix}reader (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    registered_on DATE,
    person VARCHAR(200),
    one_of VARCHAR(200),
    card VARCHAR(200),
    reader_kind VARCHAR(200),
    ended_on DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_reader_person ON ${prefix}reader (community, person, id);

CREATE INDEX ${prefix}x_reader_status_registered_on ON ${prefix}reader (community, status, registered_on, id);

CREATE VIEW ${prefix}v_reader AS
    SELECT t.community, t.id, t.version, t.status, t.registered_on, t.reader_kind, t.ended_on
    FROM ${prefix}reader t;

CREATE TABLE ${prefix}rotation_batch (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    closed BOOLEAN,
    received_on DATE,
    number_key VARCHAR(200),
    number VARCHAR(200),
    closed_on DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_rotation_batch_closed__6a61562d ON ${prefix}rotation_batch (community, closed, received_on, id);

CREATE VIEW ${prefix}v_rotation_batch AS
    SELECT t.community, t.id, t.version, t.closed, t.received_on, t.number, t.closed_on
    FROM ${prefix}rotation_batch t;

CREATE TABLE ${prefix}copy (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    barcode VARCHAR(200),
    barcode_key VARCHAR(200),
    title VARCHAR(200),
    space VARCHAR(200),
    batch VARCHAR(200),
    owner VARCHAR(200),
    restricted BOOLEAN,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_copy_title ON ${prefix}copy (community, title, id);

CREATE INDEX ${prefix}x_copy_space ON ${prefix}copy (community, space, id);

CREATE INDEX ${prefix}x_copy_batch ON ${prefix}copy (community, batch, id);

CREATE INDEX ${prefix}x_copy_status_barcode ON ${prefix}copy (community, status, barcode, id);

CREATE VIEW ${prefix}v_copy AS
    SELECT t.community, t.id, t.version, t.status, t.barcode, t.title, t.space, t.batch, t.owner, t.restricted, n11.name AS title_name, n12.name AS space_name, n13.number AS batch_number
    FROM ${prefix}copy t
    LEFT JOIN ${prefix}title n11 ON n11.community = t.community AND n11.id = t.title
    LEFT JOIN ${prefix}reading_space n12 ON n12.community = t.community AND n12.id = t.space
    LEFT JOIN ${prefix}rotation_batch n13 ON n13.community = t.community AND n13.id = t.batch;

CREATE TABLE ${prefix}loan (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    due_on DATE,
    lent_on DATE,
    copy VARCHAR(200),
    out_copy VARCHAR(200),
    open_of VARCHAR(200),
    reader VARCHAR(200),
    ended_on DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_loan_lent_on ON ${prefix}loan (community, lent_on, id);

CREATE INDEX ${prefix}x_loan_copy ON ${prefix}loan (community, copy, id);

CREATE INDEX ${prefix}x_loan_open_of ON ${prefix}loan (community, open_of, id);

CREATE INDEX ${prefix}x_loan_reader ON ${prefix}loan (community, reader, id);

CREATE INDEX ${prefix}x_loan_status_due_on ON ${prefix}loan (community, status, due_on, id);

CREATE VIEW ${prefix}v_loan AS
    SELECT t.community, t.id, t.version, t.status, t.due_on, t.lent_on, t.copy, t.ended_on, n9.barcode AS copy_barcode
    FROM ${prefix}loan t
    LEFT JOIN ${prefix}copy n9 ON n9.community = t.community AND n9.id = t.copy;

CREATE TABLE ${prefix}reservation (
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    guards BIGINT NOT NULL,
    format INTEGER NOT NULL,
    head VARCHAR(64) NOT NULL,
    body VARCHAR(1048576) NOT NULL,
    status VARCHAR(200),
    reserved_on DATE,
    open_title VARCHAR(200),
    open_of VARCHAR(200),
    reader VARCHAR(200),
    held_copy VARCHAR(200),
    once VARCHAR(200),
    until_day DATE,
    PRIMARY KEY (community, id)
);

CREATE INDEX ${prefix}x_reservation_open_title ON ${prefix}reservation (community, open_title, id);

CREATE INDEX ${prefix}x_reservation_open_of ON ${prefix}reservation (community, open_of, id);

CREATE INDEX ${prefix}x_reservation_reader ON ${prefix}reservation (community, reader, id);

CREATE INDEX ${prefix}x_reservation_status_reserved_on ON ${prefix}reservation (community, status, reserved_on, id);

CREATE VIEW ${prefix}v_reservation AS
    SELECT t.community, t.id, t.version, t.status, t.reserved_on, t.open_title, t.until_day, n8.name AS open_title_name
    FROM ${prefix}reservation t
    LEFT JOIN ${prefix}title n8 ON n8.community = t.community AND n8.id = t.open_title;
