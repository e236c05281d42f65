package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.shared.LocalizedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the checkpoints with their criteria. */
final class CheckpointReader {
    /** What a definition is called before the stored one is known. */
    static final int FIRST_VERSION = 1;

    private final KnownCodes milestoneCodes;
    private final KnownCodes checkpointCodes = new KnownCodes();
    private final CriterionReader criteria;

    CheckpointReader(KnownCodes milestoneCodes) {
        this.milestoneCodes = milestoneCodes;
        this.criteria = new CriterionReader(milestoneCodes);
    }

    /** The codes of the checkpoints, once they were read. */
    KnownCodes checkpointCodes() {
        return checkpointCodes;
    }

    /** The codes of the criteria, once they were read. */
    KnownCodes criterionCodes() {
        return criteria.codes();
    }

    List<Checkpoint> read(List<Field> elements) {
        List<Checkpoint> found = new ArrayList<>();
        for (Field element : elements) {
            element.asFields().flatMap(this::checkpoint).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Checkpoint> checkpoint(Fields fields) {
        var code = fields.required("code", checkpointCodes::introduce);
        var name = fields.required("name", Field::asLocalized);
        var milestone = fields.required("milestone", milestoneCodes::refer);
        var due = fields.optional("decisionDue", Field::asDate);
        var consequence = fields.required("consequence", Field::asLocalized);
        List<LocalizedText> signOffs = new ArrayList<>();
        fields.someOf("signOffs").forEach(role -> role.asLocalized().ifPresent(signOffs::add));
        List<Criterion> read = new ArrayList<>();
        fields.someOf("criteria")
                .forEach(c -> c.asFields().flatMap(criteria::read).ifPresent(read::add));
        fields.noOthers();
        if (code.isEmpty() || name.isEmpty() || milestone.isEmpty() || consequence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Checkpoint(
                        new CheckpointCode(code.get()),
                        FIRST_VERSION,
                        name.get(),
                        new MilestoneCode(milestone.get()),
                        due,
                        consequence.get(),
                        signOffs,
                        read));
    }
}
