package org.jalon.domain.shared;

import java.util.List;

/** Port: the last run of each work, whichever node did it. */
public interface WorkRuns {
    /** Of those that were ever begun, by name. */
    List<WorkRun> all();

    void done(String work, WorkRun.Done done);

    void failed(String work, WorkRun.Failed failed);
}
