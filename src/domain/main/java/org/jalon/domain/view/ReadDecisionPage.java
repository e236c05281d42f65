package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.receipt.ChainState;
import org.jalon.domain.receipt.LoggedEntry;
import org.jalon.domain.receipt.ReadDecisionLog;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueHead;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the decision log of a rollout and checks its chain, for whoever may know it. */
public final class ReadDecisionPage {
    private final VisibleRollouts rollouts;
    private final RolloutsShown shown;
    private final ReadDecisionLog log;
    private final IssueReadings issues;
    private final Clock clock;

    public ReadDecisionPage(
            VisibleRollouts rollouts,
            RolloutsShown shown,
            ReadDecisionLog log,
            IssueReadings issues,
            Clock clock) {
        this.rollouts = rollouts;
        this.shown = shown;
        this.log = log;
        this.issues = issues;
        this.clock = clock;
    }

    /** The entries before that sequence, or {@link org.jalon.domain.shared.Refused}. */
    public DecisionPage of(ActorId actor, ProgramKey program, BusinessUnitCode bu, long before) {
        VisibleRollout visible = rollouts.by(actor, program, bu);
        List<LoggedEntry> entries = log.before(actor, program, bu, before);
        ChainState chain = log.verify(actor, program, bu);
        return new DecisionPage(
                shown.header(visible.program()),
                shown.faces(program).get(visible.rollout().id()),
                entries,
                heads(actor, entries),
                chain,
                clock.instant());
    }

    private Map<JiraIssueId, IssueHead> heads(ActorId actor, List<LoggedEntry> entries) {
        Set<JiraIssueId> about =
                entries.stream()
                        .map(logged -> logged.entry().issue())
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        Map<JiraIssueId, IssueHead> heads = new HashMap<>(issues.headsOf(about));
        heads.keySet().removeIf(issue -> !issues.mayBrowse(actor, issue));
        return heads;
    }
}
