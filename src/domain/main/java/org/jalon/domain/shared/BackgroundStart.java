package org.jalon.domain.shared;

/** Port: has a work of the timetable begun before its time. */
@FunctionalInterface
public interface BackgroundStart {
    /**
     * Begins the work of that name on a thread of its own; while it is being done somewhere
     * already, right after that, so that nothing is missed which changed meanwhile. Its own time
     * comes all the same.
     */
    void soon(String work);
}
