package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.Evidence;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.Forecast;
import org.jalon.domain.shared.Colour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is recorded about a rollout: evidence, colours, forecasts, passed checkpoints. */
final class RecordReader {
    private static final Map<String, Colour> COLOURS =
            Map.of("green", Colour.GREEN, "amber", Colour.AMBER, "red", Colour.RED);

    private static final Map<String, Outcome> OUTCOMES =
            Map.of(
                    "go", Outcome.GO,
                    "conditional-go", Outcome.CONDITIONAL_GO,
                    "hold", Outcome.HOLD,
                    "rework", Outcome.REWORK,
                    "stop", Outcome.STOP);

    private final FilePlan plan;

    RecordReader(FilePlan plan) {
        this.plan = plan;
    }

    List<Evidence> evidence(List<Field> elements) {
        List<Evidence> found = new ArrayList<>();
        for (Field element : elements) {
            element.asFields().flatMap(this::evidence).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Evidence> evidence(Fields fields) {
        var criterion = fields.required("criterion", plan.criterionCodes()::refer);
        var date = fields.required("date", Field::asDate);
        var reference = fields.required("reference", Field::asText);
        fields.noOthers();
        return criterion.isEmpty() || date.isEmpty() || reference.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Evidence(
                                new CriterionCode(criterion.get()), date.get(), reference.get()));
    }

    /** The declared colours; two of one day contradict each other. */
    List<DeclaredColour> colours(List<Field> elements) {
        List<DeclaredColour> found = new ArrayList<>();
        KnownCodes days = new KnownCodes();
        for (Field element : elements) {
            element.asFields().flatMap(fields -> colour(fields, days)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<DeclaredColour> colour(Fields fields, KnownCodes days) {
        var date =
                fields.required(
                        "date",
                        field -> field.asDate().filter(day -> days.introduce(field).isPresent()));
        var colour = fields.required("colour", field -> field.asOneOf(COLOURS));
        var sentence = fields.required("sentence", Field::asText);
        fields.noOthers();
        return date.isEmpty() || colour.isEmpty() || sentence.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeclaredColour(date.get(), colour.get(), sentence.get()));
    }

    /** What was forecast before the program came here, by the day it was said. */
    List<Forecast> forecasts(List<Field> elements) {
        List<Forecast> found = new ArrayList<>();
        for (Field element : elements) {
            element.asFields().flatMap(this::forecast).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Forecast::recordedOn));
        return found;
    }

    private Optional<Forecast> forecast(Fields fields) {
        var milestone = fields.required("milestone", plan.milestoneCodes()::refer);
        var recordedOn = fields.required("recordedOn", Field::asDate);
        var date = fields.optional("date", Field::asDate);
        fields.noOthers();
        return milestone.isEmpty() || recordedOn.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Forecast(new MilestoneCode(milestone.get()), recordedOn.get(), date));
    }

    List<CheckpointCode> passed(List<Field> elements) {
        List<CheckpointCode> found = new ArrayList<>();
        for (Field element : elements) {
            plan.checkpointCodes().refer(element).map(CheckpointCode::new).ifPresent(found::add);
        }
        return found;
    }

    /**
     * The decisions that were taken before, those of one checkpoint in the order of their rounds.
     */
    List<PastDecision> decisions(List<Field> elements) {
        List<PastDecision> found = new ArrayList<>();
        for (Field element : elements) {
            element.asFields().flatMap(this::decision).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(PastDecision::decided));
        return found;
    }

    private Optional<PastDecision> decision(Fields fields) {
        var checkpoint = fields.required("checkpoint", plan.checkpointCodes()::refer);
        var asked = fields.required("asked", Field::asDate);
        var decided = fields.required("decided", field -> notBefore(field, asked));
        var outcome = fields.required("outcome", field -> field.asOneOf(OUTCOMES));
        fields.noOthers();
        return checkpoint.isEmpty() || asked.isEmpty() || decided.isEmpty() || outcome.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PastDecision(
                                new CheckpointCode(checkpoint.get()),
                                asked.get(),
                                decided.get(),
                                outcome.get()));
    }

    private static Optional<LocalDate> notBefore(Field field, Optional<LocalDate> asked) {
        Optional<LocalDate> day = field.asDate();
        boolean before = day.isPresent() && asked.isPresent() && day.get().isBefore(asked.get());
        return before ? field.wrong("exchange.before-asked", day.get(), asked.get()) : day;
    }
}
