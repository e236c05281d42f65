package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.Checkpoint;

import java.util.List;
import java.util.Optional;

/**
 * The checkpoints of a file: those that the target version of the Standard brings, and the
 * program's own, which may have the code of one of them and then stand before it.
 *
 * @param ofStandard empty when the file does not say what the version brings
 */
record FileCheckpoints(
        Optional<List<Checkpoint>> ofStandard,
        List<Checkpoint> own,
        CheckpointReader standardReader,
        CheckpointReader ownReader) {
    static FileCheckpoints read(Fields root, KnownCodes milestones, JiraReferences jira) {
        CheckpointReader brought = new CheckpointReader(milestones, new KnownCodes(), jira::person);
        Optional<List<Checkpoint>> ofStandard =
                root.optional("standardCheckpoints", Field::asList).map(brought::read);
        CheckpointReader reader =
                new CheckpointReader(milestones, brought.checkpointCodes(), jira::person);
        return new FileCheckpoints(
                ofStandard, reader.read(root.list("checkpoints")), brought, reader);
    }

    /** The codes of all criteria. */
    KnownCodes criterionCodes() {
        return standardReader.criterionCodes().with(ownReader.criterionCodes());
    }

    /** The codes of all checkpoints. */
    KnownCodes checkpointCodes() {
        return standardReader.checkpointCodes().with(ownReader.checkpointCodes());
    }

    /** Notes the units some criterion is asked of that the file does not have. */
    void checkUnits(KnownCodes units) {
        standardReader.checkUnits(units);
        ownReader.checkUnits(units);
    }
}
