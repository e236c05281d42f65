package org.jalon.host.workflow;

import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;

import org.jalon.host.HostGap;
import org.jalon.host.jira.site.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns OSWorkflow's exceptions into what Jira tells the user. */
final class Refusal {
    private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);

    private Refusal() {}

    /**
     * What validators collected; for anything else that went wrong its message, so that the
     * transition stays blocked and the user sees why. A {@link HostGap} is thrown as it is.
     */
    static RuntimeException of(WorkflowException failure) {
        Optional<Throwable> gap =
                WorkflowRun.causes(failure).filter(HostGap.class::isInstance).findFirst();
        if (gap.isPresent()) {
            return (HostGap) gap.get();
        }
        return WorkflowRun.causes(failure)
                .filter(InvalidInputException.class::isInstance)
                .findFirst()
                .map(found -> collected((InvalidInputException) found))
                .orElseGet(() -> failed(failure));
    }

    private static RuntimeException collected(InvalidInputException refused) {
        List<String> messages = new ArrayList<>();
        ((List<?>) refused.getGenericErrors())
                .forEach(message -> messages.add(String.valueOf(message)));
        Map<String, String> fields = new LinkedHashMap<>();
        ((Map<?, ?>) refused.getErrors())
                .forEach(
                        (field, message) ->
                                fields.put(String.valueOf(field), String.valueOf(message)));
        return Rejected.invalid(messages, fields);
    }

    private static RuntimeException failed(WorkflowException failure) {
        LOG.error("A workflow part failed", failure);
        return Rejected.because(Rejected.Reason.INVALID, failure.getMessage());
    }
}
