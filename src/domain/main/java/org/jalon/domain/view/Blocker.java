package org.jalon.domain.view;

import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.LocalizedText;

/** An unresolved issue that another one waits for, as much of it as the viewer may know. */
public sealed interface Blocker {
    /**
     * One the viewer may browse.
     *
     * @param from the Business Unit that works in its project, else the project's key
     */
    record Visible(IssueReading issue, LocalizedText from) implements Blocker {}

    /** One the viewer may not browse: that it is there, and nothing else. */
    record Withheld() implements Blocker {}
}
