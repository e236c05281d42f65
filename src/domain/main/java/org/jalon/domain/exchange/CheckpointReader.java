package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.shared.ActorId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the checkpoints with their criteria. */
final class CheckpointReader {
    /** What a definition is called before the stored one is known. */
    static final int FIRST_VERSION = 1;

    private final KnownCodes milestoneCodes;
    private final Function<Field, Optional<ActorId>> person;
    private final KnownCodes inherited;
    private final KnownCodes checkpointCodes = new KnownCodes();
    private final CriterionReader criteria = new CriterionReader();

    /**
     * A reader of one list.
     *
     * @param inherited the codes of checkpoints that stand before all of the list
     * @param person finds somebody by the name they log in by
     */
    CheckpointReader(
            KnownCodes milestoneCodes,
            KnownCodes inherited,
            Function<Field, Optional<ActorId>> person) {
        this.milestoneCodes = milestoneCodes;
        this.inherited = inherited;
        this.person = person;
    }

    /** The codes of the checkpoints, once they were read. */
    KnownCodes checkpointCodes() {
        return checkpointCodes;
    }

    /** The codes of the criteria, once they were read. */
    KnownCodes criterionCodes() {
        return criteria.codes();
    }

    /** Notes the units some criterion is asked of that the file does not have. */
    void checkUnits(KnownCodes units) {
        criteria.checkUnits(units);
    }

    List<Checkpoint> read(List<Field> elements) {
        List<Checkpoint> found = new ArrayList<>();
        for (Field element : elements) {
            element.asFields().flatMap(this::checkpoint).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Checkpoint> checkpoint(Fields fields) {
        KnownCodes earlier = inherited.with(checkpointCodes);
        var code = fields.required("code", checkpointCodes::introduce);
        var name = fields.required("name", Field::asLocalized);
        var milestone = fields.required("milestone", milestoneCodes::refer);
        var due = fields.optional("decisionDue", Field::asDate);
        var consequence = fields.required("consequence", Field::asLocalized);
        var terms = SignOffTermsReader.read(fields);
        var kinds = new CriterionKindReader(terms, milestoneCodes, earlier, person);
        List<Criterion> read = new ArrayList<>();
        fields.someOf("criteria")
                .forEach(
                        element ->
                                element.asFields()
                                        .flatMap(it -> criteria.read(it, kinds))
                                        .ifPresent(read::add));
        fields.noOthers();
        if (code.isEmpty() || name.isEmpty() || milestone.isEmpty() || consequence.isEmpty()) {
            return Optional.empty();
        }
        return terms.map(
                signOff ->
                        new Checkpoint(
                                new CheckpointCode(code.get()),
                                FIRST_VERSION,
                                name.get(),
                                new MilestoneCode(milestone.get()),
                                due,
                                consequence.get(),
                                signOff,
                                read));
    }
}
