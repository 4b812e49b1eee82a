-- What the topics say, as rows. All of it may be dropped and read again from the topics.
-- An instant is text of one width (2014-06-19T14:05:00.000000000Z), so that order by text is order in time, to the
-- nanosecond, in both databases. A boolean is 0 or 1.

CREATE TABLE position (
    topic_id ${text} NOT NULL,
    topic ${text} NOT NULL,
    partition BIGINT NOT NULL,
    next BIGINT NOT NULL,
    epoch BIGINT,
    missed BIGINT NOT NULL,
    stored_at ${text} NOT NULL,
    PRIMARY KEY (topic_id, partition)
);

-- The greatest version of each article, whole.
CREATE TABLE article (
    id ${text} NOT NULL PRIMARY KEY,
    content ${text} NOT NULL,
    digest ${text} NOT NULL,
    source ${text} NOT NULL,
    outlet ${text},
    side ${text},
    url ${text},
    title ${text} NOT NULL,
    language ${text},
    byline ${text},
    wire ${text},
    published ${text},
    published_precision ${text} NOT NULL,
    published_provenance ${text},
    day ${text} NOT NULL,
    dated ${text} NOT NULL,
    observed_at ${text} NOT NULL,
    ordinal BIGINT NOT NULL,
    arrival ${text} NOT NULL,
    rights ${text} NOT NULL,
    text ${text}
);

-- The greatest version of each wording of an article.
CREATE TABLE revision (
    article ${text} NOT NULL,
    content ${text} NOT NULL,
    observed_at ${text} NOT NULL,
    ordinal BIGINT NOT NULL,
    digest ${text} NOT NULL,
    PRIMARY KEY (article, content)
);

CREATE TABLE withdrawal (
    article ${text} NOT NULL PRIMARY KEY,
    at ${text} NOT NULL,
    reason ${text} NOT NULL
);

-- What was recognised in each wording of an article.
CREATE TABLE tagged (
    article ${text} NOT NULL,
    content ${text} NOT NULL,
    source ${text} NOT NULL,
    outlet ${text},
    side ${text},
    url ${text},
    title ${text} NOT NULL,
    language ${text},
    byline ${text},
    wire ${text},
    published ${text},
    published_precision ${text} NOT NULL,
    published_provenance ${text},
    day ${text} NOT NULL,
    dated ${text} NOT NULL,
    observed_at ${text} NOT NULL,
    ordinal BIGINT NOT NULL,
    arrival ${text} NOT NULL,
    rights ${text} NOT NULL,
    mention_count BIGINT NOT NULL,
    lexicon_id ${text} NOT NULL,
    lexicon_version ${text} NOT NULL,
    lexicon_hash ${text} NOT NULL,
    PRIMARY KEY (article, content)
);
CREATE INDEX tagged_version ON tagged (article, observed_at, ordinal, content);

CREATE TABLE mention (
    article ${text} NOT NULL,
    content ${text} NOT NULL,
    n BIGINT NOT NULL,
    field ${text} NOT NULL,
    start_at BIGINT NOT NULL,
    end_at BIGINT NOT NULL,
    surface ${text} NOT NULL,
    entity ${text} NOT NULL,
    variant ${text},
    form ${text},
    part ${text} NOT NULL,
    rule ${text} NOT NULL,
    evidence ${text},
    post ${text},
    post_side ${text},
    post_status ${text},
    sentence_start BIGINT NOT NULL,
    sentence_end BIGINT NOT NULL,
    sentence ${text},
    PRIMARY KEY (article, content, n)
);
CREATE INDEX mention_entity ON mention (entity);

CREATE TABLE passed_over (
    article ${text} NOT NULL,
    content ${text} NOT NULL,
    n BIGINT NOT NULL,
    field ${text} NOT NULL,
    start_at BIGINT NOT NULL,
    end_at BIGINT NOT NULL,
    surface ${text} NOT NULL,
    entity ${text} NOT NULL,
    rule ${text} NOT NULL,
    why ${text} NOT NULL,
    PRIMARY KEY (article, content, n)
);

