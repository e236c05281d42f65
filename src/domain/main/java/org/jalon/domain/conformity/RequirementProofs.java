package org.jalon.domain.conformity;

import org.jalon.domain.program.ProgramKey;

import java.util.List;

/**
 * Port: what proves the requirements of a program's Standard, unique by program and requirement.
 */
public interface RequirementProofs {
    List<RequirementProof> of(ProgramKey program);

    /** Replaces all of the program by these; joins the running unit of work. */
    void saveAll(ProgramKey program, List<RequirementProof> proofs);
}
