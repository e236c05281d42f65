package org.jalon.plugin.rest;

import org.jalon.domain.shared.Refused;
import org.jalon.domain.view.ProfileRequest;

/** A whole profile as it was sent; what is missing or empty is not said of the unit any more. */
public record ProfileSentJson(String lead, String timeZone, String language, String disclosure) {

    static ProfileRequest request(ProfileSentJson sent) {
        if (sent == null) {
            throw Refused.invalid("people.profile.missing");
        }
        return new ProfileRequest(sent.lead(), sent.timeZone(), sent.language(), sent.disclosure());
    }
}
