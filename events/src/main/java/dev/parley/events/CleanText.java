package dev.parley.events;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Text that every station can carry: well-formed UTF-16 without U+0000. Half a surrogate pair has no UTF-8 form, and
 * PostgreSQL stores no U+0000, so either would stop the stream further down; it is refused where it is read.
 */
public final class CleanText {
    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /** The text with U+FFFD for each character that cannot be carried; the same text where all can. */
    public static String of(String text) {
        if (firstFault(text) < 0) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (int fault = firstFault(text); fault >= 0; fault = firstFault(clean)) {
            clean.setCharAt(fault, REPLACEMENT);
        }
        return clean.toString();
    }

    /** The index of the first character that cannot be carried; -1 where all can. */
    static int firstFault(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    /** Reads text and refuses what is not clean. */
    static final class Deserializer extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        Deserializer() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            int fault = text == null ? -1 : firstFault(text);
            if (fault >= 0) {
                context.reportInputMismatch(
                        String.class,
                        "%s is no clean text: %s at character %d",
                        parser.currentName() == null ? "a value" : "'" + parser.currentName() + "'",
                        text.charAt(fault) == 0 ? "U+0000" : "half a surrogate pair",
                        fault);
            }
            return text;
        }
    }
}
