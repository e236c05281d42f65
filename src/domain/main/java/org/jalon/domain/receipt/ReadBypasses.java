package org.jalon.domain.receipt;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.BackgroundStart;
import org.jalon.domain.shared.IssueHead;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What passed a program's checkpoints without them, for whoever may see the program: that it
 * happened is no secret of a Business Unit; which issue it was tells only who may browse it.
 */
public final class ReadBypasses {
    /** The name of the work that finds them. */
    public static final String WORK = "bypasses";

    private final VisiblePrograms programs;
    private final ProgramRoles roles;
    private final Bypasses bypasses;
    private final IssueReadings issues;
    private final BackgroundStart background;

    public ReadBypasses(
            VisiblePrograms programs,
            ProgramRoles roles,
            Bypasses bypasses,
            IssueReadings issues,
            BackgroundStart background) {
        this.programs = programs;
        this.roles = roles;
        this.bypasses = bypasses;
        this.issues = issues;
        this.background = background;
    }

    /** Newest first, or {@link org.jalon.domain.shared.Refused}. */
    public List<BypassLine> of(ActorId actor, ProgramKey key) {
        Program program = programs.by(actor, key);
        List<StoredBypass> all = bypasses.of(key);
        Map<JiraIssueId, IssueHead> heads =
                issues.headsOf(all.stream().map(stored -> stored.bypass().issue()).toList());
        return all.stream().map(stored -> line(actor, program, stored, heads)).toList();
    }

    /** Looks for them now instead of at the next cycle; for the program office. */
    public void lookNow(ActorId actor, ProgramKey key) {
        roles.require(actor, programs.by(actor, key), ProgramRole.PMO);
        background.soon(WORK);
    }

    private BypassLine line(
            ActorId actor,
            Program program,
            StoredBypass stored,
            Map<JiraIssueId, IssueHead> heads) {
        JiraIssueId issue = stored.bypass().issue();
        Optional<IssueHead> head =
                issues.mayBrowse(actor, issue)
                        ? Optional.ofNullable(heads.get(issue))
                        : Optional.empty();
        boolean mayExplain =
                stored.bypass().isOpen()
                        && roles.has(
                                actor,
                                program,
                                stored.bypass().rollout().bu(),
                                ProgramRole.BU_LEAD);
        return new BypassLine(stored, head, mayExplain);
    }
}
