package dev.parley.cli.subscription;

import dev.parley.cli.config.ConfigurationException;
import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.ingest.yaml.Yaml;
import dev.parley.ingest.yaml.YamlException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files of subscriptions, read: each is one subscription, named by its {@code id} or else by the file.
 *
 * @param files those that can be used, by path
 * @param slips what is wrong with the others, each beginning with file and line
 */
public record SubscriptionFiles(List<SubscriptionFile> files, List<String> slips) {
    /** The largest file that is read. */
    public static final int MOST_BYTES = 1 << 20;

    private static final String QUERY_BELOW =
            "; write 'query: >' and the query in the line below it, a few blanks to the right";

    public SubscriptionFiles {
        files = List.copyOf(files);
        slips = List.copyOf(slips);
    }

    /** The subscriptions of a folder, or of one file. Throws {@link SubscriptionsException} when anything is wrong. */
    public static List<Subscription> read(Path path) {
        return of(path).sound().stream().map(SubscriptionFile::subscription).toList();
    }

    /** The files {@code *.yaml} and {@code *.yml} of a folder, or one file of whatever name. */
    public static SubscriptionFiles of(Path path) {
        if (!Files.exists(path)) {
            throw new ConfigurationException("folder of subscriptions " + path + " is not there");
        }
        Map<SubscriptionId, Path> seen = new TreeMap<>();
        List<SubscriptionFile> files = new ArrayList<>();
        List<String> slips = new ArrayList<>();
        for (Path each : Files.isDirectory(path) ? listed(path) : List.of(path)) {
            List<YamlException> own = new ArrayList<>();
            read(each, own).ifPresent(file -> {
                Path other = seen.putIfAbsent(file.subscription().id(), each);
                if (other == null) {
                    files.add(file);
                } else {
                    slips.add(each + ": subscription " + file.subscription().id() + " is also in " + other);
                }
            });
            own.stream()
                    .sorted(Comparator.comparingInt(YamlException::line))
                    .map(slip -> slip.in(each))
                    .forEach(slips::add);
        }
        return new SubscriptionFiles(files, slips);
    }

    /** The files. Throws {@link SubscriptionsException} when anything is wrong with any. */
    public List<SubscriptionFile> sound() {
        if (!slips.isEmpty()) {
            throw new SubscriptionsException(slips);
        }
        return files;
    }

    private static Optional<SubscriptionFile> read(Path file, List<YamlException> slips) {
        try {
            requireReadable(file);
            return SubscriptionEntry.read(file, Yaml.read(file), slips);
        } catch (YamlException e) {
            slips.add(isOfQuery(file, e.line()) ? new YamlException(e.line(), e.what() + QUERY_BELOW, e) : e);
        } catch (IOException | UncheckedIOException e) {
            slips.add(new YamlException(0, "cannot be read: " + e, e));
        }
        return Optional.empty();
    }

    /** Whether a query stands there: what YAML takes for its own is often at its beginning. */
    private static boolean isOfQuery(Path file, int line) {
        try (Stream<String> lines = Files.lines(file)) {
            return line > 0 && lines.skip(line - 1L).findFirst().orElse("").matches("query\\s*:.*\\S.*");
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static void requireReadable(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new YamlException(0, "is no file that can be read", null);
        }
        long bytes = Files.size(file);
        if (bytes > MOST_BYTES) {
            throw new YamlException(
                    0, "has %,d bytes and is read up to %,d: is it a subscription?".formatted(bytes, MOST_BYTES), null);
        }
    }

    private static List<Path> listed(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[^.].*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ConfigurationException("folder of subscriptions " + folder + " cannot be read: " + e, e);
        }
    }
}
