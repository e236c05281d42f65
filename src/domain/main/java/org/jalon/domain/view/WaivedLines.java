package org.jalon.domain.view;

import org.jalon.domain.conformity.Assessment;
import org.jalon.domain.conformity.AssessmentState;
import org.jalon.domain.conformity.ConformityRecord;
import org.jalon.domain.conformity.ProgramSheets;
import org.jalon.domain.conformity.SheetLine;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.standard.Standards;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The requirements that are waived in a program, or were until a day, the oldest first. */
public final class WaivedLines {
    private final Standards standards;
    private final ProgramSheets sheets;

    public WaivedLines(Standards standards, ProgramSheets sheets) {
        this.standards = standards;
        this.sheets = sheets;
    }

    List<WaivedLine> of(
            Program program, Collection<Rollout> rollouts, Map<RolloutId, RolloutFace> faces) {
        if (standards.by(program.standard()).isEmpty()) {
            return List.of();
        }
        List<WaivedLine> lines = new ArrayList<>();
        for (ConformityRecord record :
                sheets.of(program, sheets.catalogue(program), rollouts).values()) {
            for (SheetLine line : record.sheet().lines()) {
                line.holding()
                        .filter(it -> it.state() == AssessmentState.WAIVED)
                        .map(
                                it ->
                                        line(
                                                faces.get(record.rollout()),
                                                line,
                                                it,
                                                record.sheet().asOf()))
                        .ifPresent(lines::add);
            }
        }
        lines.sort(Comparator.comparing(WaivedLine::ageDays).reversed());
        return lines;
    }

    private static WaivedLine line(
            RolloutFace face, SheetLine line, Assessment waived, LocalDate asOf) {
        LocalDate until = waived.until().orElseThrow();
        return new WaivedLine(
                face,
                line.code(),
                line.required().requirement().text(),
                until,
                ChronoUnit.DAYS.between(asOf, until),
                ChronoUnit.DAYS.between(waived.day(), asOf));
    }
}
