package org.jalon.domain.linking;

/** How much one rule may be. */
public final class RuleLimits {
    /** What Jira lets a search reach; a rule that finds more is refused. */
    public static final int MOST = 10_000;

    private RuleLimits() {}
}
