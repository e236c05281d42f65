package org.jalon.domain.exchange;

import org.jalon.domain.organisation.Stakeholder;
import org.jalon.domain.organisation.Stakeholder.Account;
import org.jalon.domain.organisation.Stakeholder.Contact;
import org.jalon.domain.organisation.Stakeholder.Elsewhere;
import org.jalon.domain.organisation.StakeholderRole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the stakeholders of a Business Unit: by {@code user}, or by {@code name} and channel. */
final class StakeholderReader {
    private static final Map<String, StakeholderRole> ROLES =
            Arrays.stream(StakeholderRole.values())
                    .collect(Collectors.toMap(Sections::word, Function.identity()));

    private final JiraReferences jira;

    StakeholderReader(JiraReferences jira) {
        this.jira = jira;
    }

    List<Stakeholder> read(List<Field> elements) {
        List<Stakeholder> found = new ArrayList<>();
        for (Field element : elements) {
            element.asFields().flatMap(this::stakeholder).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Stakeholder> stakeholder(Fields fields) {
        var role = fields.required("role", field -> field.asOneOf(ROLES));
        Optional<Field> user = fields.optional("user");
        Optional<Contact> contact =
                user.isPresent() ? user.flatMap(jira::person).map(Account::new) : elsewhere(fields);
        fields.noOthers();
        return role.flatMap(known -> contact.map(it -> new Stakeholder(it, known)));
    }

    private static Optional<Contact> elsewhere(Fields fields) {
        var name = fields.required("name", Field::asText);
        var channel = fields.required("channel", Field::asText);
        return name.flatMap(known -> channel.map(it -> new Elsewhere(known, it)));
    }
}
