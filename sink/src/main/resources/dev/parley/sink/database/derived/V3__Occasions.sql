-- Rounds and meetings, each with all that is claimed of it. A claim names its article, so that its words can be erased.
CREATE TABLE occasion (
    id ${text} NOT NULL PRIMARY KEY,
    format ${text} NOT NULL,
    round BIGINT,
    day ${text},
    more BIGINT
);
CREATE INDEX occasion_format ON occasion (format);

CREATE TABLE occasion_claim (
    occasion ${text} NOT NULL,
    n BIGINT NOT NULL,
    article ${text} NOT NULL,
    content ${text} NOT NULL,
    source ${text} NOT NULL,
    outlet ${text},
    side ${text},
    state ${text} NOT NULL,
    date ${text},
    date_to ${text},
    venue ${text},
    inferred BIGINT NOT NULL,
    rule ${text} NOT NULL,
    field ${text} NOT NULL,
    sentence_start BIGINT NOT NULL,
    sentence_end BIGINT NOT NULL,
    sentence ${text},
    PRIMARY KEY (occasion, n)
);
CREATE INDEX occasion_claim_article ON occasion_claim (article);
