package org.jalon.domain.shared;

import java.util.List;

/** Port: the types of issues that this Jira has, in its own order. */
public interface IssueTypes {
    List<IssueType> all();
}
