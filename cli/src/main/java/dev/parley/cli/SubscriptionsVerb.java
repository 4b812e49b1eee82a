package dev.parley.cli;

import picocli.CommandLine.Command;

/** What people asked to be told about. */
@Command(
        name = "subscriptions",
        description = "Lists, changes or tests what people asked to be told about.",
        subcommands = {
            SubscriptionsApplyVerb.class,
            SubscriptionsListVerb.class,
            SubscriptionsShowVerb.class,
            SubscriptionsRemoveVerb.class,
            SubscriptionsPauseVerb.class,
            SubscriptionsResumeVerb.class,
            SubscriptionsTestVerb.class
        })
final class SubscriptionsVerb {
    private SubscriptionsVerb() {}
}
