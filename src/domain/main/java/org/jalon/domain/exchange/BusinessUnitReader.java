package org.jalon.domain.exchange;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.standard.VersionName;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Reads the Business Units. */
final class BusinessUnitReader {
    private final JiraReferences jira;
    private final KnownCodes versionNames;
    private final UnitProfileReader profiles;
    private final KnownCodes codes = new KnownCodes();

    BusinessUnitReader(JiraReferences jira, KnownCodes versionNames, KnownCodes calendars) {
        this.jira = jira;
        this.profiles = new UnitProfileReader(jira, calendars);
        this.versionNames = versionNames;
    }

    /** The codes of the Business Units, once they were read. */
    KnownCodes codes() {
        return codes;
    }

    /** The units that are right, by code. */
    Map<String, UnitEntry> read(List<Field> elements) {
        Map<String, UnitEntry> found = new LinkedHashMap<>();
        for (Field element : elements) {
            element.asFields()
                    .flatMap(this::unit)
                    .ifPresent(entry -> found.put(entry.unit().code().value(), entry));
        }
        return found;
    }

    private Optional<UnitEntry> unit(Fields fields) {
        var code = fields.required("code", codes::introduce);
        var name = fields.required("name", Field::asLocalized);
        var country = fields.required("country", Field::asText);
        var wave = fields.required("wave", field -> field.asWhole(1, WaveReader.MOST_WAVES));
        var project = fields.optional("project", jira::project);
        var volume = fields.optional("weeklyVolume", field -> field.asWhole(0L, Long.MAX_VALUE));
        var version = fields.optional("liveVersion", versionNames::refer);
        var others = otherProjects(fields);
        UnitProfile profile = profiles.read(fields);
        fields.noOthers();
        if (code.isEmpty() || name.isEmpty() || country.isEmpty() || wave.isEmpty()) {
            return Optional.empty();
        }
        BusinessUnit unit =
                new BusinessUnit(
                        new BusinessUnitCode(code.get()),
                        name.get(),
                        country.get(),
                        Stream.concat(project.stream(), others.stream()).distinct().toList(),
                        profile);
        OptionalLong known = volume.map(OptionalLong::of).orElseGet(OptionalLong::empty);
        return Optional.of(new UnitEntry(unit, wave.get(), known, version.map(VersionName::new)));
    }

    private List<JiraProjectId> otherProjects(Fields fields) {
        return fields.optionalList("otherProjects").stream()
                .flatMap(field -> jira.project(field).stream())
                .toList();
    }
}
