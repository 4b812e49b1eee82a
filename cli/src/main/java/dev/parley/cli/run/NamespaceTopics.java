package dev.parley.cli.run;

import dev.parley.cli.broker.Answers;
import dev.parley.cli.broker.BrokenWorld;
import dev.parley.cli.broker.Connection;
import dev.parley.events.Topics;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** What a namespace has on a broker: its topics and the group of its processors. */
public final class NamespaceTopics implements AutoCloseable {
    private final Connection connection;
    private final Topics topics;
    private final Admin admin;

    public NamespaceTopics(Connection connection, Topics topics) {
        this.connection = connection;
        this.topics = topics;
        this.admin = connection.admin();
    }

    /** All its topics, those that its processors made for themselves among them. */
    public List<String> all() {
        return named(name -> name.startsWith(topics.namespace() + ".") || isInternal(name));
    }

    /** The topics that its processors wrote, whatever their generation, and the one that holds the lexicon. */
    public List<String> derived() {
        String generations = topics.namespace() + "\\.g\\d+\\..*";
        String lexicons = topics.lexicons().name();
        return named(name -> name.matches(generations) || isInternal(name) || name.equals(lexicons));
    }

    private boolean isInternal(String name) {
        return name.matches(topics.namespace() + "-g\\d+-processor-.*");
    }

    private List<String> named(Predicate<String> which) {
        return Answers.of("listing topics", admin.listTopics().names()).stream()
                .filter(which)
                .sorted()
                .toList();
    }

    /** Throws when a processor works on them. On a broker of this process nobody does: a member is one that was. */
    public void requireIdle() {
        if (!connection.isEmbedded() && hasMembers()) {
            throw new BrokenWorld("a processor works on namespace " + topics.namespace()
                    + " or was killed some seconds ago; stop it and try again");
        }
    }

    private boolean hasMembers() {
        return !Groups.members(admin, topics.applicationId()).isEmpty();
    }

    /** Deletes topics, and the group that has read them. */
    public void delete(Collection<String> names) {
        String group = topics.applicationId();
        if (hasMembers()) {
            Answers.of(
                    "removing the members of " + group,
                    admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                            .all());
        }
        admin.deleteConsumerGroups(List.of(group)).deletedGroups().values().forEach(NamespaceTopics::settle);
        Answers.of("deleting topics", admin.deleteTopics(names).all());
    }

    /** A group that was never there is gone as well. */
    private static void settle(KafkaFuture<Void> deletion) {
        try {
            Answers.of("deleting a group", deletion);
        } catch (BrokenWorld e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw e;
            }
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
