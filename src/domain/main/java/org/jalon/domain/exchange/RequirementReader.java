package org.jalon.domain.exchange;

import org.jalon.domain.conformity.ChangedRequirement;
import org.jalon.domain.conformity.Requirement;
import org.jalon.domain.conformity.RequirementChange;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.conformity.RequirementKind;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.standard.VersionName;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the requirements: what each version adds, changes or drops. */
final class RequirementReader {
    private static final Map<String, RequirementChange> CHANGES =
            Map.of(
                    "new", RequirementChange.NEW,
                    "changed", RequirementChange.CHANGED,
                    "dropped", RequirementChange.DROPPED);
    private static final Map<String, RequirementKind> KINDS =
            Map.of(
                    "mandatory", RequirementKind.MANDATORY,
                    "advisory", RequirementKind.ADVISORY);

    private final KnownCodes versionNames;
    private final KnownCodes workstreamCodes;
    private final Set<String> unread = new HashSet<>();

    RequirementReader(KnownCodes versionNames, KnownCodes workstreamCodes) {
        this.versionNames = versionNames;
        this.workstreamCodes = workstreamCodes;
    }

    /** A change that was read, with the place of what it does. */
    private record Located(ChangedRequirement changed, Field change) {}

    /** Codes of elements that are wrong otherwise: one mistake is told once. */
    Set<String> unread() {
        return unread;
    }

    List<ChangedRequirement> read(List<Field> elements) {
        List<Located> found = new ArrayList<>();
        for (Field element : elements) {
            Optional<Fields> fields = element.asFields();
            Optional<Located> read = fields.flatMap(this::requirement);
            read.ifPresent(found::add);
            if (read.isEmpty()) {
                fields.flatMap(it -> it.optional("id"))
                        .map(Field::node)
                        .filter(Node.TextNode.class::isInstance)
                        .map(Node.TextNode.class::cast)
                        .map(Node.TextNode::text)
                        .ifPresent(unread::add);
            }
        }
        checkInOrderOfVersions(found);
        return found.stream().map(Located::changed).toList();
    }

    private Optional<Located> requirement(Fields fields) {
        var code = fields.required("id", Field::asCode);
        var version = fields.required("version", versionNames::refer);
        var place = fields.required("change");
        var change = place.flatMap(field -> field.asOneOf(CHANGES));
        var text = fields.required("text", Field::asLocalized);
        var kind = fields.required("kind", field -> field.asOneOf(KINDS));
        var legal = fields.required("legal", Field::asBoolean);
        var adaptable = fields.required("adaptable", Field::asBoolean);
        var workstream = fields.required("workstream", workstreamCodes::refer);
        fields.noOthers();
        if (code.isEmpty() || version.isEmpty() || change.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        if (kind.isEmpty() || legal.isEmpty() || adaptable.isEmpty() || workstream.isEmpty()) {
            return Optional.empty();
        }
        Requirement requirement =
                new Requirement(
                        new RequirementCode(code.get()),
                        text.get(),
                        kind.get(),
                        legal.get(),
                        adaptable.get(),
                        new WorkstreamCode(workstream.get()));
        return Optional.of(
                new Located(
                        new ChangedRequirement(
                                new VersionName(version.get()), change.get(), requirement),
                        place.orElseThrow()));
    }

    /**
     * Only what is not there can be new, only what is there can be changed or dropped, and once.
     */
    private void checkInOrderOfVersions(List<Located> found) {
        List<String> order = List.copyOf(versionNames.all());
        Set<RequirementCode> required = new HashSet<>();
        Set<String> said = new HashSet<>();
        found.stream()
                .filter(it -> !unread.contains(it.changed().requirement().code().value()))
                .sorted(Comparator.comparing(it -> order.indexOf(version(it))))
                .forEach(it -> check(it, required, said));
    }

    private static void check(Located located, Set<RequirementCode> required, Set<String> said) {
        RequirementCode code = located.changed().requirement().code();
        String version = version(located);
        if (!said.add(version + "\n" + code)) {
            located.change().wrong("exchange.requirement-twice", code.value(), version);
            return;
        }
        switch (located.changed().change()) {
            case NEW -> {
                if (!required.add(code)) {
                    located.change().wrong("exchange.requirement-known", code.value(), version);
                }
            }
            case CHANGED -> {
                if (!required.contains(code)) {
                    located.change().wrong("exchange.requirement-unknown", code.value(), version);
                }
            }
            case DROPPED -> {
                if (!required.remove(code)) {
                    located.change().wrong("exchange.requirement-unknown", code.value(), version);
                }
            }
        }
    }

    private static String version(Located located) {
        return located.changed().version().value();
    }
}
