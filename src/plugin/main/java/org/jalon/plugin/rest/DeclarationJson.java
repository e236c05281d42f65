package org.jalon.plugin.rest;

import org.jalon.domain.rollout.Declaration;

/** A colour and one sentence, as they were sent; either may be missing. */
public record DeclarationJson(String colour, String sentence) {

    static Declaration declaration(DeclarationJson sent) {
        return sent == null
                ? new Declaration("", "")
                : new Declaration(sent.colour(), sent.sentence());
    }
}
