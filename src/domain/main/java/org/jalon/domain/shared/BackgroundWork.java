package org.jalon.domain.shared;

/**
 * Work that is done now and then for nobody in particular, on one node of the cluster at a time.
 *
 * <p>It may be run twice, late, or not at all for a while; what it leaves when it is asked to stop
 * must be right as far as it goes.
 */
@FunctionalInterface
public interface BackgroundWork {
    /** Does what there is to do and returns within seconds of the request to stop. */
    void run(StopRequest stop);
}
