package dev.parley.cli.edit;

import dev.parley.events.Namespace;
import dev.parley.events.tag.LexiconVersion;

/** A namespace is tagged with one lexicon, and somebody came with another; the message says what to do. */
public final class OtherLexicon extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;

    OtherLexicon(Namespace namespace, LexiconVersion present, LexiconVersion offered) {
        super(
                "namespace %s is tagged with lexicon %s, not with %s; run './parley namespaces rebuild %s' or choose another --namespace"
                        .formatted(namespace, shown(present), shown(offered), namespace));
    }

    private static String shown(LexiconVersion version) {
        String hash = version.hash();
        return "%s %s (%s)"
                .formatted(version.id(), version.version(), hash.substring(0, Math.min(SHOWN, hash.length())));
    }
}
