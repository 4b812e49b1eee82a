package dev.parley.cli.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.watch.lexicon.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of subscriptions: each {@code .yaml} file is one, named by its {@code id} or else by the file. */
public final class SubscriptionFiles {
    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SubscriptionFiles() {}

    /** Reads them all, sorted by file name. */
    public static List<Subscription> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ConfigurationException("folder of subscriptions " + folder + " is not there");
        }
        Map<SubscriptionId, Path> seen = new TreeMap<>();
        List<Subscription> subscriptions = new ArrayList<>();
        for (Path file : files(folder)) {
            Subscription subscription = one(file);
            Path other = seen.put(subscription.id(), file);
            if (other != null) {
                throw new ConfigurationException(file + ": subscription " + subscription.id() + " is also in " + other);
            }
            subscriptions.add(subscription);
        }
        return subscriptions;
    }

    /** Reads one. */
    public static Subscription one(Path file) {
        try {
            Written written = MAPPER.readValue(Files.readString(file), Written.class);
            if (written == null) {
                throw new ConfigurationException(file + ":1: the file is empty");
            }
            return written.named(file.getFileName().toString().replaceAll("\\.ya?ml$", ""));
        } catch (UnrecognizedPropertyException e) {
            List<String> known =
                    e.getKnownPropertyIds().stream().map(String::valueOf).toList();
            throw new ConfigurationException(
                    where(file, e) + ": unknown key " + e.getPropertyName()
                            + Nearest.of(e.getPropertyName(), known)
                                    .map(nearest -> "; did you mean " + nearest + "?")
                                    .orElse("; known are " + String.join(", ", known)),
                    e);
        } catch (JsonProcessingException e) {
            String message = e.getOriginalMessage().lines().findFirst().orElse("is not YAML");
            throw new ConfigurationException(where(file, e) + ": " + message, e);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(file + ":1: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new ConfigurationException("subscription " + file + " cannot be read: " + e, e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[^.].*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ConfigurationException("folder of subscriptions " + folder + " cannot be read: " + e, e);
        }
    }

    private static String where(Path file, JsonProcessingException e) {
        return file + ":" + (e.getLocation() == null ? 1 : e.getLocation().getLineNr());
    }

    /** A subscription as its file has it. */
    record Written(
            @Nullable String id,
            @Nullable String name,
            @Nullable String owner,
            @Nullable String query,
            boolean paused,
            @Nullable List<String> channels,
            @Nullable Integer throttle,
            @Nullable String quiet,
            @Nullable List<String> expect,
            @Nullable List<String> reject) {
        Subscription named(String fileName) {
            SubscriptionId subscription = new SubscriptionId(id == null ? fileName : id);
            return new Subscription(
                    subscription,
                    name == null ? subscription.value() : name,
                    owner,
                    query == null ? "" : query,
                    paused,
                    channels == null ? List.of() : channels,
                    throttle,
                    quiet,
                    expect == null ? List.of() : expect,
                    reject == null ? List.of() : reject);
        }
    }
}
