package dev.parley.ingest.corpus;

import dev.parley.events.source.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who publishes at which host, as the list of sources says. */
final class Publishers {
    private final Map<String, List<Source>> byHost = new HashMap<>();

    Publishers(List<Source> sources) {
        for (Source source : sources) {
            Addresses.web(source.url())
                    .ifPresent(address -> byHost.computeIfAbsent(Addresses.host(address), host -> new ArrayList<>())
                            .add(source));
        }
    }

    /**
     * The source of a page: of several at its host the first in its language, else the first.
     *
     * @param language of the page; null = not known
     */
    Optional<Source> of(URI page, @Nullable String language) {
        List<Source> sources = byHost.getOrDefault(Addresses.host(page), List.of());
        return sources.stream()
                .filter(source -> source.language() != null && source.language().equals(language))
                .findFirst()
                .or(() -> sources.stream().findFirst());
    }
}
