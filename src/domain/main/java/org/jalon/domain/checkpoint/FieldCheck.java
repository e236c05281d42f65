package org.jalon.domain.checkpoint;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks something of a field of the rollout issue, or of a milestone's sub-task.
 *
 * @param on the milestone; empty for the rollout issue
 */
public record FieldCheck(JiraRef field, Optional<MilestoneCode> on, FieldTest test)
        implements CriterionKind {
    @Override
    public Finding judge(CriterionCode criterion, Gathered gathered, LocalDate asOf) {
        FieldReading reading = gathered.readings().field(on, field);
        String name = field.name();
        if (!reading.known()) {
            return Finding.open(
                    CriterionState.UNKNOWN,
                    Message.of("checkpoint.field.unknown", name),
                    Message.of("checkpoint.field.repair", name));
        }
        if (reading.isEmpty()) {
            return Finding.open(
                    CriterionState.UNMET,
                    Message.of("checkpoint.field.empty", name),
                    Message.of("checkpoint.field.fill", name, wanted()));
        }
        Evidence seen = new Evidence(criterion, asOf, name + "=" + reading.text());
        if (holds(reading)) {
            return Finding.met(Message.of("checkpoint.field.met", name, reading.text()), seen);
        }
        return Finding.open(
                CriterionState.UNMET,
                Message.of("checkpoint.field.other", name, reading.text(), wanted()),
                Message.of("checkpoint.field.fill", name, wanted()),
                seen);
    }

    private boolean holds(FieldReading reading) {
        return switch (test) {
            case FieldTest.IsSet any -> true;
            case FieldTest.Says says ->
                    reading.texts().stream().anyMatch(says.text()::equalsIgnoreCase);
            case FieldTest.Compares compares ->
                    reading.number()
                            .filter(it -> compares.comparison().holds(it, compares.limit()))
                            .isPresent();
        };
    }

    private Message wanted() {
        return switch (test) {
            case FieldTest.IsSet any -> Message.of("checkpoint.field.anything");
            case FieldTest.Says says -> Message.of("checkpoint.field.text", says.text());
            case FieldTest.Compares compares -> compares.comparison().asked(compares.limit());
        };
    }

    @Override
    public Message evidenceKind() {
        return Message.of("checkpoint.kind.field", field.name());
    }

    @Override
    public boolean countsIssues() {
        return false;
    }
}
