package org.jalon.domain.standard;

import org.jalon.domain.shared.LocalizedText;

import java.util.List;
import java.util.Optional;

/** What the group wants done alike everywhere, in versions of which exactly one is Current. */
public record Standard(StandardKey key, LocalizedText name, List<StandardVersion> versions) {
    public Standard {
        versions = List.copyOf(versions);
        long current = versions.stream().filter(v -> v.state() == VersionState.CURRENT).count();
        if (current != 1) {
            throw new IllegalArgumentException(current + " current versions in " + key);
        }
    }

    /** The version to be deployed now. */
    public StandardVersion current() {
        return versions.stream()
                .filter(v -> v.state() == VersionState.CURRENT)
                .findFirst()
                .orElseThrow();
    }

    public Optional<StandardVersion> version(VersionName name) {
        return versions.stream().filter(v -> v.name().equals(name)).findFirst();
    }
}
