package org.jalon.domain.receipt;

import java.util.List;

/** Port: the guards that are known, unique by project, status and checkpoint. */
public interface Guards {
    List<Guard> known();

    /** Adds or replaces the guard; joins the running unit of work. */
    void save(Guard guard);

    /** Ends the guard: its status is free from then on. Joins the running unit of work. */
    void remove(GuardedStatus at);
}
