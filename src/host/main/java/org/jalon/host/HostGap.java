package org.jalon.host;

/**
 * Thrown where the host has no answer that is known to be Jira's. A test that meets one fails;
 * nothing is answered by guess.
 */
public final class HostGap extends UnsupportedOperationException {
    private static final long serialVersionUID = 1L;

    /**
     * @param type the Jira type, fully qualified, for example {@code
     *     com.atlassian.jira.issue.Issue}
     * @param member the member or behaviour that is missing, for example {@code getVotes}
     */
    public HostGap(String type, String member) {
        super("HostGap: " + type + "#" + member);
    }
}
