package org.jalon.plugin.jira.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Code;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.view.FindRolloutIssues;
import org.jalon.domain.view.VisibleRollouts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code issue in rolloutIssues("program"[, "BU"[, "workstream"]])}: what serves a rollout. */
public final class RolloutIssuesFunction extends AbstractJqlFunction {
    private final FindRolloutIssues issues;
    private final FunctionAnswer answer;

    public RolloutIssuesFunction(FindRolloutIssues issues, FunctionAnswer answer) {
        this.issues = issues;
        this.answer = answer;
    }

    @Override
    public MessageSet validate(
            ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        return answer.problems(searcher, operand, 3, this::found);
    }

    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause terminalClause) {
        return answer.values(context, operand, 3, this::found);
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    private List<JiraIssueId> found(ActorId searcher, List<String> arguments) {
        String program = arguments.get(0);
        return issues.serving(
                searcher,
                new ProgramKey(code(arguments, 0, VisiblePrograms.NOT_FOUND).orElseThrow()),
                code(arguments, 1, VisibleRollouts.NOT_FOUND, program).map(BusinessUnitCode::new),
                code(arguments, 2, FindRolloutIssues.NO_WORKSTREAM).map(WorkstreamCode::new));
    }

    /** What can be no code names nothing either, and is refused in the same words. */
    private static Optional<String> code(
            List<String> arguments, int index, String unknown, Object... more) {
        if (arguments.size() <= index) {
            return Optional.empty();
        }
        String code = arguments.get(index);
        if (!Code.isValid(code)) {
            throw Refused.notFound(
                    unknown, Stream.concat(Stream.of(code), Stream.of(more)).toArray());
        }
        return Optional.of(code);
    }
}
