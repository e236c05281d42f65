package org.jalon.domain.checkpoint;

/** How the sign-offs of a checkpoint become a decision; who counts them is not said here. */
public sealed interface DecisionRule {
    /** One role decides; the others advise. */
    record SingleApprover(SignOffRoleCode role) implements DecisionRule {}

    /** Every role has to approve. */
    record AllRoles() implements DecisionRule {}

    /**
     * So many of the roles have to approve.
     *
     * @param needed at least 1
     */
    record Quorum(int needed) implements DecisionRule {
        public Quorum {
            if (needed < 1) {
                throw new IllegalArgumentException("a quorum of " + needed);
            }
        }
    }

    /**
     * It is decided when nobody has objected within the window.
     *
     * @param workingDays the window, in working days of the Business Unit's calendar, at least 1
     */
    record Consent(int workingDays) implements DecisionRule {
        public static final int DEFAULT_WINDOW = 5;

        public Consent {
            if (workingDays < 1) {
                throw new IllegalArgumentException("a window of " + workingDays + " days");
            }
        }
    }
}
