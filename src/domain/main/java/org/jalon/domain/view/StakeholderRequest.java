package org.jalon.domain.view;

import org.jalon.domain.organisation.Stakeholder;
import org.jalon.domain.organisation.Stakeholder.Account;
import org.jalon.domain.organisation.Stakeholder.Contact;
import org.jalon.domain.organisation.Stakeholder.Elsewhere;
import org.jalon.domain.organisation.StakeholderRole;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

import java.util.Arrays;
import java.util.Locale;

/**
 * A stakeholder as somebody wrote it: with an account in Jira, or with name and channel.
 *
 * @param person the opaque user key; null or blank without an account
 * @param role such as {@code customer-service}
 */
public record StakeholderRequest(String person, String name, String channel, String role) {

    /** Who is meant, or {@link Refused}. */
    Stakeholder stakeholder() {
        StakeholderRole known =
                Arrays.stream(StakeholderRole.values())
                        .filter(it -> word(it).equals(role))
                        .findFirst()
                        .orElseThrow(() -> Refused.invalid("people.stakeholder.role-unknown"));
        return new Stakeholder(contact(), known);
    }

    private Contact contact() {
        if (isSaid(person)) {
            return new Account(new ActorId(person.strip()));
        }
        if (!isSaid(name) || !isSaid(channel)) {
            throw Refused.invalid("people.stakeholder.incomplete");
        }
        return new Elsewhere(name.strip(), channel.strip());
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    private static String word(StakeholderRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
