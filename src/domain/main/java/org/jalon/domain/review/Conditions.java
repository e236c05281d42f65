package org.jalon.domain.review;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.JiraIssueId;

import java.util.List;

/** Port: the conditions of decisions, unique by review and criterion. */
public interface Conditions {
    /** All conditions of a program, the earliest due first. */
    List<Condition> of(ProgramKey program);

    /** Adds the condition; joins the running unit of work. */
    void add(Condition condition);

    /** Notes the issue that tracks it; joins the running unit of work. */
    void track(Condition condition, JiraIssueId issue);
}
