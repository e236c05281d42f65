package org.jalon.domain.exchange;

import org.jalon.domain.program.ProgramKey;

import java.util.List;

/** What came of an import. */
public sealed interface ImportOutcome {
    /** Everything was written. */
    record Imported(
            ProgramKey program, int businessUnits, int rollouts, int milestones, int linkedIssues)
            implements ImportOutcome {}

    /** Nothing was written; what an import would change, in the order of the file. */
    record Previewed(ProgramKey program, List<Difference> differences) implements ImportOutcome {
        public Previewed {
            differences = List.copyOf(differences);
        }
    }

    /** Nothing was written; all that is wrong, in the order of the file. */
    record Rejected(List<ImportError> errors) implements ImportOutcome {
        public Rejected {
            errors = List.copyOf(errors);
        }
    }
}
