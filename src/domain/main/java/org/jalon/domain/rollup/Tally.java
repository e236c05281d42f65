package org.jalon.domain.rollup;

/** How many issues there are, and how much they weigh together. */
public record Tally(int count, long weight) {
    public static final Tally NONE = new Tally(0, 0);

    public Tally plus(Tally other) {
        return new Tally(count + other.count, weight + other.weight);
    }
}
