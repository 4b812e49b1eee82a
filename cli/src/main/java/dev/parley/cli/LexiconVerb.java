package dev.parley.cli;

import picocli.CommandLine.Command;

/** What is watched. */
@Command(
        name = "lexicon",
        description = "Looks after the lexicon.",
        subcommands = {LexiconCheckVerb.class, LexiconShowVerb.class, LexiconDiffVerb.class})
final class LexiconVerb {
    private LexiconVerb() {}
}
