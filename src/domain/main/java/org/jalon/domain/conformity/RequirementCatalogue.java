package org.jalon.domain.conformity;

import org.jalon.domain.standard.Standard;
import org.jalon.domain.standard.VersionName;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each version of a Standard requires: the requirements of its predecessor with its own
 * changes applied.
 */
public final class RequirementCatalogue {
    private final Standard standard;
    private final List<ChangedRequirement> changes;
    private final Map<VersionName, Map<RequirementCode, VersionRequirement>> byVersion =
            new HashMap<>();

    public RequirementCatalogue(Standard standard, List<ChangedRequirement> changes) {
        this.standard = standard;
        this.changes = List.copyOf(changes);
        standard.versions().forEach(version -> byVersion.put(version.name(), at(version.name())));
    }

    public Standard standard() {
        return standard;
    }

    /** The requirements of that version by code, in the order in which they first came. */
    public Map<RequirementCode, VersionRequirement> of(VersionName version) {
        return byVersion.getOrDefault(version, Map.of());
    }

    /** What that version changes in the requirements of its predecessor. */
    public List<ChangedRequirement> changesIn(VersionName version) {
        return changes.stream().filter(change -> change.version().equals(version)).toList();
    }

    /** A requirement as the versions before the given one had it; empty when none had it. */
    public Optional<Requirement> before(VersionName version, RequirementCode code) {
        List<VersionName> steps = standard.upTo(version);
        return steps.size() < 2
                ? Optional.empty()
                : Optional.ofNullable(of(steps.get(steps.size() - 2)).get(code))
                        .map(VersionRequirement::requirement);
    }

    private Map<RequirementCode, VersionRequirement> at(VersionName version) {
        Map<RequirementCode, VersionRequirement> required = new LinkedHashMap<>();
        for (VersionName step : standard.upTo(version)) {
            changes.stream()
                    .filter(change -> change.version().equals(step))
                    .forEach(change -> apply(change, required));
        }
        return Collections.unmodifiableMap(required);
    }

    private static void apply(
            ChangedRequirement change, Map<RequirementCode, VersionRequirement> required) {
        Requirement requirement = change.requirement();
        switch (change.change()) {
            case NEW, CHANGED ->
                    required.put(
                            requirement.code(),
                            new VersionRequirement(requirement, change.version()));
            case DROPPED -> required.remove(requirement.code());
        }
    }
}
