package org.jalon.domain.review;

import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.checkpoint.SignOffRole;
import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.checkpoint.SignOffTerms;
import org.jalon.domain.shared.ActorId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One round in which a checkpoint is decided for a rollout. What it began with, definition, rule
 * and roles, stays whatever becomes of the checkpoint's definition.
 *
 * @param definitionVersion the version of the definition it began with
 * @param terms who has to be heard, and how votes are counted
 * @param askedBy who asked for the decision; empty when a program file brought it
 * @param closes the last day of the time to object; empty when the rule has none
 * @param entries what happened in it, oldest first
 */
public record Review(
        ReviewId id,
        int definitionVersion,
        SignOffTerms terms,
        Instant opened,
        Optional<ActorId> askedBy,
        Optional<LocalDate> closes,
        List<ReviewEntry> entries) {
    public Review {
        entries = List.copyOf(entries);
    }

    /** The decision; empty while it is open. */
    public Optional<ReviewDecision> decision() {
        return entries.stream()
                .filter(ReviewEntry.Decided.class::isInstance)
                .map(entry -> ((ReviewEntry.Decided) entry).decision())
                .findFirst();
    }

    /** How the checkpoint stands by this review: an overdue condition turns Go into Hold. */
    public Optional<Outcome> standing() {
        return isHeld() ? Optional.of(Outcome.HOLD) : decision().map(ReviewDecision::outcome);
    }

    /** Whether an overdue condition has put the checkpoint on hold again. */
    public boolean isHeld() {
        return entries.stream().anyMatch(ReviewEntry.Held.class::isInstance);
    }

    public boolean isOpen() {
        return decision().isEmpty();
    }

    /** Everything that was said, advice and what came after the decision as well. */
    public List<SignOff> signOffs() {
        return spoken(entries);
    }

    /** What counts: of each role the last word before the decision. */
    public Collection<SignOff> counted() {
        Map<SignOffRoleCode, SignOff> last = new LinkedHashMap<>();
        for (SignOff signOff : spoken(beforeDecision())) {
            signOff.role().ifPresent(role -> last.put(role, signOff));
        }
        return last.values();
    }

    /** The roles that are still to be heard; none once it is decided. */
    public List<SignOffRole> awaited() {
        Set<SignOffRoleCode> heard =
                counted().stream()
                        .map(signOff -> signOff.role().orElseThrow())
                        .collect(Collectors.toSet());
        return isOpen()
                ? terms.roles().stream().filter(role -> !heard.contains(role.code())).toList()
                : List.of();
    }

    /** The same review with one entry more. */
    public Review with(ReviewEntry entry) {
        List<ReviewEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Review(id, definitionVersion, terms, opened, askedBy, closes, more);
    }

    private List<ReviewEntry> beforeDecision() {
        return entries.stream()
                .takeWhile(entry -> !(entry instanceof ReviewEntry.Decided))
                .toList();
    }

    private static List<SignOff> spoken(List<ReviewEntry> among) {
        return among.stream()
                .filter(ReviewEntry.Spoken.class::isInstance)
                .map(entry -> ((ReviewEntry.Spoken) entry).signOff())
                .toList();
    }
}
