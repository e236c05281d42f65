package org.jalon.plugin.rest;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.view.Dependency;
import org.jalon.domain.view.Timeline;

import java.util.List;

/**
 * The matrix with the dependencies between its rows.
 *
 * @param withheld how many more dependencies there are that the viewer may not see
 * @param complete whether all were looked for
 */
public record TimelineJson(
        MatrixJson matrix, List<Waits> dependencies, int withheld, boolean complete) {

    /** One waits for the other. */
    public record Waits(End waiting, End blocker) {}

    /** An issue where it counts; the milestone is null when it has none. */
    public record End(String bu, String milestone, String key, String summary) {}

    static TimelineJson of(Timeline timeline, Words words) {
        return new TimelineJson(
                MatrixJson.of(timeline.matrix(), words),
                timeline.dependencies().shown().stream().map(TimelineJson::waits).toList(),
                timeline.dependencies().withheld(),
                timeline.dependencies().complete());
    }

    private static Waits waits(Dependency found) {
        return new Waits(
                end(found.waiting(), found.at()), end(found.blocker(), found.from().orElseThrow()));
    }

    private static End end(IssueReading issue, Fact fact) {
        return new End(
                fact.rollout().bu().value(),
                fact.milestone().map(MilestoneCode::value).orElse(null),
                issue.key().value(),
                issue.summary());
    }
}
