package org.jalon.domain.conformity;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.standard.Standards;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The exceptions that assessments say: requirements that are waived, or were until a day. */
public final class WaiverMarks {
    private final Standards standards;
    private final ProgramSheets sheets;

    public WaiverMarks(Standards standards, ProgramSheets sheets) {
        this.standards = standards;
        this.sheets = sheets;
    }

    /** The marks as of a day; a rollout without: key left out. */
    public Map<RolloutId, ExceptionMark> of(
            Program program, Collection<Rollout> rollouts, LocalDate asOf) {
        if (standards.by(program.standard()).isEmpty()) {
            return Map.of();
        }
        Map<RolloutId, ExceptionMark> marks = new LinkedHashMap<>();
        sheets.everWaived(program, sheets.catalogue(program), rollouts)
                .forEach(
                        (rollout, record) ->
                                mark(record.sheet(), asOf)
                                        .ifPresent(found -> marks.put(rollout, found)));
        return marks;
    }

    private static Optional<ExceptionMark> mark(AssessmentSheet sheet, LocalDate asOf) {
        List<Assessment> waivers =
                sheet.lines().stream()
                        .map(SheetLine::holding)
                        .flatMap(Optional::stream)
                        .filter(holding -> holding.state() == AssessmentState.WAIVED)
                        .toList();
        int expired =
                (int)
                        waivers.stream()
                                .filter(it -> it.stateOn(asOf) != AssessmentState.WAIVED)
                                .count();
        return waivers.stream()
                .map(Assessment::day)
                .min(LocalDate::compareTo)
                .map(since -> new ExceptionMark(waivers.size() - expired, expired, since));
    }
}
