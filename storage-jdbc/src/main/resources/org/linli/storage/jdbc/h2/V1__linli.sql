CREATE TABLE ${prefix}community_key (
    community VARCHAR(12) NOT NULL,
    name VARCHAR(64) NOT NULL,
    val VARCHAR(200) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (community, name, val)
);

CREATE INDEX ${prefix}x_community_key ON ${prefix}community_key (community, id, name);

CREATE TABLE ${prefix}unique_key (
    name VARCHAR(64) NOT NULL,
    val VARCHAR(200) NOT NULL,
    community VARCHAR(12) NOT NULL,
    id VARCHAR(64) NOT NULL,
    PRIMARY KEY (name, val)
);

CREATE INDEX ${prefix}x_unique_key ON ${prefix}unique_key (community, id, name);

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

CREATE INDEX ${prefix}x_journal_at ON ${prefix}journal (community, made_at);

CREATE TABLE ${prefix}journal_delivery (
    community VARCHAR(12) NOT NULL,
    kind VARCHAR(24) NOT NULL,
    id VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    made_at TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (community, kind, id, version)
);

CREATE INDEX ${prefix}x_journal_delivery ON ${prefix}journal_delivery (made_at, kind, community, id);
