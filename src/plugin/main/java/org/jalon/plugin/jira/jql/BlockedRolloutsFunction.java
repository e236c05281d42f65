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

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Code;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.view.FindRolloutIssues;

import java.util.List;

/** {@code issue in blockedRollouts("program")}: the rollout issues of rollouts that wait. */
public final class BlockedRolloutsFunction extends AbstractJqlFunction {
    private final FindRolloutIssues issues;
    private final FunctionAnswer answer;

    public BlockedRolloutsFunction(FindRolloutIssues issues, FunctionAnswer answer) {
        this.issues = issues;
        this.answer = answer;
    }

    @Override
    public MessageSet validate(
            ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        return answer.problems(searcher, operand, 1, this::found);
    }

    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause terminalClause) {
        return answer.values(context, operand, 1, this::found);
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
        if (!Code.isValid(program)) {
            throw Refused.notFound(VisiblePrograms.NOT_FOUND, program);
        }
        return issues.blockedRollouts(searcher, new ProgramKey(program));
    }
}
