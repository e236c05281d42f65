package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.Message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one version of a definition says otherwise than the one before. */
public final class DefinitionDifference {
    private static final String PREFIX = "checkpoint.changed.";

    /** In the order of the newer one, what was taken away last. */
    public List<Message> between(Checkpoint before, Checkpoint after) {
        List<Message> changes = new ArrayList<>();
        note(changes, !before.origin().equals(after.origin()), origin(after.origin()));
        note(changes, !before.name().equals(after.name()), "name");
        note(changes, !before.milestone().equals(after.milestone()), "milestone");
        note(changes, !before.decisionDue().equals(after.decisionDue()), "decision-due");
        note(changes, !before.consequence().equals(after.consequence()), "consequence");
        note(changes, !before.terms().equals(after.terms()), "terms");
        for (Criterion criterion : after.criteria()) {
            Optional<Criterion> known = before.criterion(criterion.code());
            known.ifPresent(then -> changes.addAll(between(then, criterion)));
            note(changes, known.isEmpty(), "added", criterion.code().value());
        }
        before.criteria().stream()
                .filter(criterion -> after.criterion(criterion.code()).isEmpty())
                .forEach(gone -> note(changes, true, "removed", gone.code().value()));
        return changes;
    }

    private static String origin(DefinitionOrigin origin) {
        return switch (origin) {
            case PROGRAM -> "own";
            case STANDARD -> "inherited";
        };
    }

    private static List<Message> between(Criterion before, Criterion after) {
        List<Message> changes = new ArrayList<>();
        String code = after.code().value();
        note(changes, before.mandatory() != after.mandatory(), mandatory(after), code);
        note(changes, before.waivable() != after.waivable(), waivable(after), code);
        note(changes, before.binding() != after.binding(), binding(after.binding()), code);
        note(changes, !before.kind().equals(after.kind()), "kind", code);
        note(changes, !before.scope().equals(after.scope()), "scope", code);
        boolean worded = before.text().equals(after.text()) && before.owner().equals(after.owner());
        note(changes, !worded, "text", code);
        return changes;
    }

    private static String mandatory(Criterion criterion) {
        return criterion.mandatory() ? "mandatory" : "advisory";
    }

    private static String waivable(Criterion criterion) {
        return criterion.waivable() ? "waivable" : "not-waivable";
    }

    private static String binding(Binding binding) {
        return switch (binding) {
            case ADVISORY -> "binding-advisory";
            case COMPLY_OR_EXPLAIN -> "binding-comply-or-explain";
            case ENFORCED -> "binding-enforced";
        };
    }

    private static void note(List<Message> changes, boolean changed, String what, Object... args) {
        if (changed) {
            changes.add(Message.of(PREFIX + what, args));
        }
    }
}
