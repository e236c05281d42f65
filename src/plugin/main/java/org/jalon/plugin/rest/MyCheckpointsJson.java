package org.jalon.plugin.rest;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.view.MyCheckpoint;
import org.jalon.domain.view.MyCheckpoints;

import java.util.List;
import java.util.Locale;

/** What waits for the viewer, the most pressing first. */
public record MyCheckpointsJson(List<Line> waiting, String asOf) {

    /** Something that waits. */
    public record Line(
            String why,
            String program,
            String programName,
            String bu,
            String buName,
            String issueKey,
            String checkpoint,
            String checkpointName,
            String what,
            String due,
            boolean overdue) {}

    static MyCheckpointsJson of(MyCheckpoints mine, Words words) {
        return new MyCheckpointsJson(
                mine.lines().stream().map(line -> line(line, words)).toList(),
                mine.asOf().toString());
    }

    private static Line line(MyCheckpoint line, Words words) {
        Locale locale = words.locale();
        return new Line(
                Words.word(line.why()),
                line.program().value(),
                line.programName().in(locale),
                line.face().bu().value(),
                line.face().name().in(locale),
                line.face().issueKey().map(IssueKey::value).orElse(null),
                line.checkpoint().map(CheckpointCode::value).orElse(null),
                line.checkpointName().map(name -> name.in(locale)).orElse(null),
                words.texts().of(line.what(), locale),
                Words.day(line.due()),
                line.overdue());
    }
}
