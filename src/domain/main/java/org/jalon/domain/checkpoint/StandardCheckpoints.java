package org.jalon.domain.checkpoint;

import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.VersionName;

import java.util.List;

/** Port: the checkpoints that versions of Standards bring to the programs that deploy them. */
public interface StandardCheckpoints {
    /** Those of a version in their order; none when it brings none. */
    List<Checkpoint> of(StandardKey standard, VersionName version);

    /** Replaces all of a version by these; joins the running unit of work. */
    void saveAll(StandardKey standard, VersionName version, List<Checkpoint> checkpoints);
}
