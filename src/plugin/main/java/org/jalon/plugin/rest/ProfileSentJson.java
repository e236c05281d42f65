package org.jalon.plugin.rest;

import org.jalon.domain.shared.Refused;
import org.jalon.domain.view.ProfileRequest;
import org.jalon.domain.view.StakeholderRequest;

import java.util.List;
import java.util.Objects;

/** A whole profile as it was sent; what is missing or empty is not said of the unit any more. */
public record ProfileSentJson(
        String lead,
        String timeZone,
        String language,
        String disclosure,
        String calendar,
        List<Interested> stakeholders) {

    /** A stakeholder: {@code person} with an account, else name and channel. */
    public record Interested(String person, String name, String channel, String role) {
        private StakeholderRequest request() {
            return new StakeholderRequest(person, name, channel, role);
        }
    }

    static ProfileRequest request(ProfileSentJson sent) {
        if (sent == null) {
            throw Refused.invalid("people.profile.missing");
        }
        return new ProfileRequest(
                sent.lead(),
                sent.timeZone(),
                sent.language(),
                sent.disclosure(),
                sent.calendar(),
                sent.stakeholders() == null
                        ? List.of()
                        : sent.stakeholders().stream()
                                .filter(Objects::nonNull)
                                .map(Interested::request)
                                .toList());
    }
}
