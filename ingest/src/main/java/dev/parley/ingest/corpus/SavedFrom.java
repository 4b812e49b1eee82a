package dev.parley.ingest.corpus;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address that a browser or a mirroring program leaves in a comment at the head of a page that it saves. */
final class SavedFrom {
    private static final int HEAD = 16 * 1024;
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("<!--\\s*saved from url=\\(\\d{1,8}\\)\\s*(\\S{1,4096}?)\\s*-->"),
            Pattern.compile("<!--\\s*Page saved with SingleFile\\s+url:\\s*(\\S{1,4096})\\s"),
            Pattern.compile("<!-- Mirrored from (\\S{1,4096}) by HTTrack "));

    private SavedFrom() {}

    /** The address; empty where no comment tells one of the web. */
    static Optional<URI> address(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.UTF_8);
        for (Pattern mark : MARKS) {
            Matcher matcher = mark.matcher(head);
            if (matcher.find()) {
                String written = matcher.group(1);
                return Addresses.web(written.contains("://") ? written : "https://" + written)
                        .filter(address -> !written.startsWith("about:"));
            }
        }
        return Optional.empty();
    }
}
