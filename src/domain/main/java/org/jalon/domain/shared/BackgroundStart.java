package org.jalon.domain.shared;

/** Port: has a work of the timetable begun before its time. */
@FunctionalInterface
public interface BackgroundStart {
    /**
     * Begins the work of that name on a thread of its own, unless it is being done somewhere
     * already; its own time comes all the same.
     */
    void soon(String work);
}
