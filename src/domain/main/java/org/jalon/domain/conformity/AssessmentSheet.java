package org.jalon.domain.conformity;

import org.jalon.domain.standard.VersionName;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every requirement of one version and how a rollout stands to it. An assessment holds as long as
 * the wording it was made of: under a version that has the requirement unchanged it is carried
 * over, a changed one is open again, and what was dropped is gone from the sheet and kept as
 * history.
 *
 * @param version the version the rollout is measured by
 */
public record AssessmentSheet(VersionName version, LocalDate asOf, List<SheetLine> lines) {
    public AssessmentSheet {
        lines = List.copyOf(lines);
    }

    /** The sheet of these assessments, oldest first; later ones than that day are not seen. */
    public static AssessmentSheet of(
            RequirementCatalogue catalogue,
            VersionName version,
            List<Assessment> assessments,
            LocalDate asOf) {
        List<SheetLine> lines = new ArrayList<>();
        for (VersionRequirement required : catalogue.of(version).values()) {
            List<Assessment> made =
                    assessments.stream()
                            .filter(it -> it.requirement().equals(required.code()))
                            .filter(it -> !it.day().isAfter(asOf))
                            .toList();
            Optional<Assessment> holding =
                    made.reversed().stream()
                            .filter(it -> isOf(required, it, catalogue))
                            .findFirst();
            lines.add(SheetLine.of(required, made, holding, asOf));
        }
        return new AssessmentSheet(version, asOf, lines);
    }

    private static boolean isOf(
            VersionRequirement required, Assessment made, RequirementCatalogue catalogue) {
        Map<RequirementCode, VersionRequirement> then = catalogue.of(made.version());
        return Optional.ofNullable(then.get(required.code())).filter(required::equals).isPresent();
    }

    public Optional<SheetLine> line(RequirementCode code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }
}
