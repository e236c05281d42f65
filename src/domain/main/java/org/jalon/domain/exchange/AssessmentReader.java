package org.jalon.domain.exchange;

import org.jalon.domain.conformity.AssessmentState;
import org.jalon.domain.conformity.Requirement;
import org.jalon.domain.conformity.RequirementCatalogue;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.conformity.VersionRequirement;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.standard.VersionName;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads how rollouts stand to the requirements of a version. */
final class AssessmentReader {
    private static final Map<String, AssessmentState> STATES =
            Map.of(
                    "conform", AssessmentState.CONFORM,
                    "partly conform", AssessmentState.PARTLY_CONFORM,
                    "not conform", AssessmentState.NOT_CONFORM,
                    "waived", AssessmentState.WAIVED,
                    "not applicable", AssessmentState.NOT_APPLICABLE,
                    "not assessed", AssessmentState.NOT_ASSESSED);

    private final RequirementCatalogue catalogue;
    private final Set<String> unread;
    private final KnownCodes versionNames;
    private final Map<String, RolloutId> rollouts;
    private final WaiverReader waivers;

    AssessmentReader(
            RequirementCatalogue catalogue,
            Set<String> unread,
            KnownCodes versionNames,
            List<RolloutEntry> rollouts,
            WaiverReader waivers) {
        this.catalogue = catalogue;
        this.unread = unread;
        this.versionNames = versionNames;
        this.waivers = waivers;
        this.rollouts =
                rollouts.stream()
                        .map(RolloutEntry::rollout)
                        .map(Rollout::id)
                        .collect(Collectors.toMap(id -> id.bu().value(), Function.identity()));
    }

    List<AssessmentEntry> read(List<Field> elements) {
        List<AssessmentEntry> found = new ArrayList<>();
        for (Field element : elements) {
            element.asFields().flatMap(this::assessment).ifPresent(found::add);
        }
        return found;
    }

    private Optional<AssessmentEntry> assessment(Fields fields) {
        var rollout = fields.required("bu", this::rollout);
        var version = fields.required("version", versionNames::refer).map(VersionName::new);
        var required = fields.required("requirement", field -> required(field, version));
        var day = fields.required("date", Field::asDate);
        var place = fields.required("state");
        var state = place.flatMap(field -> field.asOneOf(STATES));
        Optional<LocalDate> until = fields.optional("until", Field::asDate);
        var note = fields.optional("note", Field::asText);
        var waiver = waivers.read(fields);
        fields.noOthers();
        if (rollout.isEmpty() || version.isEmpty() || required.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        if (state.isEmpty() || !isRight(place.get(), state.get(), required.get(), until)) {
            return Optional.empty();
        }
        return waivers.of(
                place.get(),
                new AssessmentEntry(
                        rollout.get(),
                        required.get().code(),
                        version.get(),
                        day.get(),
                        state.get(),
                        until,
                        note.orElse(""),
                        Optional.empty()),
                waiver);
    }

    private Optional<RolloutId> rollout(Field field) {
        Optional<String> code = field.asCode();
        Optional<RolloutId> known = code.map(rollouts::get);
        return code.isPresent() && known.isEmpty()
                ? field.wrong("exchange.no-rollout", code.get())
                : known;
    }

    private Optional<Requirement> required(Field field, Optional<VersionName> version) {
        Optional<String> code = field.asCode();
        if (code.isEmpty() || version.isEmpty() || unread.contains(code.get())) {
            return Optional.empty();
        }
        VersionRequirement found = catalogue.of(version.get()).get(new RequirementCode(code.get()));
        return found == null
                ? field.wrong("exchange.not-required", code.get(), version.get().value())
                : Optional.of(found.requirement());
    }

    private static boolean isRight(
            Field place,
            AssessmentState state,
            Requirement requirement,
            Optional<LocalDate> until) {
        if ((state == AssessmentState.WAIVED) != until.isPresent()) {
            place.wrong("exchange.waived-until");
            return false;
        }
        if (state == AssessmentState.WAIVED && requirement.legal()) {
            place.wrong("exchange.legal-waived", requirement.code().value());
            return false;
        }
        return true;
    }
}
