package org.jalon.plugin.jira.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;

import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.Message;
import org.jalon.domain.shared.Refused;
import org.jalon.plugin.viewer.Texts;

import java.util.List;
import java.util.function.BiFunction;

/**
 * What a JQL function of ours tells Jira: ids, or why there are none. An anonymous searcher sees no
 * program.
 */
public final class FunctionAnswer {
    private static final String ARGUMENTS = "linking.function.arguments";

    private final Texts texts;
    private final JiraAuthenticationContext authentication;

    public FunctionAnswer(Texts texts, JiraAuthenticationContext authentication) {
        this.texts = texts;
        this.authentication = authentication;
    }

    MessageSet problems(
            ApplicationUser searcher,
            FunctionOperand operand,
            int mostArguments,
            BiFunction<ActorId, List<String>, List<JiraIssueId>> find) {
        MessageSet problems = new MessageSetImpl();
        try {
            find(searcher, operand, mostArguments, find);
        } catch (Refused refused) {
            Message said = refused.refusal().message();
            problems.addErrorMessage(texts.of(said, authentication.getLocale()));
        }
        return problems;
    }

    List<QueryLiteral> values(
            QueryCreationContext context,
            FunctionOperand operand,
            int mostArguments,
            BiFunction<ActorId, List<String>, List<JiraIssueId>> find) {
        try {
            return find(context.getApplicationUser(), operand, mostArguments, find).stream()
                    .map(issue -> new QueryLiteral(operand, issue.value()))
                    .toList();
        } catch (Refused refused) {
            return List.of();
        }
    }

    private static List<JiraIssueId> find(
            ApplicationUser searcher,
            FunctionOperand operand,
            int mostArguments,
            BiFunction<ActorId, List<String>, List<JiraIssueId>> find) {
        List<String> arguments = operand.getArgs();
        if (arguments.isEmpty() || arguments.size() > mostArguments) {
            throw Refused.invalid(ARGUMENTS, mostArguments);
        }
        if (searcher == null) {
            throw Refused.notFound(VisiblePrograms.NOT_FOUND, arguments.get(0));
        }
        return find.apply(new ActorId(searcher.getKey()), arguments);
    }
}
