package org.jalon.domain.setup;

/** Port: takes out of our tables what setting a program up put there; joins the unit of work. */
public interface ProgramRemoval {
    /** Everything of these, and nothing else. */
    void remove(ProgramParts parts);
}
