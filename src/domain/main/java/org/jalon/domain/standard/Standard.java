package org.jalon.domain.standard;

import org.jalon.domain.shared.LocalizedText;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

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

    /**
     * How many published versions the given one is behind the current one; empty when the Standard
     * has no such published version.
     */
    public OptionalInt lag(VersionName live) {
        List<VersionName> published =
                versions.stream()
                        .filter(StandardVersion::isPublished)
                        .sorted(Comparator.comparing(StandardVersion::published))
                        .map(StandardVersion::name)
                        .toList();
        int behind = published.indexOf(current().name()) - published.indexOf(live);
        return published.contains(live) ? OptionalInt.of(behind) : OptionalInt.empty();
    }

    /** The versions up to the named one in their order; empty when there is none of that name. */
    public List<VersionName> upTo(VersionName name) {
        List<VersionName> names = versions.stream().map(StandardVersion::name).toList();
        return names.subList(0, names.indexOf(name) + 1);
    }

    /** The same Standard with these versions. */
    Standard with(UnaryOperator<StandardVersion> change) {
        return new Standard(key, this.name, versions.stream().map(change).toList());
    }
}
