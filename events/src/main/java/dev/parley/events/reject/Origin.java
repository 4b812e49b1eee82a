package dev.parley.events.reject;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;

/** Where a rejected record came from. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Origin.Log.class, name = "log"),
    @JsonSubTypes.Type(value = Origin.Line.class, name = "line"),
    @JsonSubTypes.Type(value = Origin.Page.class, name = "page")
})
public sealed interface Origin {
    /** The place in a few characters, as the key of a rejection and as people read it. */
    String place();

    /** A record of a topic. */
    record Log(String topic, int partition, long offset) implements Origin {
        public Log {
            Objects.requireNonNull(topic, "topic is missing");
        }

        @Override
        public String place() {
            return topic + "-" + partition + "-" + offset;
        }
    }

    /**
     * A line of a corpus.
     *
     * @param file its path as it was given
     * @param line counted from 1; 0 = the file as a whole
     */
    record Line(String file, long line) implements Origin {
        public Line {
            Objects.requireNonNull(file, "file is missing");
        }

        @Override
        public String place() {
            return line == 0 ? file : file + ":" + line;
        }
    }

    /** A page or feed that was fetched. */
    record Page(String url) implements Origin {
        public Page {
            Objects.requireNonNull(url, "url is missing");
        }

        @Override
        public String place() {
            return url;
        }
    }
}
