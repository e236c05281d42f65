package org.jalon.domain.review;

import java.util.Collection;
import java.util.Collections;

/**
 * Votes as counted: how many may vote, and what those said who did. Objections to go on and wishes
 * to stop both count against.
 */
public record Ballot(int members, int agree, int object, int abstain) {
    public Ballot {
        if (agree < 0 || object < 0 || abstain < 0 || agree + object + abstain > members) {
            throw new IllegalArgumentException(
                    members + " members: " + agree + ", " + object + ", " + abstain);
        }
    }

    /** The ballot of these positions, at most one of each member. */
    static Ballot of(int members, Collection<Position> positions) {
        int agree = Collections.frequency(positions, Position.AGREE);
        int abstain = Collections.frequency(positions, Position.ABSTAIN);
        return new Ballot(members, agree, positions.size() - agree - abstain, abstain);
    }

    /** Who has spoken, abstentions as well: they are there, they only do not vote. */
    public int present() {
        return agree + object + abstain;
    }

    public int silent() {
        return members - present();
    }
}
