package org.jalon.domain.exchange;

import org.jalon.domain.conformity.Assessment;
import org.jalon.domain.conformity.AssessmentState;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads who approved a waived requirement, who answers for it, and what is done meanwhile: without
 * these it is no waiver. One that is stored already is not asked again.
 */
final class WaiverReader {
    private static final Said NOTHING =
            new Said(Optional.empty(), Optional.empty(), Optional.empty());

    private final JiraReferences jira;
    private final Map<String, UnitEntry> units;
    private final Map<RolloutId, List<Assessment>> stored;

    WaiverReader(
            JiraReferences jira,
            Map<String, UnitEntry> units,
            Map<RolloutId, List<Assessment>> stored) {
        this.jira = jira;
        this.units = units;
        this.stored = stored;
    }

    /** What an assessment says beside its state; every part may be missing. */
    record Said(Optional<ActorId> approvedBy, Optional<ActorId> owner, Optional<String> control) {}

    Said read(Fields assessment) {
        return new Said(
                assessment.optional("approvedBy", jira::person),
                assessment.optional("owner", jira::person),
                assessment.optional("control", Field::asText));
    }

    /** The entry with its waiver; empty when something is wrong, which is noted. */
    Optional<AssessmentEntry> of(Field place, AssessmentEntry entry, Said said) {
        if (entry.state() != AssessmentState.WAIVED) {
            return said.equals(NOTHING)
                    ? Optional.of(entry)
                    : place.wrong("exchange.approved-but-not-waived");
        }
        return isStored(entry) ? Optional.of(entry) : waiver(place, entry, said).map(entry::with);
    }

    private Optional<WaiverEntry> waiver(Field place, AssessmentEntry entry, Said said) {
        boolean grounded = said.control().isPresent() && !entry.note().isBlank();
        if (said.approvedBy().isEmpty() || !grounded) {
            return place.wrong("exchange.waived-unapproved");
        }
        Optional<ActorId> owner = said.owner().or(() -> lead(entry.rollout()));
        if (owner.isEmpty()) {
            return place.wrong("exchange.waived-without-owner", entry.rollout().bu().value());
        }
        if (owner.equals(said.approvedBy())) {
            return place.wrong("exchange.waived-by-owner");
        }
        return Optional.of(
                new WaiverEntry(said.approvedBy().get(), owner.get(), said.control().get()));
    }

    private boolean isStored(AssessmentEntry entry) {
        return stored.getOrDefault(entry.rollout(), List.of()).stream()
                .anyMatch(entry.assessment(Instant.EPOCH)::repeats);
    }

    private Optional<ActorId> lead(RolloutId rollout) {
        return Optional.ofNullable(units.get(rollout.bu().value()))
                .map(UnitEntry::unit)
                .map(BusinessUnit::profile)
                .flatMap(UnitProfile::lead);
    }
}
