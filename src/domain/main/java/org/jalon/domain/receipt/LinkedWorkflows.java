package org.jalon.domain.receipt;

import java.util.List;

/** Port: the workflows that rule the projects of programs and of their Business Units now. */
public interface LinkedWorkflows {
    List<ActiveWorkflow> all();
}
