package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.JiraIssueId;

import java.util.List;
import java.util.Optional;

/** Port: the issues that are linked with an issue, in either direction; unfiltered. */
public interface LinkedIssues {
    /** Reads the links of the issue, for all that is asked of them. */
    ByType of(JiraIssueId issue);

    /** The links of one issue as they were read. */
    interface ByType {
        /** The issues linked by that type, or by any. */
        List<LinkedIssue> linkedBy(Optional<JiraRef> linkType);
    }
}
