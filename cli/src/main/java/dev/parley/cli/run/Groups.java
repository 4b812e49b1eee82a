package dev.parley.cli.run;

import dev.parley.cli.broker.Answers;
import dev.parley.cli.broker.BrokenWorld;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** Who reads topics together, as the broker knows. */
final class Groups {
    private Groups() {}

    /** Those who work in a group; none where nobody ever did. */
    static List<?> members(Admin admin, String group) {
        var described =
                admin.describeConsumerGroups(List.of(group)).describedGroups().get(group);
        try {
            return described == null
                    ? List.of()
                    : List.copyOf(
                            Answers.of("describing group " + group, described).members());
        } catch (BrokenWorld e) {
            // A group that nobody has joined yet is unknown to the broker.
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return List.of();
            }
            throw e;
        }
    }
}
