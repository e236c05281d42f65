package org.jalon.domain.program;

/** What a person is to a program. */
public enum ProgramRole {
    /** Decides who is what, and may do whatever anybody may. */
    ADMIN,
    /** Runs the program: plan, rules, settings. */
    PMO,
    /** Answers for one Business Unit; asked for together with that unit. */
    BU_LEAD,
    /** Is kept informed, such as marketing and sales. */
    STAKEHOLDER,
    /** May see the program. */
    VIEWER;

    /** Whether it is given to people in the program itself, rather than by Jira or the unit. */
    public boolean isAssigned() {
        return this == ADMIN || this == PMO || this == STAKEHOLDER;
    }
}
