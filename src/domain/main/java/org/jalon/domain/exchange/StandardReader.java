package org.jalon.domain.exchange;

import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.standard.Standard;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.StandardVersion;
import org.jalon.domain.standard.VersionName;
import org.jalon.domain.standard.VersionState;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the Standard and its versions. */
final class StandardReader {
    private static final Map<String, VersionState> STATES =
            Map.of(
                    "Draft", VersionState.DRAFT,
                    "Current", VersionState.CURRENT,
                    "Contained", VersionState.CONTAINED,
                    "Sunset", VersionState.SUNSET,
                    "Retired", VersionState.RETIRED);

    private final KnownCodes versionNames = new KnownCodes();

    /** The names of the versions, once the Standard was read. */
    KnownCodes versionNames() {
        return versionNames;
    }

    Optional<Standard> read(Fields fields) {
        Optional<StandardKey> key = fields.required("key", Field::asCode).map(StandardKey::new);
        Optional<LocalizedText> name = fields.required("name", Field::asLocalized);
        Optional<Field> list = fields.required("versions");
        List<StandardVersion> versions = new ArrayList<>();
        int current = 0;
        List<Field> elements = list.flatMap(Field::asList).orElse(List.of());
        for (Field element : elements) {
            Optional<Fields> version = element.asFields();
            version.flatMap(this::version).ifPresent(versions::add);
            current += version.filter(StandardReader::isCurrent).isPresent() ? 1 : 0;
        }
        if (list.isPresent() && current != 1) {
            list.get().wrong("exchange.not-one-current", current);
        }
        fields.noOthers();
        boolean complete = current == 1 && versions.size() == elements.size();
        return key.isEmpty() || name.isEmpty() || !complete
                ? Optional.empty()
                : Optional.of(new Standard(key.get(), name.get(), versions));
    }

    private static boolean isCurrent(Fields version) {
        return version.optional("state")
                .filter(
                        state ->
                                state.node() instanceof Node.TextNode text
                                        && text.text().equals("Current"))
                .isPresent();
    }

    private Optional<StandardVersion> version(Fields fields) {
        var name = fields.required("version", versionNames::introduce);
        var published = fields.required("published", Field::asDate);
        var state = fields.required("state", field -> field.asOneOf(STATES));
        boolean sunset = state.filter(VersionState.SUNSET::equals).isPresent();
        Optional<LocalDate> ends =
                sunset
                        ? fields.required("ends", Field::asDate)
                        : fields.optional("ends", Field::asDate);
        var note = fields.optional("note", Field::asText);
        fields.noOthers();
        if (name.isEmpty()
                || published.isEmpty()
                || state.isEmpty()
                || (sunset && ends.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                new StandardVersion(
                        new VersionName(name.get()),
                        published.get(),
                        state.get(),
                        ends,
                        note.orElse("")));
    }
}
