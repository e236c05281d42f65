package org.jalon.domain.rollup;

import java.util.Optional;

/**
 * What a comparison of facts with Jira found. Anything but zeros means that something happened
 * which no event told of, or that an issue was being edited at that moment.
 *
 * @param checked how many issues were compared
 * @param wrong facts that said something else than Jira
 * @param missing issues of the rollout without a fact
 * @param orphaned facts of issues that are gone or serve the rollout no longer
 */
public record Drift(int checked, int wrong, int missing, int orphaned) {
    public static final Drift NONE = new Drift(0, 0, 0, 0);

    Drift plus(Optional<Fact> is, Optional<Fact> shouldBe) {
        boolean differ = !is.equals(shouldBe);
        return new Drift(
                checked + 1,
                wrong + (differ && is.isPresent() && shouldBe.isPresent() ? 1 : 0),
                missing + (differ && is.isEmpty() ? 1 : 0),
                orphaned + (differ && shouldBe.isEmpty() ? 1 : 0));
    }

    public int all() {
        return wrong + missing + orphaned;
    }
}
