package org.jalon.domain.measure;

import org.jalon.domain.shared.Figure;

/**
 * How far the target version has come in the organisation.
 *
 * @param live Business Units live on the target version
 * @param inScope Business Units with a rollout
 * @param liveVolume weekly volume of the live ones
 * @param volumeInScope weekly volume of all whose volume is known
 * @param withoutVolume how many are left out of the volumes because theirs is not known
 */
public record Coverage(
        int live, int inScope, long liveVolume, long volumeInScope, int withoutVolume) {

    /** Percent of the Business Units in scope that are live. */
    public Figure percent() {
        return Figure.ratio(100.0 * live, inScope, "coverage.no-scope");
    }

    /** Percent of the known weekly volume that is handled by live Business Units. */
    public Figure volumePercent() {
        return Figure.ratio(100.0 * liveVolume, volumeInScope, "coverage.no-volume");
    }
}
