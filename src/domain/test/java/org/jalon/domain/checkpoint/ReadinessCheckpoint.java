package org.jalon.domain.checkpoint;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.shared.LocalizedText;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The go-live readiness checkpoint of the sample, as small as the rules allow. */
public final class ReadinessCheckpoint {
    public static final CheckpointCode CP4 = new CheckpointCode("CP4");
    public static final CriterionCode TESTED = new CriterionCode("CP4-1");
    public static final CriterionCode TRAINED = new CriterionCode("CP4-2");
    public static final CriterionCode NOTICE = new CriterionCode("CP4-3");
    public static final CriterionCode FAQ = new CriterionCode("CP4-6");

    private ReadinessCheckpoint() {}

    /** Test (mandatory, 60 days), training (milestone), notice (critical), FAQ (advisory). */
    public static Checkpoint bound(Binding binding) {
        return new Checkpoint(
                CP4,
                3,
                LocalizedText.english("Go-live readiness"),
                new MilestoneCode("M08"),
                Optional.empty(),
                LocalizedText.english("Go-live slips behind the peak season"),
                SignOffTerms.allOf(List.of(LocalizedText.english("BU lead"))),
                List.of(
                        evidence(TESTED, "test report", OptionalInt.of(60), true, true, binding),
                        new Criterion(
                                TRAINED,
                                LocalizedText.english("Staff trained"),
                                new MilestoneDone(new MilestoneCode("M07")),
                                true,
                                true,
                                binding,
                                LocalizedText.english("training")),
                        evidence(NOTICE, "mail log", OptionalInt.empty(), true, false, binding),
                        evidence(FAQ, "FAQ", OptionalInt.empty(), false, true, binding)));
    }

    /** A criterion that asks for evidence. */
    public static Criterion evidence(
            CriterionCode code,
            String what,
            OptionalInt maxAge,
            boolean mandatory,
            boolean waivable,
            Binding binding) {
        return new Criterion(
                code,
                LocalizedText.english("There is a " + what),
                new EvidenceRecorded(LocalizedText.english(what), maxAge),
                mandatory,
                waivable,
                binding,
                LocalizedText.english("marketing and sales"));
    }
}