CREATE TABLE story (
    article ${text} NOT NULL PRIMARY KEY,
    story ${text} NOT NULL
);

-- Metadata is that of the lead; empty where the alert is not about a story.
CREATE TABLE alert (
    id ${text} NOT NULL PRIMARY KEY,
    subscription ${text} NOT NULL,
    version ${text} NOT NULL,
    kind ${text} NOT NULL,
    about ${text} NOT NULL,
    lead ${text},
    content ${text},
    thread ${text},
    state ${text} NOT NULL,
    copies ${text} NOT NULL,
    copy_count BIGINT NOT NULL,
    confirmed_by ${text} NOT NULL,
    formerly ${text} NOT NULL,
    fingerprint ${text} NOT NULL,
    late BIGINT NOT NULL,
    source ${text},
    outlet ${text},
    side ${text},
    url ${text},
    title ${text},
    language ${text},
    byline ${text},
    wire ${text},
    published ${text},
    published_precision ${text},
    published_provenance ${text},
    day ${text},
    dated ${text},
    observed_at ${text},
    ordinal BIGINT,
    arrival ${text} NOT NULL,
    rights ${text}
);
CREATE INDEX alert_lead ON alert (lead);
CREATE INDEX alert_dated ON alert (dated);

CREATE TABLE alert_reason (
    alert ${text} NOT NULL,
    n BIGINT NOT NULL,
    clause ${text} NOT NULL,
    entity ${text},
    field ${text},
    start_at BIGINT,
    end_at BIGINT,
    sentence_start BIGINT,
    sentence ${text},
    rule ${text},
    PRIMARY KEY (alert, n)
);

CREATE TABLE count_cell (
    cell ${text} NOT NULL PRIMARY KEY,
    day ${text} NOT NULL,
    entity ${text},
    language ${text},
    source ${text} NOT NULL,
    side ${text},
    part ${text},
    mentions BIGINT NOT NULL,
    articles BIGINT NOT NULL,
    stories BIGINT NOT NULL
);
CREATE INDEX count_cell_entity ON count_cell (entity, day);

-- The whole record stands in it as JSON, so that it can be shown and sent again.
CREATE TABLE rejection (
    id ${text} NOT NULL PRIMARY KEY,
    stage ${text} NOT NULL,
    place ${text} NOT NULL,
    reason ${text} NOT NULL,
    length BIGINT NOT NULL,
    resent_at ${text},
    record ${text} NOT NULL
);

-- What is broken with it stands beside one that cannot be read.
CREATE TABLE subscription (
    id ${text} NOT NULL PRIMARY KEY,
    name ${text} NOT NULL,
    query ${text} NOT NULL,
    paused BIGINT NOT NULL,
    broken ${text}
);

CREATE TABLE lexicon (
    hash ${text} NOT NULL PRIMARY KEY,
    id ${text} NOT NULL,
    version ${text} NOT NULL,
    record ${text} NOT NULL
);

-- The tagging of each article's current wording: the greatest version that either topic knows of, so that it does not
-- matter which is read first or has forgotten more. One that was taken back has none.
CREATE VIEW current_tagged AS
SELECT t.*
FROM tagged t
WHERE NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.article = t.article)
AND (
    EXISTS (
        SELECT 1 FROM article a
        WHERE a.id = t.article AND a.content = t.content
        AND NOT EXISTS (
            SELECT 1 FROM tagged o
            WHERE o.article = t.article
            AND (o.observed_at, o.ordinal, o.content) > (a.observed_at, a.ordinal, a.content)))
    OR (
        NOT EXISTS (
            SELECT 1 FROM tagged o
            WHERE o.article = t.article
            AND (o.observed_at, o.ordinal, o.content) > (t.observed_at, t.ordinal, t.content))
        AND NOT EXISTS (
            SELECT 1 FROM article a
            WHERE a.id = t.article
            AND (a.observed_at, a.ordinal, a.content) > (t.observed_at, t.ordinal, t.content)))
);
