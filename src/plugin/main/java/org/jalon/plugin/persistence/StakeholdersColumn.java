package org.jalon.plugin.persistence;

import org.jalon.domain.organisation.Stakeholder;
import org.jalon.domain.organisation.Stakeholder.Account;
import org.jalon.domain.organisation.Stakeholder.Elsewhere;
import org.jalon.domain.organisation.StakeholderRole;
import org.jalon.domain.shared.ActorId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Stakeholders in one column: a line for each, with the role and then the opaque user key, or the
 * name and the channel of who has no account.
 */
final class StakeholdersColumn {
    private static final int PARTS_OF_AN_ACCOUNT = 2;

    private StakeholdersColumn() {}

    /** Empty for nobody. */
    static Optional<String> of(List<Stakeholder> stakeholders) {
        return stakeholders.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        stakeholders.stream()
                                .map(StakeholdersColumn::line)
                                .collect(Collectors.joining("\n")));
    }

    static List<Stakeholder> stakeholders(String column) {
        return column == null
                ? List.of()
                : column.lines().map(StakeholdersColumn::stakeholder).toList();
    }

    private static String line(Stakeholder stakeholder) {
        return switch (stakeholder.contact()) {
            case Account account -> RowKey.of(stakeholder.role(), account.actor().key());
            case Elsewhere elsewhere ->
                    RowKey.of(
                            stakeholder.role(),
                            oneLine(elsewhere.name()),
                            oneLine(elsewhere.channel()));
        };
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }

    private static Stakeholder stakeholder(String line) {
        String[] parts = RowKey.parts(line);
        return new Stakeholder(
                parts.length == PARTS_OF_AN_ACCOUNT
                        ? new Account(new ActorId(parts[1]))
                        : new Elsewhere(parts[1], parts[2]),
                StakeholderRole.valueOf(parts[0]));
    }
}
