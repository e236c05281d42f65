package org.jalon.domain.receipt;

import java.util.Map;

/** Port: the statuses of this Jira by their ids. */
public interface StatusFaces {
    Map<String, StatusFace> all();
}
