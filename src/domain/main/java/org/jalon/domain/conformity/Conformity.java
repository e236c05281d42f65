package org.jalon.domain.conformity;

import org.jalon.domain.shared.Figure;

import java.util.List;

/**
 * How far mandatory requirements are met. What is not applicable is left out altogether, what is
 * waived or not assessed stays in the divisor and is not conform.
 *
 * @param applicable mandatory requirements that apply
 * @param notOrPartly those that are not or only partly met
 */
public record Conformity(
        int applicable, int conform, int waived, int notOrPartly, int notAssessed) {
    public static final Conformity NONE = new Conformity(0, 0, 0, 0, 0);

    /** The conformity of one rollout. */
    public static Conformity of(AssessmentSheet sheet) {
        return of(sheet.lines());
    }

    private static Conformity of(List<SheetLine> lines) {
        return lines.stream()
                .filter(line -> line.required().requirement().isMandatory())
                .map(line -> one(line.state()))
                .reduce(NONE, Conformity::plus);
    }

    private static Conformity one(AssessmentState state) {
        return switch (state) {
            case CONFORM -> new Conformity(1, 1, 0, 0, 0);
            case WAIVED -> new Conformity(1, 0, 1, 0, 0);
            case PARTLY_CONFORM, NOT_CONFORM -> new Conformity(1, 0, 0, 1, 0);
            case NOT_ASSESSED -> new Conformity(1, 0, 0, 0, 1);
            case NOT_APPLICABLE -> NONE;
        };
    }

    /** Of several rollouts together: indices come from sums, never from averages. */
    public Conformity plus(Conformity other) {
        return new Conformity(
                applicable + other.applicable,
                conform + other.conform,
                waived + other.waived,
                notOrPartly + other.notOrPartly,
                notAssessed + other.notAssessed);
    }

    /** Percent of the applicable mandatory requirements that are conform. */
    public Figure percent() {
        return Figure.ratio(100.0 * conform, applicable, "conformity.nothing-applicable");
    }
}
