package org.jalon.plugin.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.InvalidInputException;

import org.jalon.domain.checkpoint.AttemptTransition;
import org.jalon.plugin.viewer.CurrentViewer;
import org.jalon.plugin.viewer.Texts;
import org.jalon.plugin.viewer.TextsOfTheJar;
import org.junit.Test;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

public class CheckpointValidatorTest {
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final Texts texts = new Texts(new TextsOfTheJar());

    /** Its first question to a port fails. */
    private final AttemptTransition failing = new AttemptTransition(null, null, null, null, null);

    private final CheckpointValidator validator =
            new CheckpointValidator(
                    new CheckpointGate(failing, null, new AttemptsAtHand()),
                    new CurrentViewer(authentication),
                    new RefusalWording(texts),
                    texts,
                    Clock.systemUTC());

    @Test
    public void whateverFailsRefusesAndNamesAnErrorId() {
        ApplicationUser pmo = mock(ApplicationUser.class);
        when(pmo.getKey()).thenReturn("JIRAUSER10001");
        when(authentication.getLoggedInUser()).thenReturn(pmo);
        when(authentication.getLocale()).thenReturn(Locale.ENGLISH);

        assertThat(refusal(transition(45L), Map.of("checkpoint", "CP4")))
                .matches("The checkpoint could not be evaluated, .* error id [0-9a-f]{8}\\.");
    }

    @Test
    public void aTransitionWithoutAPersonIsRefused() {
        assertThat(refusal(transition(45L), Map.of("checkpoint", "CP4"))).contains("error id");
    }

    @Test
    public void aValidatorWithoutACheckpointRefuses() {
        assertThat(refusal(transition(45L), Map.of())).contains("error id");
    }

    private Map<String, Object> transition(long issueId) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(issueId);
        return Map.of("issue", issue, "actionId", 51);
    }

    private String refusal(Map<String, Object> transientVars, Map<String, Object> args) {
        InvalidInputException refused =
                catchThrowableOfType(
                        InvalidInputException.class,
                        () -> validator.validate(transientVars, args, null));
        assertThat(refused).isNotNull();
        List<?> errors = refused.getGenericErrors();
        assertThat(errors).hasSize(1);
        return (String) errors.get(0);
    }
}
