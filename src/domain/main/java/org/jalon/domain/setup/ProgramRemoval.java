package org.jalon.domain.setup;

/** Port: takes out of our tables what a sample put there; joins the running unit of work. */
public interface ProgramRemoval {
    /** Everything of the program, the standard and the Business Units of this sample. */
    void remove(SampleMade sample);
}
