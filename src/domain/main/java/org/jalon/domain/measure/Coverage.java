package org.jalon.domain.measure;

import org.jalon.domain.shared.Figure;

/**
 * How far the target version has come in the organisation.
 *
 * @param live Business Units live on the target version
 * @param inScope Business Units with a rollout
 * @param liveVolume weekly volume of the live ones; undefined when not to be known
 * @param volumeInScope weekly volume of all whose volume is known
 * @param withoutVolume how many are left out of the volumes because theirs is not known
 */
public record Coverage(
        int live, int inScope, Figure liveVolume, Figure volumeInScope, int withoutVolume) {

    /** Percent of the Business Units in scope that are live. */
    public Figure percent() {
        return Figure.ratio(100.0 * live, inScope, "coverage.no-scope");
    }

    /** Percent of the known weekly volume that is handled by live Business Units. */
    public Figure volumePercent() {
        return volumeInScope.value().isEmpty()
                ? volumeInScope
                : Figure.ratio(
                        100 * liveVolume.value().orElseThrow(),
                        volumeInScope.value().orElseThrow(),
                        "coverage.no-volume");
    }

    /** The same where the volumes are not to be known. */
    Coverage withoutVolumes(String reason) {
        Figure none = Figure.undefined(reason);
        return new Coverage(live, inScope, none, none, withoutVolume);
    }
}
